import type {Nanoseconds} from '../clock.ts';
import {Heap} from '../heap.ts';
import type {EventOf} from '../schedule.ts';
import type {TimerHandle} from './events.ts';

const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;
/** How many of the timers ahead a `loop-turned` event lists. */
const TIMERS_LISTED = 16;

type Ahead = Pick<EventOf<'loop-turned'>, 'timers' | 'more'>;

/** `loop._scheduled`: the timers that are set, the next to fire first. */
export class Scheduled {
  readonly #heap = new Heap<TimerHandle>(
    (a, b) => a.deadline < b.deadline || (a.deadline === b.deadline && a.order < b.order),
  );
  readonly #rows = new WeakMap<TimerHandle, readonly [number, string]>();
  #cancelled = 0;

  /** When the next timer is due; undefined if none is set. */
  public get next(): Nanoseconds | undefined {
    return this.#heap.first?.deadline;
  }

  public push(timer: TimerHandle): void {
    this.#heap.push(timer);
  }

  /** `_timer_handle_cancelled`: a cancelled timer stays where it is, and is counted. */
  public countCancelled(): void {
    this.#cancelled += 1;
  }

  public dropCancelled(): void {
    const {size} = this.#heap;
    const tooMany = this.#cancelled / size > MIN_CANCELLED_TIMER_HANDLES_FRACTION;
    if (size > MIN_SCHEDULED_TIMER_HANDLES && tooMany) {
      this.#heap.keep(timer => !timer.isCancelled);
      this.#cancelled = 0;
    }
    while (this.#heap.first?.isCancelled) this.#pop();
  }

  /** Takes out those that are due, in the order in which they fire. */
  public takeDue(now: Nanoseconds): TimerHandle[] {
    const due: TimerHandle[] = [];
    for (let {first} = this.#heap; first && first.deadline <= now; first = this.#heap.first) {
      this.#pop();
      due.push(first);
    }
    return due;
  }

  public all(): readonly TimerHandle[] {
    return this.#heap.items();
  }

  public clear(): void {
    this.#heap.keep(() => false);
  }

  /** The timers ahead, as a `loop-turned` event lists them. */
  public ahead(): Ahead {
    const listed = this.#heap.smallest(TIMERS_LISTED);
    const more = this.#heap.size - listed.length;
    const timers = listed.filter(timer => !timer.isCancelled).map(timer => this.#row(timer));
    return more > 0 ? {timers, more} : {timers};
  }

  #pop(): void {
    const timer = this.#heap.pop();
    if (timer === undefined) return;
    timer.isScheduled = false;
    if (timer.isCancelled) this.#cancelled -= 1;
  }

  #row(timer: TimerHandle): readonly [number, string] {
    let row = this.#rows.get(timer);
    if (row === undefined) {
      row = [timer.when(), timer.callback.label()];
      this.#rows.set(timer, row);
    }
    return row;
  }
}
