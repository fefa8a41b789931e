import type {Running, Value} from '../host.ts';
import type {Future} from './futures.ts';

/** Gives the future to the task, which takes the mark off it: who finds it there was not resumed by a task. */
export function blockOn(future: Future): IteratorResult<unknown, Value> {
  if (future.blocking)
    throw future.loop.machine.host.error('RuntimeError', "await wasn't used with future");
  future.blocking = true;
  return {done: false, value: future};
}

/** `FutureIter`: hands the future to the task that awaits it, and its result to the coroutine. */
export class FutureIter implements Running {
  #future: Future | null;

  public constructor(future: Future) {
    this.#future = future;
  }

  public [Symbol.iterator](): Running {
    return this;
  }

  public next(): IteratorResult<unknown, Value> {
    const future = this.#future;
    if (future === null) return {done: true, value: null};
    if (!future.done()) return blockOn(future);
    this.#future = null;
    return {done: true, value: future.result()};
  }

  public close(): void {
    this.#future = null;
  }

  public throw(error: Value): never {
    throw error;
  }
}
