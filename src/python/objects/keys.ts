import {equals} from '../operations/equality.ts';
import type {Hash} from '../operations/hash-numbers.ts';
import {comparedBy, hashOf} from '../operations/hashing.ts';
import {hashedBytes} from '../operations/memory-views.ts';
import {isNumber} from '../operations/numbers.ts';
import {call} from '../run/calls.ts';
import {identity} from '../run/vm.ts';
import {PyDict} from './dict.ts';
import {error, typeError} from './errors.ts';
import {PyFunction, PyMethod} from './functions.ts';
import {PyMemoryView} from './memory-views.ts';
import {PySet} from './set.ts';
import {fullTypeName, typeName} from './type-of.ts';
import {PyObject, type PyType, tupleType, type Value} from './types.ts';
import {PyBoxed, PyBytes, PyComplex, PyFloat, PyList, PyRange, PySlice, PyTuple} from './values.ts';
import {PyWeakRef} from './weak-references.ts';

export type Key = unknown;

/** What stands for a value in a Map: equal values have equal keys. */
function keyOf(value: Value): Key {
  switch (typeof value) {
    case 'string':
      return value.charCodeAt(0) === 1 ? `\u0001s${value}` : value;
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return Number(value);
  }
  if (value === null) return null;
  if (value instanceof PyFloat) return floatKey(value);
  if (value instanceof PyTuple && value.cls.lookup('__eq__') === tupleType.lookup('__eq__')) {
    return `\u0001t${value.items.map(item => encode(keyOf(item))).join('')}`;
  }
  if (value instanceof PyComplex) {
    const {real, imag} = value;
    return imag === 0 ? floatKey(new PyFloat(real)) : `\u0001c${real},${imag}`;
  }
  if (value instanceof PyRange) return rangeKey(value);
  if (value instanceof PySlice) {
    const parts = [value.start, value.stop, value.step].map(each => encode(keyOf(each)));
    return `\u0001l${parts.join('')}`;
  }
  if (value instanceof PyMethod) return `\u0001m${part(value.self)}${part(value.func)}`;
  if (value instanceof PyObject && value.cls.lookup('__hash__') === null) throw unhashable(value);
  if (value instanceof PyBytes) return `\u0001b${value.data.join(',')}`;
  if (value instanceof PyMemoryView) return `\u0001b${hashedBytes(value).join(',')}`;
  if (value instanceof PyBoxed && !customEquality(value.cls)) return keyOf(value.value);
  if (value instanceof PySet) {
    return `\u0001z${value
      .values()
      .map(item => encode(keyOf(item)))
      .sort()
      .join('')}`;
  }
  const by = value instanceof PyObject ? comparedBy(value) : undefined;
  return by === undefined ? value : `\u0001p${encode(keyOf(by))}`;
}

/** A bound method is its object and its function, however often it is bound. */
function part(value: Value): string {
  return typeof value === 'object' && value !== null ? `o${identity(value)};` : encode(value);
}

/** Ranges of the same numbers are equal. */
function rangeKey({start, step, length}: PyRange): Key {
  return `\u0001r${length},${length === 0 ? '' : start},${length < 2 ? '' : step}`;
}

function floatKey({value}: PyFloat): Key {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? value + 0 : BigInt(value);
  return `\u0001f${value}`;
}

/** A key as part of another: no two different keys may look the same. */
function encode(key: Key): string {
  if (key instanceof Collision) return `h${identity(key.value)};`;
  if (typeof key === 'object' && key !== null) return `o${identity(key)};`;
  const text = String(key);
  return `${typeof key === 'string' ? 's' : 'n'}${text.length}:${text}`;
}

/** A value that says itself what it equals. */
class Collision {
  public readonly value: object;

  public constructor(value: object) {
    this.value = value;
  }
}

function unhashable(value: Value) {
  return typeError(`unhashable type: '${typeName(value)}'`);
}

/** The float that a number of the library may be equal to. */
function floatKeys(value: PyObject): readonly Key[] {
  if (!['decimal', 'fractions'].includes(value.cls.module)) return [];
  const number = call(value.cls.lookup('__float__') as Value, [value]);
  return [floatKey(number as PyFloat)];
}

/** Whether it says itself what it equals. */
function asksForEquality(value: PyObject): boolean {
  return value instanceof PyWeakRef || customEquality(value.cls) || isHashedContainer(value);
}

function customEquality(cls: PyType): boolean {
  return cls.lookup('__eq__') instanceof PyFunction;
}

/** One that can change, of a class that gives it a hash all the same: it equals what has the same items. */
function isHashedContainer(value: PyObject): boolean {
  const changes =
    value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.frozen);
  return changes && value.cls.lookup('__hash__') !== null;
}

/** A Map whose keys are the program's values. */
export class Table<T> {
  readonly #map = new Map<Key, T>();
  /** By hash, how many candidates there may be. */
  #ends: Map<Hash, number> | null = null;

  public get size(): number {
    return this.#map.size;
  }

  public find(value: Value): Key {
    if (value instanceof PyObject && asksForEquality(value)) return this.#probe(value);
    return (this.#ends !== null && this.#probeNumber(value)) || keyOf(value);
  }

  public get(key: Key): T | undefined {
    return this.#map.get(key);
  }

  public set(key: Key, entry: T): void {
    this.#map.set(key, entry);
  }

  public delete(key: Key): boolean {
    return this.#map.delete(key);
  }

  public clear(): void {
    this.#map.clear();
    this.#ends = null;
  }

  public entries(): IterableIterator<T> {
    return this.#map.values();
  }

  /** Whether a number is equal to one of a class that says itself what it equals. */
  #probeNumber(value: Value): Key {
    if (!isNumber(value)) return null;
    const hash = hashOf(value);
    for (let n = 0; n < (this.#ends?.get(hash) ?? 0); n++) {
      const key = `\u0001h${hash}/${n}`;
      const entry = this.#map.get(key) as {key: Value} | undefined;
      if (entry !== undefined && equals(entry.key, value)) return key;
    }
    return null;
  }

  /** By hash, then by asking each candidate. One that was deleted leaves a gap: those behind it stay where they are. */
  #probe(value: PyObject): Key {
    const hash = hashOf(value);
    const end = this.#ends?.get(hash) ?? 0;
    let gap: Key = null;
    for (let n = 0; n < end; n++) {
      const key = `\u0001h${hash}/${n}`;
      const entry = this.#map.get(key) as {key: Value} | undefined;
      if (entry === undefined) gap ??= key;
      else if (entry.key === value || equals(entry.key, value)) return key;
    }
    // A number of the language that is equal to it is the same key.
    for (const key of [hash, ...floatKeys(value)]) {
      const number = this.#map.get(key) as {key: Value} | undefined;
      if (number !== undefined && equals(number.key, value)) return key;
    }
    if (gap !== null) return gap;
    this.#ends ??= new Map();
    this.#ends.set(hash, end + 1);
    return `\u0001h${hash}/${end}`;
  }
}

/** The TypeError of something unhashable, with what it was to be used as; any other error as it is. */
export function explain(thrown: unknown, key: Value, use: string): unknown {
  if (!(thrown instanceof PyObject)) return thrown;
  const [text] = (thrown as unknown as {args?: Value[]}).args ?? [];
  if (typeof text !== 'string' || !text.startsWith('unhashable')) return thrown;
  return typeError(`cannot use '${fullTypeName(key)}' as ${use} (${text})`);
}

export function keyError(key: Value) {
  return error('KeyError', key);
}
