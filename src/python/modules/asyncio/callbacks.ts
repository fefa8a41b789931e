import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {AsyncioCoroutine} from '../../../model/asyncio/coroutines.ts';
import {isCallable} from '../../builtins/introspection.ts';
import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {charge} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';
import {PyCallback} from './convert.ts';
import {isAsyncioCoroutineFunction} from './coroutine-functions.ts';

/** What a handle counts, for its memory, and for what the loop does to run it. */
const STEPS_OF_HANDLE = 300;

/** What a loop is to call, as this method of it was given it. Raises TypeError in debug mode for what it cannot call. */
export function callback(loop: unknown, method: string, fn: Maybe, args: Maybe): PyCallback {
  charge(STEPS_OF_HANDLE);
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
