import {typeName, typeOf} from './attributes.ts';
import {call} from './calls.ts';
import {PyDict, PySet} from './collections.ts';
import {error, isError, typeError} from './errors.ts';
import {PyGenerator} from './generators.ts';
import {isNumber, numberCompare, numberEquals} from './numbers.ts';
import {
  NotImplemented,
  PyBoxed,
  PyBytes,
  PyFloat,
  PyFunction,
  PyIterator,
  PyList,
  PyNative,
  PyObject,
  PyRange,
  PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import {charge} from './vm.ts';

/** A special method that the program's own class defines, or a library class does. */
export function special(value: Value, name: string): Value | undefined {
  if (!(value instanceof PyObject)) return modelSpecial(value, name);
  const {cls} = value;
  if (value.builtin && cls.module === 'builtins' && cls.native) return undefined;
  return cls.lookup(name);
}

function modelSpecial(value: Value, name: string): Value | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return typeOf(value).lookup(name);
}

export function truth(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'bigint':
      return true;
    case 'string':
      return value !== '';
  }
  if (value === null) return false;
  if (value instanceof PyObject) {
    const custom = special(value, '__bool__');
    if (custom !== undefined) return truthOf(call(custom, [value]));
  }
  const size = sizeOf(value);
  return size === undefined ? true : size > 0;
}

function truthOf(answer: Value): boolean {
  if (typeof answer === 'boolean') return answer;
  throw typeError(`__bool__ should return bool, returned ${typeName(answer)}`);
}

/** `len(value)`, or undefined for what has none. */
export function sizeOf(value: Value): number | undefined {
  if (typeof value === 'string') return stringLength(value);
  if (value === null || typeof value !== 'object') return undefined;
  const custom = special(value, '__len__');
  if (custom instanceof PyFunction || (custom instanceof PyNative && !builtinSized(value))) {
    const size = call(custom, [value]);
    if (typeof size !== 'number')
      throw typeError(`'${typeName(size)}' object cannot be interpreted as an integer`);
    if (size < 0) throw error('ValueError', '__len__() should return >= 0');
    return size;
  }
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
  if (value instanceof PyDict || value instanceof PySet) return value.size;
  if (value instanceof PyRange) return value.length;
  if (value instanceof PyBytes) return value.data.length;
  if (value instanceof PyBoxed && typeof value.value === 'string') return stringLength(value.value);
  return undefined;
}

function builtinSized(value: object): boolean {
  return value instanceof PyObject && value.builtin;
}

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

export function isWide(text: string): boolean {
  return SURROGATE.test(text);
}

export function stringLength(text: string): number {
  return isWide(text) ? Array.from(text).length : text.length;
}

export function equals(a: Value, b: Value): boolean {
  if (a === b) return !(a instanceof PyFloat && Number.isNaN(a.value));
  if (typeof a === 'string' && typeof b === 'string') return false;
  if (isNumber(a) && isNumber(b)) return numberEquals(a, b);
  return truth(compareEqual(a, b));
}

/** Identity counts as equality in containers. */
export function same(a: Value, b: Value): boolean {
  return a === b || equals(a, b);
}

/** `a == b` as a value: what `__eq__` says. */
export function compareEqual(a: Value, b: Value): Value {
  for (const [left, right] of preferred(a, b)) {
    const method = special(left, '__eq__');
    if (method === undefined || isObjectMethod(method)) continue;
    const answer = call(method, [left, right]);
    if (answer !== NotImplemented) return answer;
  }
  return plainEquals(a, b);
}

function isObjectMethod(method: Value): boolean {
  return method instanceof PyNative && method.qualname.startsWith('object.');
}

/** Who is asked first: a subclass before its base. */
function preferred(a: Value, b: Value): [Value, Value][] {
  const [x, y] = [typeOf(a), typeOf(b)];
  const right = x !== y && y.isSubclass(x);
  return right
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ]; // prettier-ignore
}

function plainEquals(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return numberEquals(a, b);
  if (typeof a === 'string' || typeof b === 'string') return unboxed(a) === unboxed(b);
  if (a instanceof PyList && b instanceof PyList) return sameItems(a.items, b.items);
  if (a instanceof PyTuple && b instanceof PyTuple) return sameItems(a.items, b.items);
  if (a instanceof PyDict && b instanceof PyDict) return sameDicts(a, b);
  if (a instanceof PySet && b instanceof PySet) {
    return a.size === b.size && a.values().every(item => b.has(item));
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    return a.data.length === b.data.length && a.data.every((byte, at) => byte === b.data[at]);
  }
  if (a instanceof PyRange && b instanceof PyRange) {
    if (a.length !== b.length) return false;
    return a.length === 0 || (a.start === b.start && (a.length === 1 || a.step === b.step));
  }
  return false;
}

