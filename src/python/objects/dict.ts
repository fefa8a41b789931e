import type {Hash} from '../operations/hash-numbers.ts';
import {charge, checkGrown} from '../run/vm.ts';
import {DictNames} from './dict-names.ts';
import {type Key, type Keyed, Table} from './keys.ts';
import {type Attributes, dictType, PyObject, type Value} from './types.ts';

export interface Entry extends Keyed {
  value: Value;
}

/** What a dict counts, and each new key: for their memory. */
const STEPS_OF_DICT = 40;
const STEPS_PER_KEY = 85;

/** As many entries, with those that were taken out, have room in CPython's dict before it is made anew. */
export const ROOM = 5;

/** A dict, or an instance of a class that derives from it: in the order in which its keys came. */
export class PyDict extends PyObject {
  readonly #table = new Table<Entry>('a dict key');
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

  /** `asked` is the hash of the key, where it has been asked for. */
  public get(key: Value, asked = this.#table.ask(key)): Value | undefined {
    return this.#table.get(this.#table.find(key, asked))?.value;
  }

  public has(key: Value, asked = this.#table.ask(key)): boolean {
    return this.#table.get(this.#table.find(key, asked)) !== undefined;
  }

  /** Returns the value that the key had. */
  public set(key: Value, value: Value, asked = this.#table.ask(key)): Value | undefined {
    const at = this.#table.find(key, asked);
    const entry = this.#table.get(at);
    if (entry === undefined) {
      this.#insert(at, key, value, asked);
      return undefined;
    }
    const old = entry.value;
    entry.value = value;
    return old;
  }

  /** The value that the key has; if it has none, it gets this one. */
  public setDefault(key: Value, value: Value): Value {
    const asked = this.#table.ask(key);
    const at = this.#table.find(key, asked);
    const entry = this.#table.get(at);
    if (entry === undefined) this.#insert(at, key, value, asked);
    return entry === undefined ? value : entry.value;
  }

  public delete(key: Value, asked = this.#table.ask(key)): Value | undefined {
    const at = this.#table.find(key, asked);
    const entry = this.#table.get(at);
    if (entry === undefined) return undefined;
    this.removals += 1;
    this.#table.delete(at);
    return entry.value;
  }

  /** The value of a key, which becomes the last one. */
  public renew(key: Value): Value | undefined {
    const at = this.#table.find(key, this.#table.ask(key));
    const entry = this.#table.get(at);
    if (entry === undefined) return undefined;
    this.#table.delete(at);
    this.#table.set(at, entry);
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
    for (const {key, value, asked} of this.entries()) copy.set(key, value, asked);
    copy.factory = this.factory;
    return copy;
  }

  public last(): Entry | undefined {
    return this.#table.last();
  }

  #insert(at: Key, key: Value, value: Value, asked: Hash | undefined): void {
    this.#table.set(at, asked === undefined ? {key, value} : {key, value, asked});
    charge(STEPS_PER_KEY);
    if (this.size % 1024 === 0) checkGrown(this.size);
  }
}
