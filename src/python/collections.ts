import {typeName} from './attributes.ts';
import {error, typeError} from './errors.ts';
import {hashOf} from './hashing.ts';
import {
  dictType,
  frozensetType,
  PyBoxed,
  PyBytes,
  PyFloat,
  PyFunction,
  PyList,
  PyNative,
  PyObject,
  PyTuple,
  type PyType,
  setType,
  tupleType,
  type Value,
} from './objects.ts';
import {equals} from './protocols.ts';
import {charge, checkSize, identity} from './vm.ts';

export function tupleOf(items: readonly Value[]): PyTuple {
  return new PyTuple(items);
}

export function listOf(items: Value[]): PyList {
  return new PyList(items);
}

export function emptyDict(): PyDict {
  return new PyDict();
}

type Key = unknown;

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
  if (value instanceof PyBytes) return `\u0001b${value.data.join(',')}`;
  if (value instanceof PyBoxed && !customEquality(value.cls)) return keyOf(value.value);
  if (value instanceof PySet) {
    if (!value.frozen) throw unhashable(value);
    return `\u0001z${value
      .values()
      .map(item => encode(keyOf(item)))
      .sort()
      .join('')}`;
  }
  if (value instanceof PyList || value instanceof PyDict) throw unhashable(value);
  if (value instanceof PyObject && value.cls.lookup('__hash__') === null) throw unhashable(value);
  return value;
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

export function unhashable(value: Value) {
  return typeError(`unhashable type: '${typeName(value)}'`);
}

function customEquality(cls: PyType): boolean {
  const found = cls.lookup('__eq__');
  return (
    found instanceof PyFunction || (found instanceof PyNative && found.name === 'dataclass.__eq__')
  );
}

/** A Map whose keys are the program's values. */
class Table<T> {
  readonly #map = new Map<Key, T>();

  public get size(): number {
    return this.#map.size;
  }

  public find(value: Value): Key {
    if (value instanceof PyObject && customEquality(value.cls)) return this.#probe(value);
    return keyOf(value);
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
  }

  public entries(): IterableIterator<T> {
    return this.#map.values();
  }

  /** By hash, then by asking each candidate. */
  #probe(value: PyObject): Key {
    const hash = hashOf(value);
    for (let n = 0; ; n++) {
      const key = `\u0001h${hash}/${n}`;
      const entry = this.#map.get(key) as {key: Value} | undefined;
      if (entry === undefined) return key;
      if (entry.key === value || equals(entry.key, value)) return key;
    }
  }
}

interface Entry {
  readonly key: Value;
  value: Value;
}

export class PyDict extends PyObject {
  readonly #table = new Table<Entry>();
  /** `defaultdict`'s factory. */
  public factory: Value = null;

  public constructor(cls = dictType) {
    super(cls);
  }

  public override get builtin(): boolean {
    return true;
  }

  public get size(): number {
    return this.#table.size;
  }

  public get(key: Value): Value | undefined {
    return this.#table.get(this.#key(key))?.value;
  }

  public has(key: Value): boolean {
    return this.#table.get(this.#key(key)) !== undefined;
  }

  public set(key: Value, value: Value): void {
    const at = this.#key(key);
    const entry = this.#table.get(at);
    if (entry !== undefined) entry.value = value;
    else {
      this.#table.set(at, {key, value});
      if (this.size % 1024 === 0) checkSize(this.size);
    }
  }

  public delete(key: Value): Value | undefined {
    const at = this.#key(key);
    const entry = this.#table.get(at);
    if (entry === undefined) return undefined;
    this.#table.delete(at);
    return entry.value;
  }

  public clear(): void {
    this.#table.clear();
  }

  public entries(): IterableIterator<Entry> {
    return this.#table.entries();
  }

