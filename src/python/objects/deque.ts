import {replaced, watching} from '../lifetime/lifetimes.ts';
import {charge, chargeMoved} from '../run/vm.ts';
import {nativeType, PyObject, type PyType, type Value} from './types.ts';

export const dequeType = nativeType('deque', undefined, 'collections');

/** What an item counts that comes from one end to the other. */
const STEPS_PER_ROTATED = 4;

/** `collections.deque`: what is done at either end moves nothing. */
export class PyDeque extends PyObject {
  #items: Value[] = [];
  #head = 0;
  public most: number | null;
  /** How often something was put in or taken out: who goes through it meanwhile notices. */
  public changes = 0;

  public constructor(items: readonly Value[], most: number | null, cls: PyType) {
    super(cls);
    this.most = most;
    for (const item of items) this.push(item);
  }

  public get size(): number {
    return this.#items.length - this.#head;
  }

  public at(index: number): Value | undefined {
    return this.#items[this.#head + (index < 0 ? index + this.size : index)];
  }

  public put(index: number, value: Value): void {
    const old = this.at(index);
    this.#items[this.#head + (index < 0 ? index + this.size : index)] = value;
    this.#drop(old);
  }

  public values(): Value[] {
    return this.#items.slice(this.#head);
  }

  public referents(): readonly Value[] {
    return this.values();
  }

  public replace(items: Value[]): void {
    this.changes += 1;
    this.#items = items;
    this.#head = 0;
  }

  /** Before the item at that place. */
  public insert(at: number, item: Value): void {
    this.changes += 1;
    chargeMoved(this.size);
    this.#items.splice(this.#head + at, 0, item);
  }

  public remove(at: number): void {
    this.changes += 1;
    chargeMoved(this.size);
    this.#items.splice(this.#head + at, 1);
  }

  /** So many items from the end come to the front, or the other way round. */
  public rotate(by: number): void {
    charge(STEPS_PER_ROTATED * Math.abs(by));
    for (let count = 0; count < by; count++) this.unshift(this.pop() as Value);
    for (let count = 0; count > by; count--) this.push(this.shift() as Value);
  }

  public push(item: Value): void {
    this.changes += 1;
    this.#items.push(item);
    if (this.most !== null && this.size > this.most) this.#drop(this.shift());
  }

  public unshift(item: Value): void {
    this.changes += 1;
    if (this.#head === 0) this.#makeRoom();
    this.#head -= 1;
    this.#items[this.#head] = item;
    if (this.most !== null && this.size > this.most) this.#drop(this.pop());
  }

  /** As much in front as there is already, so that adding there moves nothing most of the time. */
  #makeRoom(): void {
    const room = Math.max(16, this.size);
    this.#items = [...new Array<Value>(room).fill(null), ...this.#items];
    this.#head = room;
  }

  /** What no longer fits. */
  #drop(item: Value | undefined): void {
    if (item !== undefined && watching()) replaced([item]);
  }

  public pop(): Value | undefined {
    if (this.size === 0) return undefined;
    this.changes += 1;
    return this.#items.pop();
  }

  public shift(): Value | undefined {
    if (this.size === 0) return undefined;
    this.changes += 1;
    const item = this.#items[this.#head] as Value;
    this.#items[this.#head] = null;
    this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.values();
      this.#head = 0;
    }
    return item;
  }
}
