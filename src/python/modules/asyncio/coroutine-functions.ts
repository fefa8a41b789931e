import {PyFunction, PyMethod, PyNative} from '../../objects/functions.ts';
import type {Maybe} from '../../objects/natives.ts';
import {PyPartial} from '../../objects/partials.ts';
import {attributesOf} from '../../objects/type-of.ts';
import {object, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {vm} from '../../run/vm.ts';
import {barrierType, conditionType, eventType, lockType, semaphoreType} from './locks.ts';
import {loopType} from './loop-types.ts';
import {queueType} from './queues.ts';

/** What CPython has as `async def`, of asyncio itself and of its classes. */
const FUNCTIONS = [
  ...['sleep', 'wait', 'wait_for', 'to_thread'],
  ...['open_connection', 'start_server', 'open_unix_connection', 'start_unix_server'],
];
const LOOP = [
  ...['shutdown_asyncgens', 'shutdown_default_executor'],
  ...['create_connection', 'create_server', 'create_unix_connection', 'create_unix_server'],
];
const METHODS: readonly (readonly [PyType, readonly string[]])[] = [
  [barrierType, ['wait', 'reset', 'abort']],
  [conditionType, ['acquire', 'wait', 'wait_for']],
  [eventType, ['wait']],
  [lockType, ['acquire']],
  [loopType, LOOP],
  [queueType, ['get', 'put', 'join']],
  [semaphoreType, ['acquire']],
];

/** `asyncio.coroutines._is_coroutine`: who has it as its own `_is_coroutine` passes for a coroutine function. */
export const IS_COROUTINE: Value = new PyObject(object);

/** `asyncio.iscoroutinefunction`. */
export function isAsyncioCoroutineFunction(value: Maybe): boolean {
  const own = value === undefined ? null : attributesOf(value);
  return isCoroutineFunction(value) || own?.get('_is_coroutine') === IS_COROUTINE;
}

/** `inspect.iscoroutinefunction`. */
export function isCoroutineFunction(value: Maybe): boolean {
  if (value instanceof PyPartial) return isCoroutineFunction(value.func);
  const func = value instanceof PyMethod ? value.func : value;
  if (func instanceof PyNative) return isAsync(func);
  if (func instanceof PyFunction && func.code.kind === 'coroutine') return true;
  return func !== undefined && attributesOf(func)?.get('_is_coroutine_mark') === true;
}

function isAsync(func: PyNative): boolean {
  const {dict} = vm.modules.get('asyncio') ?? {};
  if (FUNCTIONS.some(name => dict?.get(name) === func)) return true;
  return METHODS.some(([cls, names]) => names.some(name => cls.dict.get(name) === func));
}