function unboxed(value: Value): Value {
  return value instanceof PyBoxed ? value.value : value;
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  charge(Math.min(a.length, b.length) / 10);
  return a.length === b.length && a.every((item, at) => same(item, b[at] as Value));
}

function sameDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  for (const {key, value} of a.entries()) {
    const other = b.get(key);
    if (other === undefined || !same(value, other)) return false;
  }
  return true;
}

export type Order = '<' | '<=' | '>' | '>=';

const ORDER_METHODS = {'<': '__lt__', '<=': '__le__', '>': '__gt__', '>=': '__ge__'} as const;
const REFLECTED = {'<': '__gt__', '<=': '__ge__', '>': '__lt__', '>=': '__le__'} as const;

export function compareOrder(op: Order, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return ordered(op, a - b);
  if (typeof a === 'string' && typeof b === 'string') return ordered(op, compareStrings(a, b));
  const right = typeOf(a) !== typeOf(b) && typeOf(b).isSubclass(typeOf(a));
  for (const side of right ? ['b', 'a'] : ['a', 'b']) {
    const [left, other] = side === 'a' ? [a, b] : [b, a];
    const method = special(left, side === 'a' ? ORDER_METHODS[op] : REFLECTED[op]);
    if (method === undefined || isObjectMethod(method)) continue;
    const answer = call(method, [left, other]);
    if (answer !== NotImplemented) return answer;
  }
  const order = plainOrder(op, a, b);
  if (order !== undefined) return order;
  throw typeError(
    `'${op}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

function ordered(op: Order, difference: number): boolean {
  switch (op) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** By code points, which UTF-16 does not sort by. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  if (!isWide(a) && !isWide(b)) return a < b ? -1 : 1;
  const [x, y] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const difference = (x[at]?.codePointAt(0) ?? 0) - (y[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

function plainOrder(op: Order, a: Value, b: Value): Value | undefined {
  if (isNumber(a) && isNumber(b)) return ordered(op, numberCompare(a, b));
  const [x, y] = [unboxed(a), unboxed(b)];
  if (typeof x === 'string' && typeof y === 'string') return ordered(op, compareStrings(x, y));
  if (a instanceof PyList && b instanceof PyList) return orderItems(op, a.items, b.items);
  if (a instanceof PyTuple && b instanceof PyTuple) return orderItems(op, a.items, b.items);
  if (a instanceof PyBytes && b instanceof PyBytes) return orderItems(op, a.data, b.data);
  if (a instanceof PySet && b instanceof PySet) return orderSets(op, a, b);
  return undefined;
}

function orderItems(op: Order, a: readonly Value[], b: readonly Value[]): Value {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at] as Value, b[at] as Value];
    if (!same(x, y)) return compareOrder(op, x, y);
  }
  return ordered(op, a.length - b.length);
}

function orderSets(op: Order, a: PySet, b: PySet): boolean {
  const within = (x: PySet, y: PySet) => x.values().every(item => y.has(item));
  if (op === '<=' || op === '<') return within(a, b) && (op === '<=' || a.size < b.size);
  return within(b, a) && (op === '>=' || b.size < a.size);
}

export function isLess(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return truth(compareOrder('<', a, b));
}

/** Steps through a value: each call gives the next item, undefined at the end. */
export function iterate(value: Value): () => Value | undefined {
  const step = tryIterate(value);
  if (step === undefined) throw typeError(`'${typeName(value)}' object is not iterable`);
  return step;
}

export function tryIterate(value: Value): (() => Value | undefined) | undefined {
  if (typeof value === 'string') return overString(value);
  if (value === null || typeof value !== 'object') return undefined;
  if (value instanceof PyIterator) return value.step;
  if (value instanceof PyGenerator) return () => value.next();
  const custom = special(value, '__iter__');
  if (
    custom !== undefined &&
    custom !== null &&
    !(custom instanceof PyNative && builtinSized(value))
  ) {
    return overCustom(call(custom, [value]));
  }
  return overBuiltin(value) ?? overSequence(value);
}

function overString(text: string): () => Value | undefined {
  const chars = isWide(text) ? Array.from(text) : null;
  let at = 0;
  return chars === null ? () => text[at++] : () => chars[at++];
}

function overBuiltin(value: Value): (() => Value | undefined) | undefined {
  let at = 0;
  if (value instanceof PyList) return () => value.items[at++];
  if (value instanceof PyTuple) return () => value.items[at++];
  if (value instanceof PyBytes) return () => value.data[at++];
  if (value instanceof PyRange) {
    const {start, step, length} = value;
    return () => (at < length ? start + step * at++ : undefined);
  }
  if (value instanceof PyDict) return overDict(value, entry => entry.key);
  if (value instanceof PySet) return overSet(value);
  if (value instanceof PyBoxed && typeof value.value === 'string') return overString(value.value);
  return undefined;
}

export function overDict(
  dict: PyDict,
  pick: (entry: {readonly key: Value; readonly value: Value}) => Value,
): () => Value | undefined {
  const entries = dict.entries();
  const {size} = dict;
  let ended = false;
  return () => {
    if (ended) return undefined;
    if (dict.size !== size) {
      ended = true;
      throw error('RuntimeError', 'dictionary changed size during iteration');
    }
    const {value, done} = entries.next();
    ended = done === true;
    return ended ? undefined : pick(value);
  };
}

function overSet(set: PySet): () => Value | undefined {
  const items = set.values();
  const {size} = set;
  let at = 0;
  return () => {
    if (set.size !== size) throw error('RuntimeError', 'Set changed size during iteration');
    return items[at++];
  };
}

/** What `__iter__` returned. */
function overCustom(iterator: Value): () => Value | undefined {
  if (iterator instanceof PyIterator) return iterator.step;
  if (iterator instanceof PyGenerator) return () => iterator.next();
  const next = special(iterator, '__next__');
  if (next === undefined) {
    throw typeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
  }

  return () => {
    try {
      return call(next, [iterator]);
    } catch (thrown) {
      if (isError(thrown, 'StopIteration')) return undefined;
      throw thrown;
    }
  };
}

/** The old way: `__getitem__` with 0, 1, 2 until IndexError. */
function overSequence(value: Value): (() => Value | undefined) | undefined {
  const item = value instanceof PyType ? undefined : special(value, '__getitem__');
  if (!(item instanceof PyFunction)) return undefined;
  let at = 0;
  return () => {
    try {
      return call(item, [value, at++]);
    } catch (thrown) {
      if (isError(thrown, 'IndexError') || isError(thrown, 'StopIteration')) return undefined;
      throw thrown;
    }
  };
}

export function toArray(value: Value): Value[] {
  if (value instanceof PyList && value.cls.native) return value.items.slice();
  if (value instanceof PyTuple && value.cls.native) return value.items.slice();
  const step = iterate(value);
  const items: Value[] = [];
  for (let item = step(); item !== undefined; item = step()) {
    items.push(item);
    if (items.length % 1024 === 0) charge(1024);
  }
  return items;
}

export function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string') return stringContains(container, item);
  const custom = special(container, '__contains__');
  if (
    custom !== undefined &&
    !(container instanceof PyObject && container.builtin && custom instanceof PyNative)
  ) {
    return truth(call(custom, [container, item]));
  }
  if (container instanceof PyDict || container instanceof PySet) return container.has(item);
  if (container instanceof PyRange && typeof item === 'number') {
    const at = (item - container.start) / container.step;
    return Number.isInteger(at) && at >= 0 && at < container.length;
  }
  if (container instanceof PyBoxed && typeof container.value === 'string') {
    return stringContains(container.value, item);
  }
  const step = tryIterate(container);
  if (step === undefined) {
    throw typeError(`argument of type '${typeName(container)}' is not a container or iterable`);
  }
  for (let each = step(); each !== undefined; each = step()) if (same(each, item)) return true;
  return false;
}

function stringContains(text: string, item: Value): boolean {
  const part = unboxed(item);
  if (typeof part === 'string') return text.includes(part);
  throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
}

/** An int where one is needed: `__index__`. */
export function asIndex(value: Value): number {
  const index = asInt(value);
  if (typeof index === 'number') return index;
  return index > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}

export function asInt(value: Value): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof PyBoxed && typeof value.value !== 'string') return value.value;
  const method = value instanceof PyObject ? special(value, '__index__') : undefined;
  if (method !== undefined) return asInt(call(method, [value]));
  throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

export function asString(value: Value, what = 'argument'): string {
  const text = unboxed(value);
  if (typeof text === 'string') return text;
  throw typeError(`${what} must be str, not ${typeName(value)}`);
}
