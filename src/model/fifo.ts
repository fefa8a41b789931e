/** Holes at the front that are tolerated before the rest moves up. */
const MOST_HOLES = 1024;

/** First in, first out, as `collections.deque` does it: taking from the front moves nothing. */
export class Fifo<T> {
  #items: (T | undefined)[] = [];
  #head = 0;

  public get size(): number {
    return this.#items.length - this.#head;
  }

  public put(item: T): void {
    this.#items.push(item);
  }

  /** The first item; undefined if there is none. */
  public get(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head += 1;
    if (this.#head > MOST_HOLES && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  public all(): readonly T[] {
    return this.#items.slice(this.#head) as T[];
  }

  public clear(): void {
    this.#items = [];
    this.#head = 0;
  }
}
