import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {AsyncioCoroutine} from '../../../model/asyncio/coroutines.ts';
import {isCallable} from '../../builtins/introspection.ts';
import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {repr} from '../../text/repr.ts';
import {PyCallback} from './convert.ts';
import {isAsyncioCoroutineFunction} from './coroutine-functions.ts';

/** What a loop is to call, as this method of it was given it. Raises TypeError in debug mode for what it cannot call. */
export function callback(loop: unknown, method: string, fn: Maybe, args: Maybe): PyCallback {
  checkCallback(loop as EventLoop, method, fn);
  return new PyCallback(fn as Value, args as unknown as Value[]);
}

/** `_check_callback`, which only a loop in debug mode asks for. */
export function checkCallback(loop: EventLoop, method: string, fn: Maybe): void {
  loop.checkClosed();
  if (!loop.debug) return;
  if (fn instanceof PyCoroutine || fn instanceof AsyncioCoroutine || isAsyncioCoroutineFunction(fn))
    throw typeError(`coroutines cannot be used with ${method}()`);
  if (!isCallable(fn))
    throw typeError(`a callable object was expected by ${method}(), got ${repr(fn as Value)}`);
}
