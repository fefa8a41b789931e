import type {Suspending} from '../compile/code.ts';
import {PyDict} from '../objects/dict.ts';
import {error, isError, typeError, valueError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import type {Maybe} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {nativeType, type PyType, type Value} from '../objects/types.ts';
import {PyBytes, PyIterator, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {asIndex, asInt} from '../operations/conversion.ts';
import {compareEqual} from '../operations/equality.ts';
import {iterate} from '../operations/iteration.ts';
import {builtinSized} from '../operations/length.ts';
import {special} from '../operations/special.ts';
import {truth} from '../operations/truth.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {anext} from '../run/async-iteration.ts';
import {PyAwaitable} from '../run/awaitables.ts';
import {awaiting} from '../run/awaiting.ts';
import {call} from '../run/calls.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyDriver} from '../run/drivers.ts';
import {PyGenerator} from '../run/generators.ts';
import {callPausing} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {charge} from '../run/vm.ts';
import {isCallable} from './introspection.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

/** `next(iterator)`: undefined at the end. */
function nextOf(iterator: Value): Value | undefined {
  if (iterator instanceof PyIterator && iterator.cls.native) return iterator.step();
  if (iterator instanceof PyGenerator) return iterator.next();
  const method = special(iterator, '__next__');
  if (method === undefined) throw typeError(`'${typeName(iterator)}' object is not an iterator`);
  try {
    return call(method, [iterator]);
  } catch (thrown) {
    if (isError(thrown, 'StopIteration')) return undefined;
    throw thrown;
  }
}

export function next(iterator: Maybe, fallback: Maybe): Value {
  const own = special(iterator as Value, '__next__');
  const runs = own instanceof PyFunction || iterator instanceof PyAwaitable;
  if (runs && fallback === undefined) return call(own as Value, [iterator as Value]);
  const item = nextOf(iterator as Value);
  if (item !== undefined) return item;
  if (fallback !== undefined) return fallback;
  const result =
    iterator instanceof PyGenerator
      ? iterator.result
      : iterator instanceof PyDriver
        ? iterator.result
        : null;
  throw result === null ? error('StopIteration') : error('StopIteration', result);
}

/** The same in a thread: what gives the item may wait. */
export function* nextInThread(iterator: Maybe, fallback: Maybe): Suspending<Value> {
  const it = iterator as Value;
  const own = special(it, '__next__');
  const native = it instanceof PyIterator && it.cls.native ? it.pausing : null;
  if (!(it instanceof PyGenerator) && !(own instanceof PyFunction) && native === null)
    return next(it, fallback);
  try {
    if (own instanceof PyFunction) return yield* callPausing(own, [it]);
    const item = yield* native === null ? (it as PyGenerator).nextPausing() : native();
    if (item !== undefined) return item;
  } catch (thrown) {
    if (fallback === undefined || !isError(thrown, 'StopIteration')) throw thrown;
  }
  if (fallback !== undefined) return fallback;
  const result = it instanceof PyGenerator ? it.result : null;
  throw result === null ? error('StopIteration') : error('StopIteration', result);
}

export function iter(value: Maybe, sentinel: Maybe): Value {
  if (sentinel !== undefined) {
    if (!isCallable(value)) throw typeError('iter(v, w): v must be callable');
    return untilEqual(value as Value, sentinel);
  }
  const it = value as Value;
  if ((it instanceof PyIterator && it.cls.native) || it instanceof PyGenerator) return it;
  const method = special(it, '__iter__');
  if (method instanceof PyFunction || (method != null && !builtinSized(it as object)))
    return iterator(call(method, [it]));
  return new PyIterator(iterate(it), iteratorTypeOf(`${iteratorName(it)}iterator`), [it]);
}

/** `iter(callable, sentinel)`. */
function untilEqual(callable: Value, sentinel: Value): PyIterator {
  let isOver = false;
  const checked = (item: Value) => {
    isOver ||= same(item, sentinel);
    return isOver ? undefined : item;
  };
  const ended = (thrown: unknown) => {
    if (!isError(thrown, 'StopIteration')) throw thrown;
    isOver = true;
    return undefined;
  };
  const step = () => {
    try {
      return isOver ? undefined : checked(call(callable, []));
    } catch (thrown) {
      return ended(thrown);
    }
  };
  function* pausing() {
    try {
      return isOver ? undefined : checked(yield* callPausing(callable, []));
    } catch (thrown) {
      return ended(thrown);
    }
  }
  const held = [callable, sentinel];
  return new PyIterator(step, iteratorTypeOf('callable_iterator'), held, pausing);
}

/** What `__iter__` gave, if it is one. */
function iterator(value: Value): Value {
  const isIterator =
    value instanceof PyIterator ||
    value instanceof PyGenerator ||
    special(value, '__next__') !== undefined;
  if (!isIterator) throw typeError(`iter() returned non-iterator of type '${typeName(value)}'`);
  return value;
}

function iteratorName(value: Value): string {
  if (typeof value === 'string') return isAscii(value) ? 'str_ascii_' : 'str_';
  if (value instanceof PyList) return 'list_';
  if (value instanceof PyTuple) return 'tuple_';
  if (value instanceof PyDict) return 'dict_key';
  if (value instanceof PySet) return 'set_';
  if (value instanceof PyRange) return 'range_';
  return value instanceof PyBytes ? `${typeName(value)}_` : '';
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what ASCII is
  return /^[\x00-\x7f]*$/.test(text);
}

function same(a: Value, b: Value): boolean {
  return a === b || truth(compareEqual(a, b));
}

export const anextType: PyType = nativeType('anext_awaitable');

/** `anext(iterator, default)`. */
const hasNext = (value: Value) => special(value, '__anext__') !== undefined;

export function anextOf(iterator: Maybe, fallback: Maybe): Value {
  if (!(iterator instanceof PyAsyncGenerator) && !hasNext(iterator as Value))
    throw typeError(`'${typeName(iterator as Value)}' object is not an async iterator`);
  const awaitable = anext(iterator as Value);
  if (fallback === undefined) return awaitable;
  const run = (begun: () => Suspending<Value>) => orDefault(begun, fallback);
  return new PyAwaitable(
    anextType,
    awaitable,
    () => run(() => awaiting(awaitable).running as Suspending<Value>),
    raised => run(() => throwing(awaitable, raised)),
  );
}

function* orDefault(begun: () => Suspending<Value>, fallback: Value): Suspending<Value> {
  try {
    return yield* begun();
  } catch (thrown) {
    if (isError(thrown, 'StopAsyncIteration')) return fallback;
    throw thrown;
  }
}

/** Into what has not begun: whatever is sent or thrown from then on goes there, too. */
function* throwing(awaitable: Value, raised: Value): Suspending<Value> {
  if (awaitable instanceof PyAwaitable) return yield* awaitable.thrownInto(raised);
  if (awaitable instanceof PyCoroutine) awaitable.throw(raised);
  throw raised;
}

/** Whether one of them is as true, or as false, as wanted. */
export function some(iterable: Value, wanted: boolean): boolean {
  const step = iterate(iterable);
  for (let item = step(); item !== undefined; item = step()) {
    charge(1);
    if (truth(item) === wanted) return true;
  }
  return false;
}

/** Its numbers are JavaScript's. */
function exactIndex(value: Value): number {
  if (typeof asInt(value) === 'bigint')
    refuse(
      'a range of numbers beyond 2**53 is not modelled',
      'count from 0, or with itertools.count()',
    );
  return asIndex(value);
}

export function makeRange(args: readonly Value[]): PyRange {
  if (args.length === 0) throw typeError('range expected at least 1 argument, got 0');
  if (args.length > 3) throw typeError(`range expected at most 3 arguments, got ${args.length}`);
  const [a, b, c] = args.map(exactIndex);
  if (c === 0) throw valueError('range() arg 3 must not be zero');
  return b === undefined ? new PyRange(0, a ?? 0, 1) : new PyRange(a ?? 0, b, c ?? 1);
}
