import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {getRunningLoop} from '../events.ts';
import type {Future} from '../futures.ts';
import {timeout as timeoutAfter} from '../timeouts.ts';
import {ensureFuture} from './ensure-future.ts';

/**
 * `asyncio.wait_for`. Since 3.12 it makes no task: what it awaits runs inside the caller. `seconds` is asked when that begins,
 * and throws what is wrong with them.
 */
export function waitFor(
  machine: Machine,
  awaitable: Value,
  seconds: () => number | null,
): LibraryCoroutine {
  const body = (here: LibraryCoroutine) => {
    const timeout = seconds();
    return timeout !== null && timeout <= 0
      ? withoutWaiting(getRunningLoop(machine), here, awaitable)
      : withPatience(machine, here, awaitable, timeout);
  };
  return new LibraryCoroutine(machine.host, 'wait_for', body, [awaitable]);
}

function* withPatience(
  machine: Machine,
  here: LibraryCoroutine,
  awaitable: Value,
  timeout: number | null,
): Running {
  const patience = timeoutAfter(machine, () => timeout);
  yield* here.await(patience.enter());
  let result: Value;
  try {
    result = yield* here.await(awaitable);
  } catch (error) {
    if (!machine.host.isError(error, 'BaseException')) throw error;
    yield* here.await(patience.exit(error));
    throw error;
  }
  yield* here.await(patience.exit(null));
  return result;
}

function* withoutWaiting(loop: EventLoop, here: LibraryCoroutine, awaitable: Value): Running {
  const {host} = loop.machine;
  const future = ensureFuture(loop, awaitable);
  if (future.done()) return future.result();
  yield* here.await(cancelAndWait(loop, future));
  try {
    return future.result();
  } catch (error) {
    if (!host.isError(error, 'CancelledError')) throw error;
    throw host.raisedFrom(host.error('TimeoutError'), error);
  }
}

function cancelAndWait(loop: EventLoop, future: Future): LibraryCoroutine {
  const body = () => cancelling(loop, future);
  return new LibraryCoroutine(loop.machine.host, '_cancel_and_wait', body, [future]);
}

function* cancelling(loop: EventLoop, future: Future): Running {
  const waiter = loop.createFuture('_cancel_and_wait');
  const release = {
    label: () => `_release_waiter`,
    run: () => {
      if (!waiter.done()) waiter.setResult(null);
    },
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    // Not on the future itself: that would make this wait deaf to a cancel of its own.
    return yield* waiter.await();
  } finally {
    future.removeDoneCallback(callback => callback === release);
  }
}
