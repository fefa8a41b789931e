import {awaitValue} from '../compile/awaits.ts';
import {PyDict} from '../objects/dict.ts';
import {error, isError, typeError, valueError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import type {Maybe} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {iteratorType, nativeType, PyObject, type PyType, type Value} from '../objects/types.ts';
import {PyIterator, PyRange, PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {compareEqual} from '../operations/equality.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {sizeOf} from '../operations/length.ts';
import {special} from '../operations/special.ts';
import {truth} from '../operations/truth.ts';
import {anext} from '../run/async-iteration.ts';
import {PyDriver} from '../run/awaiting.ts';
import {call} from '../run/calls.ts';
import {PyAwaitable} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {charge, vm} from '../run/vm.ts';
import {isCallable} from './introspection.ts';

/** `next(iterator)`: undefined at the end. */
function nextOf(iterator: Value): Value | undefined {
  if (iterator instanceof PyIterator) return iterator.step();
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

export function iter(value: Maybe, sentinel: Maybe): Value {
  if (sentinel !== undefined) {
    if (!isCallable(value)) throw typeError('iter(v, w): v must be callable');
    return new PyIterator(() => {
      const item = call(value as Value, []);
      return same(item, sentinel) ? undefined : item;
    });
  }
  const it = value as Value;
  if (it instanceof PyIterator || it instanceof PyGenerator) return it;
  const method = it instanceof PyObject && !it.builtin ? special(it, '__iter__') : undefined;
  if (method instanceof PyFunction) return call(method, [it]);
  return new PyIterator(iterate(it), iteratorTypeOf(`${iteratorName(it)}iterator`));
}

const iteratorTypes = new Map<string, PyType>();

/** What `iter` makes of a built-in value has a class of its own, with the methods of any iterator. */
function iteratorTypeOf(name: string): PyType {
  const made = iteratorTypes.get(name) ?? nativeType(name, [iteratorType]);
  iteratorTypes.set(name, made);
  return made;
}

function iteratorName(value: Value): string {
  const name = typeName(value);
  return (
    {
      list: 'list_',
      tuple: 'tuple_',
      str: 'str_ascii_',
      dict: 'dict_key',
      set: 'set_',
      range: 'range_',
    }[name] ?? ''
  );
}

function same(a: Value, b: Value): boolean {
  return a === b || truth(compareEqual(a, b));
}

export const anextType: PyType = nativeType('anext_awaitable');

/** `anext(iterator, default)`. */
export function anextOf(iterator: Maybe, fallback: Maybe): Value {
  const awaitable = anext(iterator as Value);
  if (fallback === undefined) return awaitable;
  return new PyAwaitable(anextType, awaitable, function* () {
    const frame = vm.frame;
    try {
      if (frame === null) throw error('RuntimeError', 'anext() outside a coroutine');
      return yield* awaitValue(frame, awaitable);
    } catch (thrown) {
      if (isError(thrown, 'StopAsyncIteration')) return fallback;
      throw thrown;
    }
  });
}

export function enumerate(value: Maybe, start: Maybe): Value {
  const step = iterate(value as Value);
  let at = start === undefined ? 0 : asIndex(start);
  return new PyIterator(() => {
    const item = step();
    return item === undefined ? undefined : new PyTuple([at++, item]);
  }, enumerateType);
}

const [enumerateType, zipType, mapType, filterType, reversedType] = [
  'enumerate',
  'zip',
  'map',
  'filter',
  'reversed',
].map(iteratorTypeOf) as [PyType, PyType, PyType, PyType, PyType];

export function zip(iterables: Maybe, strict: Maybe): Value {
  const steps = (iterables as unknown as Value[]).map(iterate);
  const exact = truth(strict ?? false);
  return new PyIterator(() => {
    const items: Value[] = [];
    for (const [index, step] of steps.entries()) {
      const item = step();
      if (item === undefined) {
        if (exact) checkLengths(steps, index);
        return undefined;
      }
      items.push(item);
    }
    return items.length === 0 ? undefined : new PyTuple(items);
  }, zipType);
}

function checkLengths(steps: readonly (() => Value | undefined)[], ended: number): void {
  const before = (count: number) => (count === 1 ? ' 1' : `s 1-${count}`);
  if (ended > 0) {
    throw valueError(`zip() argument ${ended + 1} is shorter than argument${before(ended)}`);
  }
  for (const [index, step] of steps.entries()) {
    if (index > 0 && step() !== undefined) {
      throw valueError(`zip() argument ${index + 1} is longer than argument${before(index)}`);
    }
  }
}

export function map(args: Maybe): Value {
  const [func, ...iterables] = args as unknown as Value[];
  if (iterables.length === 0) throw typeError('map() must have at least two arguments.');
  const steps = iterables.map(iterate);
  return new PyIterator(() => {
    const items: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return call(func as Value, items);
  }, mapType);
}

export function filter(func: Maybe, iterable: Maybe): Value {
  const step = iterate(iterable as Value);
  return new PyIterator(() => {
    for (let item = step(); item !== undefined; item = step()) {
      charge(1);
      if (func === null ? truth(item) : truth(call(func as Value, [item]))) return item;
    }
    return undefined;
  }, filterType);
}

export function reversed(value: Maybe): Value {
  const it = value as Value;
  const method = it instanceof PyObject && !it.builtin ? special(it, '__reversed__') : undefined;
  if (method !== undefined) return call(method, [it]);
  if (it instanceof PySet || sizeOf(it) === undefined) {
    throw typeError(`'${typeName(it)}' object is not reversible`);
  }
  const custom = it instanceof PyObject && !it.builtin ? special(it, '__getitem__') : undefined;
  const items = custom !== undefined ? null : it instanceof PyDict ? it.keys() : toArray(it);
  let at = items?.length ?? sizeOf(it) ?? 0;
  const item = (index: number) => items?.[index] ?? call(custom as Value, [it, index]);
  return new PyIterator(() => (at > 0 ? item(--at) : undefined), reversedType);
}

export function some(iterable: Value, wanted: boolean): boolean {
  const step = iterate(iterable);
  for (let item = step(); item !== undefined; item = step()) {
    charge(1);
    if (truth(item) === wanted) return true;
  }
  return false;
}

export function makeRange(args: readonly Value[]): PyRange {
  if (args.length === 0) throw typeError('range expected at least 1 argument, got 0');
  if (args.length > 3) throw typeError(`range expected at most 3 arguments, got ${args.length}`);
  const [a, b, c] = args.map(asIndex);
  if (c === 0) throw valueError('range() arg 3 must not be zero');
  return b === undefined ? new PyRange(0, a ?? 0, 1) : new PyRange(a ?? 0, b, c ?? 1);
}
