/** So many are remembered: a long program must not keep them all. */
const MOST = 1000;

/** The last objects that something happened to. */
export class RecentObjects implements Iterable<object> {
  readonly #objects = new Set<object>();

  public add(each: object): void {
    const objects = this.#objects;
    objects.add(each);
    if (objects.size <= MOST) return;
    for (const oldest of objects) {
      objects.delete(oldest);
      return;
    }
  }

  public delete(each: object): void {
    this.#objects.delete(each);
  }

  public [Symbol.iterator](): Iterator<object> {
    return this.#objects.values();
  }
}
