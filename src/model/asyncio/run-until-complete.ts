import type {Wait} from '../concurrent/worker.ts';
import type {Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import type {Future} from './futures.ts';
import {Task} from './tasks/task.ts';

/** `BaseEventLoop.run_until_complete`. `holds` is what its caller's local variables keep alive. */
export function runUntilComplete(
  loop: EventLoop,
  future: Future,
  holds: readonly unknown[],
): Value {
  const {calls} = loop;
  const held = [future, ...holds];
  loop.calls = {referents: () => held};
  const ending = runFor(loop, future);
  try {
    loop.runForever();
    return ending.result();
  } catch (thrown) {
    ending.failed();
    loop.machine.host.keepAlive(thrown, held);
    throw thrown;
  } finally {
    ending.left();
    loop.calls = calls;
  }
}

/** The same in a thread, which pauses where the loop waits. */
export function* runUntilCompleteInThread(
  loop: EventLoop,
  future: Future,
): Generator<Wait, Value, null> {
  const ending = runFor(loop, future);
  try {
    yield* loop.runForeverInThread();
    return ending.result();
  } catch (thrown) {
    ending.failed();
    throw thrown;
  } finally {
    ending.left();
  }
}

/** The loop stops when the future is done; what is left to do then. */
function runFor(loop: EventLoop, future: Future) {
  const created = future instanceof Task && future.logDestroyPending;
  const stop = {
    label: () => '_run_until_complete_cb',
    run: (done: Future) => {
      if (!isInterrupted(loop, done)) loop.stop();
    },
  };
  future.addDoneCallback(stop);
  loop.main = future;
  let isLeft = false;
  const left = () => {
    if (isLeft) return;
    isLeft = true;
    future.removeDoneCallback(callback => callback === stop);
    loop.main = null;
  };
  return {
    left,
    failed: () => {
      if (!isLeft && created && future.done() && !future.cancelled()) future.logTraceback = false;
    },
    result: () => {
      left();
      if (future.done()) {
        loop.failure = future.peekException();
        return future.result();
      }
      const text = 'Event loop stopped before Future completed.';
      throw loop.machine.host.error('RuntimeError', text);
    },
  };
}

function isInterrupted({machine}: EventLoop, future: Future): boolean {
  const error = future.peekException();
  return (
    machine.host.isError(error, 'SystemExit') || machine.host.isError(error, 'KeyboardInterrupt')
  );
}
