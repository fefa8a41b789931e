import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {SetResultUnlessCancelled} from '../done-callbacks.ts';
import {getRunningLoop, type TimerHandle} from '../events.ts';
import {FutureIter} from '../future-iter.ts';
import type {Future} from '../futures.ts';

/** `asyncio.sleep`: a future that a timer completes. */
export function sleep(machine: Machine, delay: number, result: Value = null): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'sleep', here =>
    delay <= 0 ? yielding(machine, here, result) : sleeping(machine, delay, result),
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

function sleeping(machine: Machine, delay: number, result: Value): Running {
  if (Number.isNaN(delay)) {
    throw machine.host.error('ValueError', 'Invalid delay: NaN (not a number)');
  }
  const loop = getRunningLoop(machine);
  const future = loop.createFuture('sleep');
  const complete = new SetResultUnlessCancelled(future, result);
  // It runs no code of the program: nobody can tell whether its context is a copy.
  return new Sleeping(future, loop.callLater(delay, complete, machine.context));
}

/**
 * `try: return await future` and `finally: timer.cancel()`. Not a generator, though that would read better: of all
 * that programs do they sleep most, and each of a hundred thousand tasks keeps one of these while it sleeps.
 */
class Sleeping extends FutureIter {
  readonly #timer: TimerHandle;

  public constructor(future: Future, timer: TimerHandle) {
    super(future);
    this.#timer = timer;
  }

  public override next(): IteratorResult<unknown, Value> {
    try {
      const step = super.next();
      if (step.done === true) this.#timer.cancel();
      return step;
    } catch (error) {
      this.#timer.cancel();
      throw error;
    }
  }

  public override throw(error: Value): never {
    this.#timer.cancel();
    super.throw(error);
  }
}
