import type {EventLoop} from '../asyncio/base-events.ts';
import type {Nanoseconds} from '../clock.ts';
import type {ClockReadingThread} from '../clock-reads.ts';
import {Context} from '../contexts.ts';
import type {Machine} from '../machine.ts';
import {asWorker} from './as-worker.ts';
import type {ThreadBlocked} from './deadlock.ts';

/** What a thread waits for: that a time has come, or that something holds. It may be woken for nothing. */
export class Wait {
  public readonly until: Nanoseconds | null;
  public readonly ready: () => boolean;
  /** Who waits here for what, if it should be for ever. */
  public readonly blocked: (() => ThreadBlocked) | null;

  public constructor(
    until: Nanoseconds | null,
    ready: () => boolean,
    blocked: (() => ThreadBlocked) | null = null,
  ) {
    this.until = until;
    this.ready = ready;
    this.blocked = blocked;
  }
}

/** A wait for nothing but the time. */
export class TimeWait extends Wait {}

/** Code that pauses where its thread waits: it yields a `Wait`. */
export interface ThreadCode<T> {
  next(sent: null): IteratorResult<unknown, T>;
}

/** The code of a thread that waits for nothing. */
export function* withoutWaiting<T>(run: () => T): Generator<never, T, null> {
  yield* [];
  return run();
}

/** What is a thread's own, and put aside while it waits. */
export class ThreadState implements ClockReadingThread {
  public context = new Context();
  public running: EventLoop | null = null;
  public clockReads = 0;
  public pausedAt: Nanoseconds = 0;
}

/**
 * A thread at work. Its code runs at once until it waits; others run meanwhile, and it goes on when they wait. Threads
 * change over nowhere else: a real one may also lose the interpreter between two lines, at a moment that nothing defines.
 */
export class Worker<T> {
  public readonly name: string;
  readonly #machine: Machine;
  readonly #order: number;
  readonly #code: ThreadCode<T>;
  readonly #done: (result: T) => void;
  readonly #state = new ThreadState();

  public constructor(
    machine: Machine,
    name: string,
    order: number,
    code: ThreadCode<T>,
    done: (result: T) => void,
  ) {
    this.#machine = machine;
    this.name = name;
    this.#order = order;
    this.#code = code;
    this.#done = done;
  }

  /** Runs until it waits, or is done. */
  public go(): void {
    const machine = this.#machine;
    const order = this.#order;
    const self = {name: this.name, order, state: this.#state};
    const {end, step} = asWorker(machine, self, () => ({step: this.#code.next(null)}));
    if (step.done === true) {
      const run = () => this.#done(step.value);
      machine.post({when: end, worker: order, run, brings: step.value});
    } else machine.pause(end, order, step.value as Wait, () => this.go());
  }
}
