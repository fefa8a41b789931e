import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {SetResultUnlessCancelled} from '../done-callbacks.ts';
import {getRunningLoop} from '../events.ts';

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
  const timer = loop.callLater(delay, new SetResultUnlessCancelled(future, result));
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
