import {type Hash, halves} from '../operations/hash-numbers.ts';
import {hashOf} from '../operations/hashing.ts';
import {charge, chargeItems, checkGrown} from '../run/vm.ts';
import {type Key, type Keyed, Table} from './keys.ts';
import {type SetEntry, SetOrder} from './set-order.ts';
import {frozensetType, PyObject, setType, type Value} from './types.ts';

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

  /** As `has`, but of a set it raises TypeError. */
  public knows(value: Value, asked?: Hash): boolean {
    return this.#table.get(this.#table.find(value, asked ?? this.#table.ask(value))) !== undefined;
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
    for (const {key: value, asked, hash, at} of other.unfolding()) {
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
    return this.#remove(this.#sought(value, asked));
  }

  /** As `delete`, but of a set it raises TypeError. */
  public forget(value: Value, asked?: Hash): boolean {
    return this.#remove(this.#table.find(value, asked ?? this.#table.ask(value)));
  }

  #remove(key: Key): boolean {
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

  /** Place by place, as `set_next` of CPython goes through it: what changes it meanwhile changes what comes. */
  public *unfolding(): Generator<SetEntry> {
    for (let place = 0; place < this.#order.room; place++) {
      const entry = this.#order.at(place);
      if (entry !== undefined) yield entry;
    }
  }

  public isWithin(other: PySet): boolean {
    if (this.size > other.size) return false;
    for (const {key, asked} of this.unfolding()) if (!other.has(key, asked)) return false;
    return true;
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
