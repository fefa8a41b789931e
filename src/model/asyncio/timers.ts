import {type Nanoseconds, seconds} from '../clock.ts';
import {Heap} from '../heap.ts';
import type {EventOf, VirtualSeconds} from '../schedule.ts';
import type {Ready} from './ready.ts';

const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;
/** How many of the timers ahead a `loop-turned` event lists. */
const TIMERS_LISTED = 16;

type Ahead = Pick<EventOf<'loop-turned'>, 'timers' | 'more'>;

/** The timers that are due at one instant, linked in the order in which they were set. */
export interface Instant {
  readonly deadline: Nanoseconds;
  /** The same in seconds, once somebody has asked: one number for all its timers. */
  when: VirtualSeconds | null;
  readonly scheduled: Scheduled;
  first: Timer | null;
  last: Timer | null;
}

/** A timer that is set: a handle, or what stands for one. */
export interface Timer extends Ready {
  /** When it is due. */
  instant: Instant;
  isScheduled: boolean;
  readonly isCancelled: boolean;
  /** The next that was set for the same instant: they fire in that order. */
  after: Timer | null;
  /** As the schedule shows it. */
  label(): string;
}

/** The loop time of an instant, in seconds. */
export function whenOf(instant: Instant): VirtualSeconds {
  instant.when ??= seconds(instant.deadline);
  return instant.when;
}

/**
 * `loop._scheduled`: the timers that are set, the next to fire first. A clock that moves only while the loop sleeps
 * makes many of them tie: those share one place in the heap.
 */
export class Scheduled {
  readonly #heap = new Heap<Instant>((a, b) => a.deadline < b.deadline);
  readonly #instants = new Map<Nanoseconds, Instant>();
  readonly #rows = new WeakMap<Timer, readonly [number, string]>();
  #size = 0;
  #cancelled = 0;

  /** When the next timer is due; undefined if none is set. */
  public get next(): Nanoseconds | undefined {
    return this.#heap.first?.deadline;
  }

  /** For a timer that will be due then. */
  public instant(deadline: Nanoseconds): Instant {
    const known = this.#instants.get(deadline);
    if (known !== undefined) return known;
    const made = {deadline, when: null, scheduled: this, first: null, last: null};
    this.#instants.set(deadline, made);
    this.#heap.push(made);
    return made;
  }

  public push(timer: Timer): void {
    const {instant} = timer;
    if (instant.last === null) instant.first = timer;
    else instant.last.after = timer;
    instant.last = timer;
    this.#size += 1;
  }

  /** `_timer_handle_cancelled`: a cancelled timer stays where it is, and is counted. */
  public countCancelled(): void {
    this.#cancelled += 1;
  }

  public dropCancelled(): void {
    const tooMany = this.#cancelled / this.#size > MIN_CANCELLED_TIMER_HANDLES_FRACTION;
    if (this.#size > MIN_SCHEDULED_TIMER_HANDLES && tooMany) this.#keepUncancelled();
    for (let {first} = this.#heap; first?.first?.isCancelled; first = this.#heap.first) {
      this.#shift(first);
      if (first.first === null) this.#pop();
    }
  }

  /** Takes out those that are due, in the order in which they fire. */
  public takeDue(now: Nanoseconds): Timer[] {
    const due: Timer[] = [];
    for (let {first} = this.#heap; first && first.deadline <= now; first = this.#heap.first) {
      this.#pop();
      while (first.first !== null) due.push(this.#shift(first) as Timer);
    }
    return due;
  }

  public all(): readonly Timer[] {
    return timersOf(this.#heap.items());
  }

  /** What was set, in the order in which a list lets go of it: the last first. */
  public clear(): readonly Timer[] {
    const all = this.all().toReversed();
    this.#heap.keep(() => false);
    this.#instants.clear();
    this.#size = 0;
    return all;
  }

  /** The timers ahead, as a `loop-turned` event lists them. */
  public ahead(): Ahead {
    const listed = timersOf(this.#heap.smallest(TIMERS_LISTED), TIMERS_LISTED);
    const more = this.#size - listed.length;
    const timers = listed.filter(timer => !timer.isCancelled).map(timer => this.#row(timer));
    return more > 0 ? {timers, more} : {timers};
  }

  #keepUncancelled(): void {
    const kept = this.all().filter(timer => !timer.isCancelled);
    this.clear();
    this.#cancelled = 0;
    for (const timer of kept) {
      timer.after = null;
      timer.instant = this.instant(timer.instant.deadline);
      this.push(timer);
    }
  }

  #pop(): void {
    const instant = this.#heap.pop();
    if (instant !== undefined) this.#instants.delete(instant.deadline);
  }

  #shift(instant: Instant): Timer | null {
    const timer = instant.first;
    if (timer === null) return null;
    instant.first = timer.after;
    timer.after = null;
    timer.isScheduled = false;
    this.#size -= 1;
    if (timer.isCancelled) this.#cancelled -= 1;
    return timer;
  }

  #row(timer: Timer): readonly [number, string] {
    let row = this.#rows.get(timer);
    if (row === undefined) {
      row = [whenOf(timer.instant), timer.label()];
      this.#rows.set(timer, row);
    }
    return row;
  }
}

/** Those of these instants, one instant after another, but no more than `most`. */
function timersOf(instants: readonly Instant[], most = Infinity): Timer[] {
  const timers: Timer[] = [];
  for (const {first} of instants) {
    for (let timer = first; timer !== null && timers.length < most; timer = timer.after) {
      timers.push(timer);
    }
  }
  return timers;
}
