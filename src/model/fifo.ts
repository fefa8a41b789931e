/** How many places there are at first. */
const PLACES = 16;

/**
 * First in, first out, as `collections.deque` does it: taking from the front moves nothing. A ring: what has been taken
 * makes room for what comes, and a queue that fills and empties again and again stays where it is.
 */
export class Fifo<T> {
  /** As many as a power of two. */
  #items: (T | undefined)[] = new Array(PLACES);
  #head = 0;
  #size = 0;

  public get size(): number {
    return this.#size;
  }

  public put(item: T): void {
    if (this.#size === this.#items.length) this.#grow();
    this.#items[this.#place(this.#size)] = item;
    this.#size += 1;
  }

  /** The first item; undefined if there is none. */
  public get(): T | undefined {
    if (this.#size === 0) return undefined;
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head = this.#place(1);
    this.#size -= 1;
    return item;
  }

  /** The item that has so many before it; undefined if there is none. */
  public at(index: number): T | undefined {
    return this.#items[this.#place(index)];
  }

  public all(): readonly T[] {
    const end = this.#head + this.#size;
    const upToEnd = this.#items.slice(this.#head, end);
    return upToEnd.concat(this.#items.slice(0, end - this.#head - upToEnd.length)) as T[];
  }

  #place(fromHead: number): number {
    return (this.#head + fromHead) & (this.#items.length - 1);
  }

  #grow(): void {
    this.#items = this.all().concat(new Array(this.#size));
    this.#head = 0;
  }
}
