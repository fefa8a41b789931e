import {binary, floatDivmod, floorDivide, unary} from '../arithmetic.ts';
import {aiter, anext} from '../async-iteration.ts';
import {
  attributesOf,
  deleteAttribute,
  find,
  getAttribute,
  isInstance,
  setAttribute,
  typeName,
  typeOf,
} from '../attributes.ts';
import {PyDriver} from '../awaiting.ts';
import {call} from '../calls.ts';
import {PyDict, PySet} from '../collections.ts';
import {error, isError, typeError, valueError} from '../errors.ts';
import {awaitValue} from '../expressions.ts';
import {format} from '../format.ts';
import {PyAwaitable, PyGenerator} from '../generators.ts';
import {hashOf} from '../hashing.ts';
import {functions} from '../natives.ts';
import {bigOf, float, intOf, isInt, isNumber, small, toFloat} from '../numbers.ts';
import {
  nativeType,
  PyComplex,
  PyFloat,
  PyFunction,
  PyIterator,
  PyList,
  PyMethod,
  PyModule,
  PyNative,
  PyObject,
  PyRange,
  PyTuple,
  PyType,
  type Value,
} from '../objects.ts';
import {
  asIndex,
  asInt,
  asString,
  compareEqual,
  compareOrder,
  isLess,
  iterate,
  sizeOf,
  special,
  toArray,
  truth,
} from '../protocols.ts';
import {roundFloat, roundInt} from '../rounding.ts';
import {ascii, repr, str} from '../text.ts';
import {PyUnion} from '../unions.ts';
import {charge, identity, vm} from '../vm.ts';

type Maybe = Value | undefined;

function print(values: Maybe, sep: Maybe, end: Maybe, file: Maybe): void {
  const between = sep == null ? ' ' : asString(sep, 'sep');
  const last = end == null ? '\n' : asString(end, 'end');
  const text = (values as unknown as Value[]).map(str).join(between) + last;
  if (file == null) vm.machine.write('stdout', text);
  else call(getAttribute(file, 'write'), [text]);
}

function len(value: Maybe): number {
  const size = sizeOf(value as Value);
  if (size !== undefined) return size;
  throw typeError(`object of type '${typeName(value as Value)}' has no len()`);
}

/** `isinstance` and `issubclass` take classes, tuples and unions of them. */
export function classesOf(value: Value, name: string): PyType[] {
  if (value instanceof PyType) return [value];
  if (value instanceof PyTuple) return value.items.flatMap(item => classesOf(item, name));
  if (value instanceof PyUnion) {
    return value.members.flatMap(item => (item === null ? [typeOf(null)] : classesOf(item, name)));
  }
  throw typeError(`${name}() arg 2 must be a type, a tuple of types, or a union`);
}

function isinstance(value: Maybe, of: Maybe): boolean {
  return classesOf(of as Value, 'isinstance').some(cls => instanceOf(value as Value, cls));
}

function instanceOf(value: Value, cls: PyType): boolean {
  if (isInstance(value, cls)) return true;
  const hook = cls.cls.lookup('__instancecheck__') ?? cls.dict.get('__instancehook__');
  return hook === undefined ? false : truth(call(hook, [cls, value]));
}

function issubclass(value: Maybe, of: Maybe): boolean {
  if (!(value instanceof PyType)) throw typeError('issubclass() arg 1 must be a class');
  return classesOf(of as Value, 'issubclass').some(cls => value.isSubclass(cls));
}

function getattr(value: Maybe, name: Maybe, fallback: Maybe): Value {
  const key = asString(name as Value, 'attribute name');
  if (fallback === undefined) return getAttribute(value as Value, key);
  try {
    const found = find(value as Value, key);
    return found === undefined ? fallback : found;
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return fallback;
    throw thrown;
  }
}

function hasattr(value: Maybe, name: Maybe): boolean {
  try {
    return find(value as Value, asString(name as Value)) !== undefined;
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return false;
    throw thrown;
  }
}

