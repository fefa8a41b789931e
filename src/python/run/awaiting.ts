import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Future} from '../../model/asyncio/futures.ts';
import type {Awaiting} from '../../model/host.ts';
import type {Suspending} from '../compile/code.ts';
import {isError, typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {stopValue} from '../operations/exception-fields.ts';
import {special} from '../operations/special.ts';
import {PyAwaitable} from './awaitables.ts';
import {call} from './calls.ts';
import {PyCoroutine} from './coroutines.ts';
import {PyDriver} from './drivers.ts';
import {PyGenerator} from './generators.ts';

/** What a task can drive. */
export function isCoroutine(value: unknown): value is PyCoroutine | AsyncioCoroutine | PyAwaitable {
  return (
    value instanceof PyCoroutine ||
    value instanceof AsyncioCoroutine ||
    value instanceof PyAwaitable
  );
}

/** Whether `await value` is possible. */
export function isAwaitable(value: Value): boolean {
  if (value instanceof Future || value instanceof AsyncioCoroutine) return true;
  if (value instanceof PyCoroutine || value instanceof PyAwaitable) return true;
  if (value instanceof PyGenerator) return isCoroutineLike(value);
  return value !== null && typeof value === 'object' && special(value, '__await__') !== undefined;
}

/** A generator made by a function that `types.coroutine` marked. */
function isCoroutineLike(value: PyGenerator): boolean {
  return value.frame.code.isIterableCoroutine === true;
}

/** What `await value` drives. */
export function awaiting(value: Value): Awaiting {
  if (value instanceof PyCoroutine) return {running: value.awaited() as never, inner: value};
  if (value instanceof AsyncioCoroutine) return {running: value.running(), inner: value};
  if (value instanceof Future) return awaitingFuture(value);
  if (value instanceof PyAwaitable) return {running: value.awaited() as never, inner: value};
  if (value instanceof PyGenerator && isCoroutineLike(value)) {
    return {running: value.body() as never, inner: value};
  }
  const method = value instanceof PyObject ? special(value, '__await__') : undefined;
  if (method === undefined) throw typeError(`'${typeName(value)}' object can't be awaited`);
  const iterator = call(method, [value]);
  return drive(iterator);
}

/** A class of the program's own may have an `__await__`. */
function awaitingFuture(value: Future): Awaiting {
  const method = value.host === undefined ? undefined : special(value as Value, '__await__');
  if (method instanceof PyFunction) return drive(call(method, [value as Value]));
  return {running: value.await(), inner: null};
}

function drive(iterator: Value): Awaiting {
  if (iterator instanceof PyGenerator) return {running: iterator.body() as never, inner: iterator};
  if (iterator instanceof PyDriver)
    return {running: iterator.awaited() as never, inner: iterator.inner};
  if (iterator instanceof PyAwaitable)
    return {running: iterator.awaited() as never, inner: iterator};
  if (iterator instanceof PyCoroutine) {
    throw typeError('__await__() returned a coroutine');
  }
  const next = special(iterator, '__next__');
  if (iterator instanceof PyIterator)
    return {running: overSteps(iterator.step) as never, inner: null};
  if (next === undefined) {
    throw typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
  }
  return {running: overObject(iterator, next) as never, inner: null};
}

function* overSteps(step: () => Value | undefined): Suspending<Value> {
  for (let item = step(); item !== undefined; item = step()) yield item;
  return null;
}

/** An iterator class of the program's own. */
function* overObject(iterator: Value, next: Value): Suspending<Value> {
  try {
    for (let sent: Value = null; ; ) {
      const send: Value | undefined = sent === null ? undefined : special(iterator, 'send');
      const item: Value =
        send === undefined ? call(next, [iterator]) : call(send, [iterator, sent]);
      sent = yield item;
    }
  } catch (thrown) {
    if (!isError(thrown, 'StopIteration')) throw thrown;
    return stopValue(thrown);
  }
}
