import type {Items} from '../../../model/asyncio/queues.ts';
import {Heap} from '../../../model/heap.ts';
import {dequeType, PyDeque} from '../../objects/deque.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {toArray} from '../../operations/iteration.ts';
import {sizeOf} from '../../operations/length.ts';
import {isLess} from '../../operations/ordering.ts';
import {call} from '../../run/calls.ts';

/** Items that a program finds as `_queue`. */
export interface Shown extends Items {
  readonly shown: Value;
}

/** First in, first out. */
export class Deque implements Shown {
  public readonly shown: PyDeque;

  public constructor(shown = new PyDeque([], null, dequeType)) {
    this.shown = shown;
  }

  public get size(): number {
    return this.shown.size;
  }

  public put(item: unknown): void {
    this.shown.push(item as Value);
  }

  public get(): Value {
    return this.shown.shift() as Value;
  }

  public all(): readonly Value[] {
    return this.shown.values();
  }
}

/** Last in, first out. */
export class Lifo implements Shown {
  public readonly shown: PyList;

  public constructor(shown = new PyList([])) {
    this.shown = shown;
  }

  public get size(): number {
    return this.shown.items.length;
  }

  public put(item: unknown): void {
    this.shown.items.push(item as Value);
  }

  public get(): Value {
    return this.shown.items.pop() as Value;
  }

  public all(): readonly Value[] {
    return this.shown.items;
  }
}

/** Smallest first, by the program's own `<`. */
export class Priority implements Shown {
  public readonly shown: PyList;
  readonly #heap: Heap<Value>;

  public constructor(shown = new PyList([])) {
    this.shown = shown;
    this.#heap = new Heap<Value>((a, b) => isLess(a, b), shown.items);
  }

  public get size(): number {
    return this.#heap.size;
  }

  public put(item: unknown): void {
    this.#heap.push(item as Value);
  }

  public get(): Value {
    return this.#heap.pop() as Value;
  }

  public all(): readonly Value[] {
    return this.#heap.items();
  }
}

/** What a class of the program has put in the place of the deque: it is asked for what a queue asks of a deque. */
export class Replaced implements Shown {
  public readonly shown: Value;

  public constructor(shown: Value) {
    this.shown = shown;
  }

  public get size(): number {
    return sizeOf(this.shown) ?? 0;
  }

  public put(item: unknown): void {
    call(getAttribute(this.shown, 'append'), [item as Value]);
  }

  public get(): Value {
    return call(getAttribute(this.shown, 'popleft'), []);
  }

  public all(): readonly Value[] {
    return toArray(this.shown);
  }
}
