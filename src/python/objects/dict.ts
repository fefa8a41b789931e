import {charge, checkGrown} from '../run/vm.ts';
import {DictNames} from './dict-names.ts';
import {explain, type Key, Table} from './keys.ts';
import {type Attributes, dictType, PyObject, type Value} from './types.ts';

export interface Entry {
  readonly key: Value;
  value: Value;
}

/** What a dict counts, and each new key: for their memory. */
const STEPS_OF_DICT = 40;
const STEPS_PER_KEY = 85;

/** As many entries, with those that were taken out, have room in CPython's dict before it is made anew. */
export const ROOM = 5;

/** A dict, or an instance of a class that derives from it: in the order in which its keys came. */
export class PyDict extends PyObject {
  readonly #table = new Table<Entry>();
  /** How often something was taken out: who goes through it meanwhile notices. */
  public removals = 0;
  /** `defaultdict`'s factory. */
  public factory: Value = null;

  public constructor(cls = dictType) {
    super(cls);
    charge(STEPS_OF_DICT);
  }

  public override get builtin(): boolean {
    return true;
  }

  /** What it holds as names of attributes: what is done to one is done to both. */
  public get names(): Attributes {
    return new DictNames(this);
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

  /** Returns the value that the key had. */
  public set(key: Value, value: Value): Value | undefined {
    const at = this.#key(key);
    const entry = this.#table.get(at);
    if (entry !== undefined) {
      const old = entry.value;
      entry.value = value;
      return old;
    }
    this.#table.set(at, {key, value});
    charge(STEPS_PER_KEY);
    if (this.size % 1024 === 0) checkGrown(this.size);
    return undefined;
  }

  public delete(key: Value): Value | undefined {
    const at = this.#key(key);
    const entry = this.#table.get(at);
    if (entry === undefined) return undefined;
    this.removals += 1;
    this.#table.delete(at);
    return entry.value;
  }

  public clear(): void {
    this.removals += ROOM + 1;
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
