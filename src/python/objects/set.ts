import {type Hash, halves} from '../operations/hash-numbers.ts';
import {hashOf} from '../operations/hashing.ts';
import {charge, chargeItems, checkGrown} from '../run/vm.ts';
import {type Key, type Keyed, Table} from './keys.ts';
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
    const at = this.#free(entry, mask);
    const isNew = this.#slots[at] === undefined;
    this.#put(entry, at);
    if (!isNew) return;
    this.#fill += 1;
    if (this.#fill * 5 >= mask * 3) this.#resize(this.#grown());
  }

  public remove(entry: SetEntry): void {
    this.#slots[entry.at] = null;
    this.#used -= 1;
  }

  public entries(): SetEntry[] {
    return this.#slots.filter(slot => slot !== null && slot !== undefined);
  }

  /** Makes room at once for so many more, few of which should be there already. */
  public expect(count: number): void {
    const mask = this.#slots.length - 1;
    if ((this.#fill + count) * 5 >= mask * 3) this.#resize((this.#used + count) * 2);
  }

  /** Whether all that is there has the place here that it has there. */
  public isPlacedAs(other: SetOrder): boolean {
    const isWhole = other.#fill === other.#used;
    return this.#fill === 0 && this.#slots.length === other.#slots.length && isWhole;
  }

  /** An entry where another table of this size has it. */
  public place(entry: SetEntry, at: number): void {
    this.#fill += 1;
    this.#put(entry, at);
  }

  /** After many were removed: their places are given up once they are a quarter of all. */
  public tidy(): void {
    if (this.#fill - this.#used > Math.floor((this.#slots.length - 1) / 4))
      this.#resize(this.#grown());
  }

  /** The first entry from a place on, or from the beginning; undefined if there is none. */
  public next(from: number): SetEntry | undefined {
    const mask = this.#slots.length - 1;
    for (let at = from & mask; this.#used > 0; at = (at + 1) & mask) {
      const entry = this.#slots[at];
      if (entry !== null && entry !== undefined) return entry;
    }
    return undefined;
  }

  #put(entry: SetEntry, at: number): void {
    this.#slots[at] = entry;
    entry.at = at;
    this.#used += 1;
  }

  #grown(): number {
    return this.#used > 50000 ? this.#used * 2 : this.#used * 4;
  }

  /** The first slot that was never taken, or the last one on the way there that was given up. */
  #free({hash}: SetEntry, mask: number): number {
    let [low, high] = hash;
    let at = low & mask;
    let deleted = -1;
    for (;;) {
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (let slot = at; slot <= last; slot++) {
        if (this.#slots[slot] === undefined) return deleted < 0 ? slot : deleted;
        if (this.#slots[slot] === null) deleted = slot;
      }
      low = (low >>> PERTURB_SHIFT) | (high << (32 - PERTURB_SHIFT));
      high >>>= PERTURB_SHIFT;
      at = (Math.imul(at, 5) + 1 + low) & mask;
    }
  }

  #resize(least: number): void {
    let size = 8;
    while (size <= least) size *= 2;
    const old = this.entries();
    this.#slots = new Array(size).fill(undefined);
    this.#fill = old.length;
    for (const entry of old) {
      entry.at = this.#free(entry, size - 1);
      this.#slots[entry.at] = entry;
    }
  }
}

interface SetEntry extends Keyed {
  /** The halves of its hash. */
  readonly hash: readonly [number, number];
  at: number;
}

/** What a set counts, and each new member: for their memory. */
const STEPS_OF_SET = 120;
const STEPS_PER_MEMBER = 200;

/** A set or frozenset; iterated in CPython's own order. */
export class PySet extends PyObject {
  #table = new Table<SetEntry>('a set element');
  #order = new SetOrder();
  /** Where `pop` goes on looking. */
  #finger = 0;

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

  /** Whether there may be one that says itself what it equals. */
  public get asks(): boolean {
    return this.#table.asks;
  }

  public has(value: Value, asked?: Hash): boolean {
    return this.#table.get(this.#sought(value, asked)) !== undefined;
  }

  /** `asked` is the hash of the value, where it has been asked for. */
  public add(value: Value, asked = this.#table.ask(value)): void {
    const key = this.#table.find(value, asked);
    if (this.#table.get(key) !== undefined) return;
    const entry = {key: value, asked, hash: halves(asked ?? hashOf(value)), at: 0};
    this.#table.set(key, entry);
    this.#order.insert(entry);
    this.#counted();
  }

  /** Those of another set, as `set_merge` of CPython adds them. */
  public merge(other: PySet): void {
    if (other === this || other.size === 0) return;
    this.expect(other.size);
    const isPlaced = this.#order.isPlacedAs(other.#order);
    for (const {key: value, asked, hash, at} of other.#order.entries()) {
      const key = this.#table.find(value, asked);
      if (this.#table.get(key) !== undefined) continue;
      const entry = {key: value, asked, hash, at};
      this.#table.set(key, entry);
      if (isPlaced) this.#order.place(entry, at);
      else this.#order.insert(entry);
      this.#counted();
    }
  }

  /** So many more are about to be added. */
  public expect(count: number): void {
    this.#order.expect(count);
  }

  /** Many were deleted. */
  public tidy(): void {
    this.#order.tidy();
  }

  /** Has from now on what another set has, which nobody uses any more. */
  public become(other: PySet): void {
    this.#table = other.#table;
    this.#order = other.#order;
  }

  /** Takes one out; undefined if there is none. */
  public pop(): Value | undefined {
    const entry = this.#order.next(this.#finger);
    if (entry === undefined) return undefined;
    this.#finger = entry.at + 1;
    this.delete(entry.key, entry.asked);
    return entry.key;
  }

  #counted(): void {
    charge(STEPS_PER_MEMBER);
    if (this.size % 1024 === 0) checkGrown(this.size);
  }

  public delete(value: Value, asked?: Hash): boolean {
    const key = this.#sought(value, asked);
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
    return this.entries().map(entry => entry.key);
  }

  /** The same, with the hashes that were asked for. */
  public entries(): readonly Keyed[] {
    chargeItems(this.size / 100);
    return this.#order.entries();
  }

  /** Of what is looked for: in place of a set, the frozenset that is equal to it. */
  #sought(value: Value, asked?: Hash): Key {
    try {
      return this.#table.find(value, asked ?? this.#table.ask(value));
    } catch (thrown) {
      if (!(value instanceof PySet) || value.frozen) throw thrown;
      return this.#sought(new PySet(value.values(), frozensetType));
    }
  }
}
