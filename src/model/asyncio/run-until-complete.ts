import type {Wait} from '../concurrent/worker.ts';
import type {Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import type {Future} from './futures.ts';
import {Task} from './tasks/task.ts';

/** The calls from which a loop runs: a traceback of what runs on it keeps them, and they what they hold. */
export interface Calls {
  referents(): readonly unknown[];
  /** How many of them are asyncio's own, and lead to `run_forever`: they count for the limit on recursion. */
  readonly depth: number;
}

/**
 * `BaseEventLoop.run_until_complete`. `isNew` says that nobody else has the task; `holds` is what its caller's local
 * variables keep alive; `depth` counts it and the functions of asyncio that called it.
 */
export function runUntilComplete(
  loop: EventLoop,
  future: Future,
  isNew = false,
  holds: readonly unknown[] = [],
  depth = 1,
): Value {
  const ending = runFor(loop, future, isNew, holds, depth);
  try {
    loop.runForever();
    return ending.result();
  } catch (thrown) {
    ending.failed(thrown);
    throw thrown;
  } finally {
    ending.left();
  }
}

/** The same in a thread, which pauses where the loop waits. */
export function* runUntilCompleteInThread(
  loop: EventLoop,
  future: Future,
  isNew = false,
  holds: readonly unknown[] = [],
  depth = 1,
): Generator<Wait, Value, null> {
  const ending = runFor(loop, future, isNew, holds, depth);
  try {
    yield* loop.runForeverInThread();
    return ending.result();
  } catch (thrown) {
    ending.failed(thrown);
    throw thrown;
  } finally {
    ending.left();
  }
}

/** The loop stops when the future is done; what is left to do then. */
function runFor(
  loop: EventLoop,
  future: Future,
  isNew: boolean,
  holds: readonly unknown[],
  depth: number,
) {
  const {calls} = loop;
  const held = [future, ...holds];
  loop.calls = {referents: () => held, depth};
  // Whoever asked is told by an exception if it does not end.
  if (isNew && future instanceof Task) future.logDestroyPending = false;
  const stop = {
    label: () => '_run_until_complete_cb',
    run: (done: Future) => {
      if (!isInterrupted(loop, done)) loop.stop();
    },
  };
  future.addDoneCallback(stop);
  loop.main = future;
  let isOver = false;
  const over = () => {
    if (isOver) return;
    isOver = true;
    future.removeDoneCallback(callback => callback === stop);
    loop.main = null;
  };
  return {
    left: () => {
      over();
      loop.calls = calls;
    },
    failed: (thrown: unknown) => {
      if (!isOver && isNew && future.done() && !future.cancelled()) future.logTraceback = false;
      over();
      loop.machine.host.keepAlive(thrown, held);
    },
    result: () => {
      over();
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
  // Asked for, it is no longer one that was never retrieved.
  const error = future.cancelled() ? null : future.exception();
  return (
    machine.host.isError(error, 'SystemExit') || machine.host.isError(error, 'KeyboardInterrupt')
  );
}
