import type {Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {allOf} from '../deadlock.ts';
import type {DoneCallback} from '../done-callbacks.ts';
import type {Future} from '../futures.ts';
import {madeAt} from '../seldom.ts';
import {ensureFuture} from './ensure-future.ts';

/** What one counts: for its memory. */
const STEPS_OF_SHIELD = 1500;

/** `asyncio.shield`: a cancel stops the wait, and not what is waited for. */
export function shield(loop: EventLoop, awaitable: Value): Future {
  const inner = ensureFuture(loop, awaitable);
  if (inner.done()) return inner;
  loop.machine.host.worked(STEPS_OF_SHIELD);
  const outer = loop.createFuture('shield');
  outer.obstacle = allOf(() => [inner]);
  const innerDone = callback('_inner_done_callback', [outer], () => pass(inner, outer));
  const {current} = loop.tasks;
  if (current !== null) {
    const clear = () => inner.discardAwaitedBy(current);
    inner.addDoneCallback({
      ...callback('_clear_awaited_by_callback', [current], clear),
      awaiter: current,
    });
  }
  inner.addDoneCallback(innerDone);
  const log = callbackNamed('_log_on_exception', [], () => logOnException(loop, inner));
  outer.addDoneCallback(
    callback('_outer_done_callback', [inner], () => {
      if (inner.done()) return;
      inner.removeDoneCallback(each => each === innerDone);
      inner.removeDoneCallback(each => each.label() === '_log_on_exception');
      inner.addDoneCallback(log);
    }),
  );
  return outer;
}

function callback(name: string, holds: readonly Future[], run: () => void): DoneCallback {
  return callbackNamed(`shield.${name}`, holds, run);
}

function callbackNamed(name: string, holds: readonly Future[], run: () => void): DoneCallback {
  return {label: () => name, run, referents: () => holds};
}

function pass(inner: Future, outer: Future): void {
  if (outer.cancelled()) return;
  if (inner.cancelled()) outer.cancel();
  else {
    const error = inner.exception();
    if (error === null) outer.setResult(inner.result());
    else outer.setException(error);
  }
}

function logOnException(loop: EventLoop, inner: Future): void {
  if (inner.cancelled()) return;
  const exception = inner.exception();
  if (exception === null) return;
  const name = loop.machine.host.errorName(exception);
  const message = `${name} exception in shielded future`;
  const made = madeAt(inner.sourceTraceback);
  loop.callExceptionHandler({message, exception, future: inner, ...made});
}
