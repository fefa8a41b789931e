import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDeque} from '../objects/deque.ts';
import {PyDict} from '../objects/dict.ts';
import {error, typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyNative} from '../objects/functions.ts';
import {keyError} from '../objects/keys.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {listType, PyType, tupleType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyList, PyRange, PySlice, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {byteOf, bytesFrom} from './byte-values.ts';
import {plainBytes} from './bytes-like.ts';
import {classItem} from './class-items.ts';
import {asIndex, asPlace, isIndex} from './conversion.ts';
import {checkNotExported} from './exports.ts';
import {toSequence} from './iteration.ts';
import {isWide} from './length.ts';
import {bounds, deleteSlice, setSlice, sliced} from './slices.ts';
import {special} from './special.ts';

/** `container[index]`. */
export function getItem(container: Value, index: Value): Value {
  if (container instanceof PyList && container.cls === listType && typeof index === 'number') {
    const {items} = container;
    const item = items[index < 0 ? index + items.length : index];
    if (item !== undefined) return item;
  }
  if (typeof container === 'object' && container !== null) {
    const custom = special(container, '__getitem__');
    if (custom !== undefined && !(custom instanceof PyNative && isBuiltin(container))) {
      return call(custom, [container, asked(container, custom, index)]);
    }
  }
  return builtinItem(container, index);
}

/** What a method is asked for: to a deque, a sequence in C, an operator gives a place; who calls its method, anything. */
function asked(container: object, method: Value, index: Value): Value {
  if (!(container instanceof PyDeque && method instanceof PyNative)) return index;
  if (!isIndex(index)) throw typeError(`sequence index must be integer, not '${typeName(index)}'`);
  return asPlace(index);
}

function isBuiltin(container: object): boolean {
  return container instanceof PyList || container instanceof PyTuple || container instanceof PyDict;
}

/** Asks no `__getitem__` of the program. Raises IndexError or KeyError. */
export function builtinItem(container: Value, index: Value): Value {
  if (container instanceof PyDict) return dictItem(container, index);
  if (container instanceof PyList)
    return pick(container.items, index, 'list', items => new PyList(items));
  if (container instanceof PyTuple) {
    if (index instanceof PySlice && isWhole(container, index)) return container;
    return pick(container.items, index, 'tuple', items => new PyTuple(items));
  }
  if (typeof container === 'string') return stringItem(container, index);
  if (container instanceof PyBoxed && typeof container.value === 'string') {
    return stringItem(container.value, index);
  }
  if (container instanceof PyBytes) {
    return pick(
      container.data,
      index,
      container.cls.name,
      items => new PyBytes(items as number[], plainBytes(container)),
    );
  }
  if (container instanceof PyRange) return rangeItem(container, index);
  if (container instanceof PyType) return classItem(container, index);
  throw typeError(`'${typeName(container)}' object is not subscriptable`);
}

/** A tuple never changes: all of it, in its order, is itself. */
function isWhole({items, cls}: PyTuple, slice: PySlice): boolean {
  if (cls !== tupleType) return false;
  const {start, step, length} = bounds(slice, items.length);
  return start === 0 && step === 1 && length === items.length;
}

function dictItem(dict: PyDict, key: Value): Value {
  const value = dict.get(key);
  if (value !== undefined) return value;
  const missing = dict.cls.lookup('__missing__');
  if (missing !== undefined) return call(missing, [dict, key]);
  throw keyError(key);
}

function pick<T extends Value>(
  items: readonly T[],
  index: Value,
  kind: string,
  make: (items: T[]) => Value,
): Value {
  if (index instanceof PySlice) return make(sliced(items, index));
  const at = position(index, items.length, kind);
  const item = items[at];
  if (item === undefined) {
    throw error('IndexError', `${kind === 'bytes' ? '' : `${kind} `}index out of range`);
  }
  return item;
}

function position(index: Value, length: number, kind: string): number {
  if (typeof index !== 'number' && !isIndex(index)) {
    throw typeError(
      `${kind === 'bytes' ? 'byte' : kind} indices must be integers or slices, not ${typeName(index)}`,
    );
  }
  const at = kind === 'range' ? asIndex(index) : asPlace(index);
  return at < 0 ? at + length : at;
}

function stringItem(text: string, index: Value): Value {
  const chars = isWide(text) ? Array.from(text) : text;
  if (index instanceof PySlice) {
    const {start, step, length} = bounds(index, chars.length);
    if (step === 1 && typeof chars === 'string') return chars.slice(start, start + length);
    let result = '';
    for (let n = 0; n < length; n++) result += chars[start + n * step];
    return result;
  }
  if (typeof index !== 'number' && !isIndex(index)) {
    throw typeError(`string indices must be integers, not '${typeName(index)}'`);
  }
  const at = asPlace(index);
  const char = chars[at < 0 ? at + chars.length : at];
  if (char === undefined) throw error('IndexError', 'string index out of range');
  return char;
}