  public keys(): Value[] {
    return [...this.#table.entries()].map(entry => entry.key);
  }

  public values(): Value[] {
    return [...this.#table.entries()].map(entry => entry.value);
  }

  public copy(cls = dictType): PyDict {
    const copy = new PyDict(cls);
    for (const {key, value} of this.entries()) copy.set(key, value);
    copy.factory = this.factory;
    return copy;
  }

  public last(): Entry | undefined {
    return [...this.#table.entries()].at(-1);
  }

  #key(key: Value): Key {
    if (typeof key === 'string' && key.charCodeAt(0) !== 1) return key;
    try {
      return this.#table.find(key);
    } catch (thrown) {
      throw explain(thrown, key, 'a dict key');
    }
  }
}

function explain(thrown: unknown, key: Value, use: string): unknown {
  if (!(thrown instanceof PyObject)) return thrown;
  const [text] = (thrown as unknown as {args?: Value[]}).args ?? [];
  if (typeof text !== 'string' || !text.startsWith('unhashable')) return thrown;
  return typeError(`cannot use '${typeName(key)}' as ${use} (${text})`);
}

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;

/** CPython's own table: sets iterate in its order. */
class SetOrder {
  #slots: (SetEntry | null | undefined)[] = new Array(8).fill(undefined);
  #fill = 0;
  #used = 0;

  public insert(entry: SetEntry): void {
    const mask = this.#slots.length - 1;
    const at = this.#free(entry.hash, mask);
    if (this.#slots[at] === undefined) this.#fill += 1;
    this.#slots[at] = entry;
    entry.at = at;
    this.#used += 1;
    if (this.#fill * 5 >= mask * 3)
      this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  public remove(entry: SetEntry): void {
    this.#slots[entry.at] = null;
    this.#used -= 1;
  }

  public entries(): SetEntry[] {
    return this.#slots.filter(slot => slot !== null && slot !== undefined);
  }

  /** A deleted slot is only taken again when the search for the key passed it first. */
  #free(hash: number, mask: number): number {
    let at = (hash >>> 0) & mask;
    let perturb = hash >>> 0;
    for (;;) {
      const probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (let probe = 0; probe <= probes; probe++) {
        if (this.#slots[at + probe] === undefined) return at + probe;
      }
      perturb >>>= PERTURB_SHIFT;
      at = (Math.imul(at, 5) + 1 + perturb) & mask;
    }
  }

  #resize(least: number): void {
    let size = 8;
    while (size <= least) size *= 2;
    const old = this.entries();
    this.#slots = new Array(size).fill(undefined);
    this.#fill = old.length;
    for (const entry of old) {
      entry.at = this.#free(entry.hash, size - 1);
      this.#slots[entry.at] = entry;
    }
  }
}

interface SetEntry {
  readonly key: Value;
  readonly hash: number;
  at: number;
}

export class PySet extends PyObject {
  readonly #table = new Table<SetEntry>();
  #order = new SetOrder();

  public constructor(items: Iterable<Value> = [], cls = setType) {
    super(cls);
    for (const item of items) this.add(item);
  }

  public override get builtin(): boolean {
    return true;
  }

  public get frozen(): boolean {
    return this.cls.isSubclass(frozensetType);
  }

  public get size(): number {
    return this.#table.size;
  }

  public has(value: Value): boolean {
    return this.#table.get(this.#key(value)) !== undefined;
  }

  public add(value: Value): void {
    const key = this.#key(value);
    if (this.#table.get(key) !== undefined) return;
    const entry = {key: value, hash: hashOf(value), at: 0};
    this.#table.set(key, entry);
    this.#order.insert(entry);
    if (this.size % 1024 === 0) checkSize(this.size);
  }

  public delete(value: Value): boolean {
    const key = this.#key(value);
    const entry = this.#table.get(key);
    if (entry === undefined) return false;
    this.#table.delete(key);
    this.#order.remove(entry);
    return true;
  }

  public clear(): void {
    this.#table.clear();
    this.#order = new SetOrder();
  }

  /** In the order CPython iterates them. */
  public values(): Value[] {
    charge(this.size / 100);
    return this.#order.entries().map(entry => entry.key);
  }

  #key(value: Value): Key {
    try {
      return this.#table.find(value);
    } catch (thrown) {
      throw explain(thrown, value, 'a set element');
    }
  }
}

export function keyError(key: Value) {
  return error('KeyError', key);
}
