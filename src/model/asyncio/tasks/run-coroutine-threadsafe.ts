import {ConcurrentFuture} from '../../concurrent/future.ts';
import type {EventLoop} from '../base-events.ts';
import type {Future} from '../futures.ts';

/** `asyncio.run_coroutine_threadsafe`: a thread's future that follows one of the loop. */
export function runCoroutineThreadsafe(loop: EventLoop, start: () => Future): ConcurrentFuture {
  const outer = new ConcurrentFuture(loop.machine);
  const {host} = loop.machine;
  loop.callSoonThreadsafe({
    label: () => 'run_coroutine_threadsafe.callback',
    run: () => {
      try {
        follow(outer, start());
      } catch (error) {
        if (host.isError(error, 'BaseException') && outer.setRunning()) outer.setException(error);
        throw error;
      }
    },
  });
  return outer;
}

/** `_chain_future`: whoever of the two is cancelled cancels the other. */
function follow(outer: ConcurrentFuture, inner: Future): void {
  const {loop} = inner;
  outer.addDoneCallback(() => {
    if (!outer.cancelled() || loop.isClosed()) return;
    loop.callSoonThreadsafe({
      label: () => `Task.cancel ${inner.label}`,
      run: () => {
        inner.cancel();
      },
      referents: () => [inner],
    });
  });
  inner.addDoneCallback({
    label: () => '_chain_future._call_set_state',
    run: () => {
      if (inner.cancelled()) outer.cancel();
      if (!outer.setRunning()) return;
      const error = inner.exception();
      if (error === null) outer.setResult(inner.result());
      else outer.setException(error);
    },
  });
}
