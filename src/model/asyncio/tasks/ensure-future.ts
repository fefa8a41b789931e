import type {Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {Future} from '../futures.ts';

/** `asyncio.ensure_future`: a future stays itself; a coroutine becomes a task. */
export function ensureFuture(loop: EventLoop, value: Value): Future {
  const {host} = loop.machine;
  if (value instanceof Future) {
    value.ensureAlive();
    if (value.loop === loop) return value;
    throw host.error(
      'ValueError',
      'The future belongs to a different loop than the one specified as the loop argument',
    );
  }
  if (host.isCoroutine(value)) return loop.createTask(value);
  host.refuseOwnFuture(value);
  if (host.isAwaitable(value)) {
    return loop.createTask(wrapAwaitable(loop, 'ensure_future.<locals>._wrap_awaitable', value));
  }
  throw host.error('TypeError', 'An asyncio.Future, a coroutine or an awaitable is required');
}

/** A coroutine that awaits `value`, as `ensure_future` makes of what is awaitable and no coroutine. */
export function wrapAwaitable(loop: EventLoop, qualname: string, value: Value): LibraryCoroutine {
  return new LibraryCoroutine(loop.machine.host, qualname, here => here.await(value), [value]);
}
