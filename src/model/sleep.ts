import {LibraryCoroutine} from './coroutines.ts';
import type {Future} from './futures.ts';
import type {Running, Value} from './host.ts';
import type {EventLoop} from './loop.ts';
import type {Machine} from './machine.ts';

/** The loop that runs now; the program's RuntimeError if none does. */
export function getRunningLoop(machine: Machine): EventLoop {
  if (machine.running === null) throw machine.host.error('RuntimeError', 'no running event loop');
  return machine.running;
}

/** `futures._set_result_unless_cancelled` as a callback. */
export function setResultUnlessCancelled(future: Future, result: Value) {
  return {
    label: () => `_set_result_unless_cancelled ${future.label}`,
    run: () => {
      if (!future.cancelled()) future.setResult(result);
    },
  };
}

/** `asyncio.sleep`: a future that a timer completes. */
export function sleep(machine: Machine, delay: number, result: Value = null): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'sleep', here =>
    sleeping(machine, here, delay, result),
  );
}

function* sleeping(
  machine: Machine,
  here: LibraryCoroutine,
  delay: number,
  result: Value,
): Running {
  if (delay <= 0) {
    yield* here.await(new LibraryCoroutine(machine.host, '__sleep0', yieldOnce));
    return result;
  }
  if (Number.isNaN(delay)) {
    throw machine.host.error('ValueError', 'Invalid delay: NaN (not a number)');
  }
  const loop = getRunningLoop(machine);
  const future = loop.createFuture('sleep');
  const timer = loop.callLater(delay, setResultUnlessCancelled(future, result));
  try {
    return yield* future.await();
  } finally {
    timer.cancel();
  }
}

/** A bare `yield`: back to the ready queue, behind whoever is there. */
function* yieldOnce(): Running {
  yield null;
  return null;
}
