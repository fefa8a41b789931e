import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {wrapFuture} from '../../../model/asyncio/wrap-future.ts';
import {ConcurrentFuture} from '../../../model/concurrent/future.ts';
import {error} from '../../objects/errors.ts';
import type {Value} from '../../objects/types.ts';
import {repr} from '../../text/repr.ts';

/** `asyncio.wrap_future`. Raises AssertionError for what is no future. */
export function wrapConcurrent(future: Value, loop: () => EventLoop): Value {
  if (future instanceof Future) return future;
  if (future instanceof ConcurrentFuture) return wrapFuture(loop(), future);
  throw error('AssertionError', `concurrent.futures.Future is expected, got ${repr(future)}`);
}
