import type {Nanoseconds} from '../clock.ts';
import {TimeWait, type Wait} from './worker.ts';

interface PausedThread {
  readonly worker: number;
  readonly wait: Wait;
  readonly wake: () => void;
}

/** Threads that wait, in the order in which they began to. */
export class PausedThreads {
  readonly #threads = new Set<PausedThread>();
  /** Those of them that may go on before their time is up: of thousands that sleep, none is asked each time. */
  readonly #early = new Set<PausedThread>();
  /** One that was told to go on and has not yet: what it does may take from the others what they wait for. */
  #woken: PausedThread | null = null;

  /** Returns whether it still waits: a timer that comes later is of no use to it. */
  public add(
    worker: number,
    wait: Wait,
    wake: () => void,
  ): {isOver: () => boolean; wake: () => void} {
    const thread = {worker, wait, wake};
    this.#threads.add(thread);
    if (!(wait instanceof TimeWait)) this.#early.add(thread);
    return {
      isOver: () => !this.#threads.has(thread) && this.#woken !== thread,
      wake: () => this.#wake(thread),
    };
  }

  /** What they wait for, in that order. */
  public get waits(): Wait[] {
    return [...this.#threads].map(({wait}) => wait);
  }

  /** The first that can go on before its time is up, if there is one: its number, and how. */
  public takeReady(now: Nanoseconds): {worker: number; wake: () => void} | null {
    if (this.#woken !== null) return null;
    for (const thread of this.#early) {
      const {until, ready} = thread.wait;
      if ((until ?? Infinity) <= now || !ready()) continue;
      this.#remove(thread);
      this.#woken = thread;
      return {worker: thread.worker, wake: () => this.#wake(thread)};
    }
    return null;
  }

  #wake(thread: PausedThread): void {
    const isWoken = this.#woken === thread;
    if (isWoken) this.#woken = null;
    if (this.#remove(thread) || isWoken) thread.wake();
  }

  #remove(thread: PausedThread): boolean {
    this.#early.delete(thread);
    return this.#threads.delete(thread);
  }
}
