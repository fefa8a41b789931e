/** A priority queue, as Python's `heapq` keeps one, step by step: the smallest item first. */
export class Heap<T> {
  readonly #items: T[];
  readonly #before: (a: T, b: T) => boolean;

  public constructor(before: (a: T, b: T) => boolean, items: T[] = []) {
    this.#before = before;
    this.#items = items;
  }

  public get size(): number {
    return this.#items.length;
  }

  public get first(): T | undefined {
    return this.#items[0];
  }

  public items(): readonly T[] {
    return this.#items;
  }

  public push(item: T): void {
    this.#items.push(item);
    this.#rise(this.#items.length - 1);
  }

  public pop(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length > 0 && last !== undefined) {
      this.#items[0] = last;
      this.#sinkFromRoot();
    }
    return first;
  }

  /** The smallest `count` items, in order. */
  public smallest(count: number): T[] {
    const found: T[] = [];
    const open = new Heap<number>((a, b) => this.#less(a, b));
    if (this.#items.length > 0) open.push(0);
    while (found.length < count) {
      const at = open.pop();
      if (at === undefined) break;
      found.push(this.#items[at] as T);
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#items.length) open.push(child);
      }
    }
    return found;
  }

  public keep(wanted: (item: T) => boolean): void {
    const kept = this.#items.filter(wanted);
    this.#items.length = 0;
    for (const item of kept) this.push(item);
  }

  #less(a: number, b: number): boolean {
    return this.#before(this.#items[a] as T, this.#items[b] as T);
  }

  #swap(a: number, b: number): void {
    const item = this.#items[a] as T;
    this.#items[a] = this.#items[b] as T;
    this.#items[b] = item;
  }

  /** `heapq._siftdown`: towards the root, past all that are greater. */
  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#less(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /**
   * `heapq._siftup`: along the smaller children to a leaf, and up again from there. The last item, which was put in
   * the root's place, mostly belongs near a leaf; and which of equal items comes first can be seen.
   */
  #sinkFromRoot(): void {
    const {length} = this.#items;
    let at = 0;
    for (let child = 1; child < length; child = 2 * at + 1) {
      const right = child + 1;
      if (right < length && !this.#less(child, right)) child = right;
      this.#swap(at, child);
      at = child;
    }
    this.#rise(at);
  }
}
