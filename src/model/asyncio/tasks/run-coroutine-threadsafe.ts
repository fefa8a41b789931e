import {ConcurrentFuture} from '../../concurrent/future.ts';
import type {Coroutine} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import type {Callback} from '../events.ts';
import type {Future} from '../futures.ts';
import {ensureFuture} from './ensure-future.ts';

const loops = new WeakMap<ConcurrentFuture, EventLoop>();

/** The loop that has to run what a thread waits for; undefined for a job of a pool. */
export function loopBehind(future: ConcurrentFuture): EventLoop | undefined {
  return loops.get(future);
}

/** `asyncio.run_coroutine_threadsafe`: a thread's future that follows one of the loop. */
export function runCoroutineThreadsafe(loop: EventLoop, coroutine: Coroutine): ConcurrentFuture {
  const outer = new ConcurrentFuture(loop.machine);
  loops.set(outer, loop);
  const {host} = loop.machine;
  try {
    loop.callSoonThreadsafe(begin(loop, coroutine, outer));
  } catch (error) {
    host.keepAlive(error, [coroutine]);
    throw error;
  }
  return outer;
}

function begin(loop: EventLoop, coroutine: Coroutine, outer: ConcurrentFuture): Callback {
  const {host} = loop.machine;
  return {
    label: () => 'run_coroutine_threadsafe.callback',
    run: () => {
      try {
        follow(outer, ensureFuture(loop, coroutine));
      } catch (error) {
        if (host.isError(error, 'BaseException') && outer.setRunning()) outer.setException(error);
        throw error;
      }
    },
    referents: () => [coroutine, outer],
  };
}

/** `_chain_future`: whoever of the two is cancelled cancels the other. */
function follow(outer: ConcurrentFuture, inner: Future): void {
  const referents = () => [outer, inner];
  outer.addDoneCallback(() => {
    const {loop} = inner;
    if (!outer.cancelled() || loop.isClosed()) return;
    loop.callSoonThreadsafe({
      label: () => `Task.cancel ${inner.label}`,
      run: () => {
        inner.cancel();
      },
      referents: () => [inner],
    });
  }, [inner]);
  inner.addDoneCallback({
    label: () => '_chain_future._call_set_state',
    run: () => copyState(inner, outer),
    referents,
  });
}

function copyState(inner: Future, outer: ConcurrentFuture): void {
  if (inner.cancelled()) outer.cancel();
  if (!outer.setRunning()) return;
  const error = inner.exception();
  if (error === null) outer.setResult(inner.result());
  else outer.setException(inner.loop.machine.host.convertFutureExc(error));
}
