import {hashOf} from '../operations/hashing.ts';
import {charge, chargeItems, checkGrown} from '../run/vm.ts';
import {explain, type Key, Table} from './keys.ts';
import {frozensetType, PyObject, setType, type Value} from './types.ts';

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

/** What a set counts, and each new member: for their memory. */
const STEPS_OF_SET = 120;
const STEPS_PER_MEMBER = 90;

/** A set or frozenset; iterated in CPython's own order. */
export class PySet extends PyObject {
  readonly #table = new Table<SetEntry>();
  #order = new SetOrder();

  public constructor(items: Iterable<Value> = [], cls = setType) {
    super(cls);
    charge(STEPS_OF_SET);
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
    return this.#table.get(this.#keyOf(value)) !== undefined;
  }

  public add(value: Value): void {
    const key = this.#key(value);
    if (this.#table.get(key) !== undefined) return;
    const entry = {key: value, hash: hashOf(value), at: 0};
    this.#table.set(key, entry);
    this.#order.insert(entry);
    charge(STEPS_PER_MEMBER);
    if (this.size % 1024 === 0) checkGrown(this.size);
  }

  public delete(value: Value): boolean {
    const key = this.#keyOf(value);
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
    chargeItems(this.size / 100);
    return this.#order.entries().map(entry => entry.key);
  }

  /** Of what is looked for: in place of a set, the frozenset that is equal to it. */
  #keyOf(value: Value): Key {
    try {
      return this.#key(value);
    } catch (thrown) {
      if (!(value instanceof PySet) || value.frozen) throw thrown;
      return this.#key(new PySet(value.values(), frozensetType));
    }
  }

  #key(value: Value): Key {
    try {
      return this.#table.find(value);
    } catch (thrown) {
      throw explain(thrown, value, 'a set element');
    }
  }
}
