import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {SetResultUnlessCancelled} from '../done-callbacks.ts';
import {getRunningLoop, type TimerHandle} from '../events.ts';

/** `asyncio.sleep`: a future that a timer completes. */
export function sleep(machine: Machine, delay: number, result: Value = null): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'sleep', here =>
    delay <= 0 ? yielding(machine, here, result) : new Sleeping(machine, delay, result),
  );
}

/** `__sleep0`: back to the ready queue, behind whoever is there. */
function* yielding(machine: Machine, here: LibraryCoroutine, result: Value): Running {
  yield* here.await(new LibraryCoroutine(machine.host, '__sleep0', yieldOnce));
  return result;
}

/** A bare `yield`. */
function* yieldOnce(): Running {
  yield null;
  return null;
}

/**
 * The rest of `sleep`'s body, between its two steps. Not a generator, though it would read better: of all that a
 * program does it sleeps most, and each of a hundred thousand tasks that sleep keeps one of these.
 */
class Sleeping implements Running {
  readonly #machine: Machine;
  readonly #delay: number;
  readonly #result: Value;
  #waiting: Running | null = null;
  #timer: TimerHandle | null = null;

  public constructor(machine: Machine, delay: number, result: Value) {
    this.#machine = machine;
    this.#delay = delay;
    this.#result = result;
  }

  public [Symbol.iterator](): Running {
    return this;
  }

  public next(sent: Value): IteratorResult<unknown, Value> {
    this.#waiting ??= this.#begin();
    let step: IteratorResult<unknown, Value>;
    try {
      step = this.#waiting.next(sent);
    } catch (error) {
      this.#timer?.cancel();
      throw error;
    }
    if (step.done === true) this.#timer?.cancel();
    return step;
  }

  public throw(error: Value): never {
    this.#timer?.cancel();
    throw error;
  }

  #begin(): Running {
    const {host, context} = this.#machine;
    if (Number.isNaN(this.#delay)) {
      throw host.error('ValueError', 'Invalid delay: NaN (not a number)');
    }
    const loop = getRunningLoop(this.#machine);
    const future = loop.createFuture('sleep');
    const complete = new SetResultUnlessCancelled(future, this.#result);
    // It runs no code of the program: nobody can tell whether its context is a copy.
    this.#timer = loop.callLater(this.#delay, complete, context);
    return future.await();
  }
}