function rangeItem(range: PyRange, index: Value): Value {
  const {length} = range;
  if (index instanceof PySlice) {
    const {start, stop, step} = bounds(index, length);
    const at = (place: number) => range.start + place * range.step;
    return new PyRange(at(start), at(stop), range.step * step);
  }
  const at = position(index, length, 'range');
  if (at < 0 || at >= length) throw error('IndexError', 'range object index out of range');
  return range.start + at * range.step;
}

/** `container[index] = value`. */
export function setItem(container: Value, index: Value, value: Value): void {
  if (typeof container === 'object' && container !== null) {
    const custom = special(container, '__setitem__');
    if (custom !== undefined && !(custom instanceof PyNative && isBuiltin(container))) {
      call(custom, [container, asked(container, custom, index), value]);
      return;
    }
  }
  setBuiltinItem(container, index, value);
}

/** Asks no `__setitem__` of the program. Raises IndexError. */
export function setBuiltinItem(container: Value, index: Value, value: Value): void {
  if (container instanceof PyDict) letGo([container.set(index, value)], value);
  else if (container instanceof PyList) setListItem(container, index, value);
  else if (container instanceof PyBytes && container.cls.name === 'bytearray') {
    setByte(container, index, value);
  } else throw typeError(`'${typeName(container)}' object does not support item assignment`);
}

function setByte(bytes: PyBytes, index: Value, value: Value): void {
  const {data} = bytes;
  if (index instanceof PySlice) {
    const given = bytesFrom(value);
    const {step, length} = bounds(index, data.length);
    if (step === 1 && length !== given.length) checkNotExported(bytes);
    setSlice(data, index, given);
    return;
  }
  const at = position(index, data.length, 'bytearray');
  if (data[at] === undefined) throw error('IndexError', 'bytearray index out of range');
  data[at] = byteOf(value);
}

function setListItem(list: PyList, index: Value, value: Value): void {
  const {items} = list;
  if (index instanceof PySlice) {
    const given = toSequence(value, 'must assign iterable to extended slice');
    letGo(setSlice(items, index, given), value);
    return;
  }
  const at = position(index, items.length, 'list');
  if (at < 0 || at >= items.length) throw error('IndexError', 'list assignment index out of range');
  const old = items[at];
  items[at] = value;
  letGo([old], value);
}

/** `del container[index]`. */
export function deleteItem(container: Value, index: Value): void {
  if (typeof container === 'object' && container !== null) {
    const custom = special(container, '__delitem__');
    if (custom !== undefined && !(custom instanceof PyNative && isBuiltin(container))) {
      call(custom, [container, asked(container, custom, index)]);
      return;
    }
  }
  deleteBuiltinItem(container, index);
}

/** Asks no `__delitem__` of the program. Raises IndexError or KeyError. */
export function deleteBuiltinItem(container: Value, index: Value): void {
  if (container instanceof PyDict) {
    const old = container.delete(index);
    if (old === undefined) throw keyError(index);
    letGo([old]);
  } else if (container instanceof PyList) letGo(deleteListItem(container.items, index, 'list'));
  else if (container instanceof PyBytes && container.cls.name === 'bytearray')
    deleteBytes(container, index);
  else throw notDeletable(container, index);
}

/** Built-in classes that are sequences to CPython's C code, which says it in other words then. */
const SEQUENCES = new Set('str tuple bytes range set frozenset'.split(' '));

function notDeletable(container: Value, index: Value): PyException {
  const {name, native, module} = typeOf(container);
  const isSequence = !native || module !== 'builtins' || SEQUENCES.has(name);
  const not = isSequence && !(index instanceof PySlice) ? "doesn't" : 'does not';
  return typeError(`'${typeName(container)}' object ${not} support item deletion`);
}

function deleteBytes(bytes: PyBytes, index: Value): void {
  const isNone = index instanceof PySlice && bounds(index, bytes.data.length).length === 0;
  if (!isNone) checkNotExported(bytes);
  deleteListItem(bytes.data, index, 'bytearray');
}

function deleteListItem<T extends Value>(items: T[], index: Value, kind: string): T[] {
  if (index instanceof PySlice) return deleteSlice(items, index);
  const at = position(index, items.length, kind);
  if (at < 0 || at >= items.length) {
    const what = kind === 'list' ? 'list assignment' : kind;
    throw error('IndexError', `${what} index out of range`);
  }
  return items.splice(at, 1);
}

/** What a container held until now; `kept` is on its way to somebody. */
function letGo(old: readonly (Value | undefined)[], kept: Value = null): void {
  if (watching()) replaced(old, kept);
}
