import type {Running, Value} from '../host.ts';
import type {Future} from './futures.ts';

/** `FutureIter`: hands the future to the task that awaits it, and its result to the coroutine. */
export class FutureIter implements Running {
  #future: Future | null;
  #isWaiting = false;

  public constructor(future: Future) {
    this.#future = future;
  }

  public [Symbol.iterator](): Running {
    return this;
  }

  public next(): IteratorResult<unknown, Value> {
    const future = this.#future;
    if (future === null) return {done: true, value: null};
    if (!future.done() && !this.#isWaiting) {
      this.#isWaiting = true;
      future.blocking = true;
      return {done: false, value: future};
    }
    this.#future = null;
    if (future.done()) return {done: true, value: future.result()};
    throw future.loop.machine.host.error('RuntimeError', "await wasn't used with future");
  }

  public throw(error: Value): never {
    this.#future = null;
    throw error;
  }
}
