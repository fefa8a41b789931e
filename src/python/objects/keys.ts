import {equals} from '../operations/equality.ts';
import type {Hash} from '../operations/hash-numbers.ts';
import {comparedBy, hashOf} from '../operations/hashing.ts';
import {hashedBytes} from '../operations/memory-views.ts';
import {charge, checkSize, identity} from '../run/vm.ts';
import {askedHash} from './asked-keys.ts';
import {error, typeError} from './errors.ts';
import {PyMethod} from './functions.ts';
import {PyMemoryView} from './memory-views.ts';
import {PySet} from './set.ts';
import {fullTypeName, typeName} from './type-of.ts';
import {PyObject, tupleType, type Value} from './types.ts';
import {PyBoxed, PyBytes, PyComplex, PyFloat, PyRange, PySlice, PyTuple} from './values.ts';

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
    return spelled(`\u0001t${value.items.map(item => encode(keyOf(item))).join('')}`);
  }
  if (value instanceof PyComplex) {
    const {real, imag} = value;
    return imag === 0 ? floatKey(new PyFloat(real)) : `\u0001c${real},${imag}`;
  }
  if (value instanceof PyRange) return rangeKey(value);
  if (value instanceof PySlice) {
    const parts = value.parts.map(each => encode(keyOf(each)));
    return `\u0001l${parts.join('')}`;
  }
  if (value instanceof PyMethod) return `\u0001m${part(value.self)}${part(value.func)}`;
  if (value instanceof PyObject && value.cls.lookup('__hash__') === null) throw unhashable(value);
  if (value instanceof PyBytes) return spelled(`\u0001b${value.data.join(',')}`);
  if (value instanceof PyMemoryView) return spelled(`\u0001b${hashedBytes(value).join(',')}`);
  if (value instanceof PyBoxed) return keyOf(value.value);
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

/** A key that is spelled out counts for its length, and its memory. */
function spelled(key: string): string {
  checkSize(key.length);
  return key;
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
  if (typeof key === 'object' && key !== null) return `o${identity(key)};`;
  const text = String(key);
  return `${typeof key === 'string' ? 's' : 'n'}${text.length}:${text}`;
}

function unhashable(value: Value) {
  return typeError(`unhashable type: '${typeName(value)}'`);
}

/** What a table holds: its key, and its hash if that had to be asked for. */
export interface Keyed {
  readonly key: Value;
  readonly asked?: Hash | undefined;
}

/** What each key more counts that has the same hash and says itself what it equals, besides what it does to say so. */
const STEPS_OF_CANDIDATE = 40;

/** So many more than are there are kept in mind of those that came last. */
const MOST_GONE = 1000;

/** A Map whose keys are the program's values. */
export class Table<T extends Keyed> {
  #map = new Map<Key, T>();
  /** By hash, how many candidates there may be: from the first key on that says itself what it equals. */
  #ends: Map<string, number> | null = null;
  /** In their order, with some that are gone: from the first time on that the last is asked for. */
  #last: [Key, T][] | null = null;
  readonly #use: string;

  /** `use` is what its keys are used as. */
  public constructor(use: string) {
    this.#use = use;
  }

  public get size(): number {
    return this.#map.size;
  }

  /** Whether there may be a key that says itself what it equals. */
  public get asks(): boolean {
    return this.#ends !== null;
  }

  /** The hash of a value that has to be asked for it. Raises TypeError if it has none. */
  public ask(value: Value): Hash | undefined {
    return typeof value === 'object' ? this.#explained(askedHash, value) : undefined;
  }

  /** Where a value is or would be. `asked` is what `ask` said of it. Raises TypeError for an unhashable one. */
  public find(value: Value, asked: Hash | undefined): Key {
    if (asked !== undefined) return this.#probe(value, asked);
    if (this.#ends !== null) return this.#probe(value, this.#explained(hashOf, value));
    return typeof value === 'object' ? this.#explained(keyOf, value) : keyOf(value);
  }

  public get(key: Key): T | undefined {
    return this.#map.get(key);
  }

  public set(key: Key, entry: T): void {
    if (this.#last !== null && !this.#map.has(key)) this.#last.push([key, entry]);
    this.#map.set(key, entry);
  }

  /** What came last of all that is there. */
  public last(): T | undefined {
    const {size} = this.#map;
    if (this.#last === null || this.#last.length > 2 * size + MOST_GONE) {
      charge(size);
      this.#last = [...this.#map];
    }
    for (let last = this.#last.at(-1); last !== undefined; last = this.#last.at(-1)) {
      if (this.#map.get(last[0]) === last[1]) return last[1];
      this.#last.pop();
    }
    return undefined;
  }

  public delete(key: Key): boolean {
    return this.#map.delete(key);
  }

  public clear(): void {
    this.#last = null;
    this.#map.clear();
    this.#ends = null;
  }

  public entries(): IterableIterator<T> {
    return this.#map.values();
  }

  #explained<R>(by: (value: Value) => R, value: Value): R {
    try {
      return by(value);
    } catch (thrown) {
      throw explain(thrown, value, this.#use);
    }
  }

  /** By hash, then by asking each candidate. One that was deleted leaves a gap: those behind it stay where they are. */
  #probe(value: Value, asked: Hash): Key {
    for (;;) {
      const key = this.#probed(value, asked);
      if (key !== undefined) return key;
    }
  }

  /** Undefined if the asking has changed the table: then it begins anew, as CPython's `dictkeys_lookup` does. */
  #probed(value: Value, asked: Hash): Key | undefined {
    this.#ends ??= this.#byHash();
    const ends = this.#ends;
    const hash = String(asked);
    const end = ends.get(hash) ?? 0;
    let gap: Key = null;
    for (let n = 0; n < end; n++) {
      const key = `${hash}/${n}`;
      const entry = this.#map.get(key);
      if (n > 0) charge(STEPS_OF_CANDIDATE);
      if (entry === undefined) {
        gap ??= key;
        continue;
      }
      const isEqual = entry.key === value || equals(entry.key, value);
      if (this.#ends !== ends || this.#map.get(key) !== entry) return undefined;
      if (isEqual) return key;
    }
    return gap ?? next(ends, hash);
  }

  /** From now on all that is there is found by its hash. */
  #byHash(): Map<string, number> {
    const ends = new Map<string, number>();
    const moved = [...this.#map.values()].map(
      entry => [next(ends, String(hashOf(entry.key))), entry] as const,
    );
    this.#last = null;
    this.#map = new Map(moved);
    return ends;
  }
}

/** A key for one more of this hash. */
function next(ends: Map<string, number>, hash: string): Key {
  const end = ends.get(hash) ?? 0;
  ends.set(hash, end + 1);
  return `${hash}/${end}`;
}

/** The TypeError of something unhashable, with what it was to be used as; any other error as it is. */
function explain(thrown: unknown, key: Value, use: string): unknown {
  if (!(thrown instanceof PyObject)) return thrown;
  const [text] = (thrown as unknown as {args?: Value[]}).args ?? [];
  if (thrown.cls.name !== 'TypeError' || typeof text !== 'string') return thrown;
  return typeError(`cannot use '${fullTypeName(key)}' as ${use} (${text})`);
}

export function keyError(key: Value) {
  return error('KeyError', key);
}