/** `next(iterator)`: undefined at the end. */
export function nextOf(iterator: Value): Value | undefined {
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

function next(iterator: Maybe, fallback: Maybe): Value {
  const own = special(iterator as Value, '__next__');
  if (own instanceof PyFunction && fallback === undefined) return call(own, [iterator as Value]);
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
    return new PyIterator(() => {
      const item = call(value as Value, []);
      return same(item, sentinel) ? undefined : item;
    });
  }
  const it = value as Value;
  if (it instanceof PyIterator || it instanceof PyGenerator) return it;
  const method = it instanceof PyObject && !it.builtin ? special(it, '__iter__') : undefined;
  if (method instanceof PyFunction) return call(method, [it]);
  return new PyIterator(iterate(it), nativeType(`${iteratorName(it)}iterator`));
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

const anextType = nativeType('anext_awaitable');

/** `anext(iterator, default)`. */
function anextOf(iterator: Maybe, fallback: Maybe): Value {
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

function enumerate(value: Maybe, start: Maybe): Value {
  const step = iterate(value as Value);
  let at = start === undefined ? 0 : asIndex(start);
  return new PyIterator(() => {
    const item = step();
    return item === undefined ? undefined : new PyTuple([at++, item]);
  }, enumerateType);
}

const enumerateType = nativeType('enumerate');
const zipType = nativeType('zip');
const mapType = nativeType('map');
const filterType = nativeType('filter');
const reversedType = nativeType('reversed');

function zip(iterables: Maybe, strict: Maybe): Value {
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

function map(func: Maybe, iterables: Maybe): Value {
  const steps = (iterables as unknown as Value[]).map(iterate);
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

function filter(func: Maybe, iterable: Maybe): Value {
  const step = iterate(iterable as Value);
  return new PyIterator(() => {
    for (let item = step(); item !== undefined; item = step()) {
      charge(1);
      if (func === null ? truth(item) : truth(call(func as Value, [item]))) return item;
    }
    return undefined;
  }, filterType);
}

function reversed(value: Maybe): Value {
  const it = value as Value;
  const method = it instanceof PyObject && !it.builtin ? special(it, '__reversed__') : undefined;
  if (method !== undefined) return call(method, [it]);
  if (it instanceof PySet || sizeOf(it) === undefined) {
    throw typeError(`'${typeName(it)}' object is not reversible`);
  }
  const items = it instanceof PyDict ? it.keys() : toArray(it);
  let at = items.length;
  return new PyIterator(() => (at > 0 ? items[--at] : undefined), reversedType);
}

/** Stable, by `<` alone, as `list.sort` compares. */
export function sortItems(items: Value[], key: Maybe, reverse: Maybe): Value[] {
  charge(items.length);
  const keys = key == null ? items : items.map(item => call(key, [item]));
  const order = items.map((_, index) => index);
  const down = truth(reverse ?? false);
  const less = (a: number, b: number) => isLess(keys[a] as Value, keys[b] as Value);
  // In reverse, equals still keep their order.
  const sorted = mergeSort(order, down ? (a, b) => less(b, a) : less);
  return sorted.map(index => items[index] as Value);
}

function mergeSort(items: number[], less: (a: number, b: number) => boolean): number[] {
  if (items.length <= 8) return insertionSort(items, less);
  const middle = items.length >> 1;
  const left = mergeSort(items.slice(0, middle), less);
  const right = mergeSort(items.slice(middle), less);
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (less(right[j] as number, left[i] as number)) merged.push(right[j++] as number);
    else merged.push(left[i++] as number);
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}

function insertionSort(items: number[], less: (a: number, b: number) => boolean): number[] {
  const sorted: number[] = [];
  for (const item of items) {
    let at = sorted.length;
    while (at > 0 && less(item, sorted[at - 1] as number)) at -= 1;
    sorted.splice(at, 0, item);
  }
  return sorted;
}

function sum(iterable: Maybe, start: Maybe): Value {
  let total: Value = start ?? 0;
  if (typeof total === 'string')
    throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  const step = iterate(iterable as Value);
  // Floats are added with Neumaier's compensation, as since 3.12.
  let compensation = 0;
  let floating = false;
  for (let item = step(); item !== undefined; item = step()) {
    charge(1);
    if (total instanceof PyFloat && isNumber(item)) {
      floating = true;
      const x = toFloat(item);
      const sumNow: number = total.value + x;
      if (item instanceof PyFloat) {
        compensation +=
          Math.abs(total.value) >= Math.abs(x)
            ? total.value - sumNow + x
            : x - sumNow + total.value;
      }
      total = float(sumNow);
    } else total = binary('+', total, item);
  }
  if (floating && total instanceof PyFloat && Number.isFinite(compensation))
    return float(total.value + compensation);
  return total;
}

function extreme(name: 'min' | 'max', args: Maybe, key: Maybe, fallback: Maybe): Value {
  const given = args as unknown as Value[];
  const items = given.length === 1 ? toArray(given[0] as Value) : given;
  if (items.length === 0) {
    if (fallback !== undefined) return fallback;
    throw valueError(`${name}() iterable argument is empty`);
  }
  const keyOf = (item: Value) => (key == null ? item : call(key, [item]));
  let best = items[0] as Value;
  let bestKey = keyOf(best);
  for (const item of items.slice(1)) {
    charge(1);
    const itemKey = keyOf(item);
    if (truth(compareOrder(name === 'min' ? '<' : '>', itemKey, bestKey))) {
      best = item;
      bestKey = itemKey;
    }
  }
  return best;
}

function abs(value: Maybe): Value {
  const it = value as Value;
  if (isInt(it)) return bigOf(it) < 0n ? unary('-', intOf(it)) : intOf(it);
  if (it instanceof PyFloat) return float(Math.abs(it.value));
  if (it instanceof PyComplex) return float(Math.hypot(it.real, it.imag));
  const method = special(it, '__abs__');
  if (method !== undefined) return call(method, [it]);
  throw typeError(`bad operand type for abs(): '${typeName(it)}'`);
}

function round(value: Maybe, digits: Maybe): Value {
  const it = value as Value;
  if (isInt(it)) return digits == null ? intOf(it) : roundInt(intOf(it), asIndex(digits));
  if (it instanceof PyFloat) return roundFloat(it.value, digits == null ? null : asIndex(digits));
  const method = special(it, '__round__');
  if (method === undefined) throw typeError(`type ${typeName(it)} doesn't define __round__ method`);
  return call(method, digits == null ? [it] : [it, digits]);
}

function divmod(a: Maybe, b: Maybe): Value {
  const [x, y] = [a as Value, b as Value];
  if (isInt(x) && isInt(y)) {
    const [n, d] = [bigOf(x), bigOf(y)];
    if (d === 0n) throw error('ZeroDivisionError', 'division by zero');
    const quotient = floorDivide(n, d);
    return new PyTuple([small(quotient), small(n - quotient * d)]);
  }
  if (isNumber(x) && isNumber(y)) {
    if (toFloat(y) === 0) throw error('ZeroDivisionError', 'division by zero');
    return new PyTuple(floatDivmod(toFloat(x), toFloat(y)).map(float));
  }
  return new PyTuple([binary('//', x, y), binary('%', x, y)]);
}

function pow(base: Maybe, exponent: Maybe, modulus: Maybe): Value {
  if (modulus == null) return binary('**', base as Value, exponent as Value);
  const m = bigOf(modulus);
  if (m === 0n) throw valueError('pow() 3rd argument cannot be 0');
  let [b, e] = [bigOf(base as Value), bigOf(exponent as Value)];
  if (e < 0n) {
    b = inverse(b, m);
    e = -e;
  }
  let result = 1n;
  for (b = ((b % m) + m) % m; e > 0n; e >>= 1n) {
    charge(1);
    if (e & 1n) result = (result * b) % m;
    b = (b * b) % m;
  }
  return small(result - floorDivide(result, m) * m);
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [((value % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  if (a !== 1n) throw valueError('base is not invertible for the given modulus');
  return x;
}

function inBase(base: number, prefix: string) {
  return (value: Maybe): string => {
    const int = asInt(value as Value);
    return int < 0 ? `-${prefix}${(-int).toString(base)}` : `${prefix}${int.toString(base)}`;
  };
}

function dir(value: Maybe): Value {
  const names = new Set<string>();
  if (value === undefined) for (const name of vm.frame?.globals.keys() ?? []) names.add(name);
  else {
    for (const name of attributesOf(value)?.keys() ?? []) names.add(name);
    const cls = value instanceof PyType ? value : typeOf(value);
    if (!(value instanceof PyModule))
      for (const base of cls.mro) for (const name of base.dict.keys()) names.add(name);
  }
  return new PyList([...names].sort());
}

function attributesDict(value: Maybe): Value {
  if (value === undefined) return locals();
  const dict = find(value, '__dict__');
  if (dict === undefined) throw typeError('vars() argument must have __dict__ attribute');
  return dict;
}

function globals(): Value {
  const dict = new PyDict();
  for (const [name, value] of vm.frame?.globals ?? []) dict.set(name, value);
  return dict;
}

function locals(): Value {
  const {frame} = vm;
  if (frame === null || frame.names !== null) return globals();
  const dict = new PyDict();
  for (const [slot, name] of frame.code.slotNames.entries()) {
    const value = frame.locals[slot];
    const shown =
      value instanceof PyObject && 'value' in value && value.cls.name === 'cell'
        ? (value as {value?: Value}).value
        : value;
    if (shown !== undefined && !name.startsWith('.')) dict.set(name, shown);
  }
  return dict;
}

function hash(value: Maybe): number {
  return hashOf(value as Value);
}

function isCallable(value: Maybe): boolean {
  if (
    value instanceof PyFunction ||
    value instanceof PyNative ||
    value instanceof PyMethod ||
    value instanceof PyType
  ) {
    return true;
  }
  return value !== undefined && special(value, '__call__') !== undefined;
}

function refuse(name: string, remedy: string) {
  return () => {
    throw error(
      'RuntimeError',
      `${name}() is not available: a program here cannot reach the machine. ${remedy}`,
    );
  };
}

export const FUNCTIONS: [string, Value][] = functions({
  print: ['*values, sep=, end=, file=, flush=', print],
  len: ['obj, /', len],
  isinstance: ['obj, class_or_tuple, /', isinstance],
  issubclass: ['cls, class_or_tuple, /', issubclass],
  callable: ['obj, /', isCallable],
  getattr: ['object, name, default=, /', getattr],
  setattr: [
    'obj, name, value, /',
    (value, name, to) => setAttribute(value as Value, asString(name as Value), to as Value),
  ],
  hasattr: ['obj, name, /', hasattr],
  delattr: [
    'obj, name, /',
    (value, name) => deleteAttribute(value as Value, asString(name as Value)),
  ],
  id: [
    'obj, /',
    value =>
      typeof value === 'object' && value !== null
        ? 0x7f0000000000 + identity(value) * 16
        : hash(value ?? null) + 9_000_000,
  ],
  hash: ['obj, /', hash],
  iter: ['object, sentinel=, /', iter],
  next: ['iterator, default=, /', next],
  aiter: ['async_iterable, /', value => aiter(value as Value)],
  anext: ['async_iterator, default=, /', anextOf],
  enumerate: ['iterable, start=', enumerate],
  zip: ['*iterables, strict=', zip],
  map: ['function, *iterables', map],
  filter: ['function, iterable, /', filter],
  reversed: ['object, /', reversed],
  sorted: [
    'iterable, /, *, key=, reverse=',
    (value, key, reverse) => new PyList(sortItems(toArray(value as Value), key, reverse)),
  ],
  sum: ['iterable, /, start=', sum],
  min: ['*args, key=, default=', (args, key, fallback) => extreme('min', args, key, fallback)],
  max: ['*args, key=, default=', (args, key, fallback) => extreme('max', args, key, fallback)],
  abs: ['x, /', abs],
  round: ['number, ndigits=', round],
  divmod: ['x, y, /', divmod],
  pow: ['base, exp, mod=', pow],
  any: ['iterable, /', value => some(value as Value, true)],
  all: ['iterable, /', value => !some(value as Value, false)],
  chr: [
    'i, /',
    code => {
      const point = asIndex(code as Value);
      if (point < 0 || point > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
      return String.fromCodePoint(point);
    },
  ],
  ord: [
    'c, /',
    char => {
      const text = asString(char as Value, 'ord() expected string of length 1, but');
      const points = Array.from(text);
      if (points.length !== 1)
        throw typeError(`ord() expected a character, but string of length ${points.length} found`);
      return text.codePointAt(0);
    },
  ],
  hex: ['number, /', inBase(16, '0x')],
  oct: ['number, /', inBase(8, '0o')],
  bin: ['number, /', inBase(2, '0b')],
  repr: ['obj, /', value => repr(value as Value)],
  ascii: ['obj, /', value => ascii(value as Value)],
  format: [
    'value, format_spec=, /',
    (value, spec) => format(value as Value, (spec ?? '') as string),
  ],
  dir: ['object=, /', dir],
  vars: ['object=, /', attributesDict],
  globals: ['', globals],
  locals: ['', locals],
  input: ['prompt=, /', refuse('input', 'Put the text in a variable instead.')],
  open: ['file, *args, **kwargs', refuse('open', 'Put the text in a string instead.')],
  eval: ['source, *args', refuse('eval', 'Write the expression itself.')],
  exec: ['source, *args', refuse('exec', 'Write the statements themselves.')],
  compile: ['source, *args, **kwargs', refuse('compile', 'Write the code itself.')],
  __import__: ['name, *args', refuse('__import__', 'Use an import statement.')],
  exit: [
    'code=',
    code => {
      throw error('SystemExit', code ?? null);
    },
  ],
  quit: [
    'code=',
    code => {
      throw error('SystemExit', code ?? null);
    },
  ],
}); // prettier-ignore

function some(iterable: Value, wanted: boolean): boolean {
  const step = iterate(iterable);
  for (let item = step(); item !== undefined; item = step()) {
    charge(1);
    if (truth(item) === wanted) return true;
  }
  return false;
}

export function makeRange(args: readonly Value[]): PyRange {
  if (args.length === 0) throw typeError('range expected at least 1 argument, got 0');
  const [a, b, c] = args.map(asIndex);
  if (c === 0) throw valueError('range() arg 3 must not be zero');
  return b === undefined ? new PyRange(0, a ?? 0, 1) : new PyRange(a ?? 0, b, c ?? 1);
}
