/** Small enough that the collector moves a piece as it moves any object, and large enough that there are few. */
const PIECE = 8192;

/** A list that only grows, piece by piece: nothing in it is copied as it grows. */
export class Pieces<T> {
  readonly #pieces: T[][] = [];
  #last: T[] = [];

  public push(item: T): void {
    if (this.#last.length === PIECE) {
      this.#pieces.push(this.#last);
      this.#last = [];
    }
    this.#last.push(item);
  }

  /** Gives the items one after another; there has to be a next one. */
  public reader(): () => T {
    const pieces = [...this.#pieces, this.#last];
    let [piece, at] = [pieces.shift(), 0];
    return () => {
      if (piece !== undefined && at === piece.length) [piece, at] = [pieces.shift(), 0];
      if (piece === undefined || at === piece.length) throw new RangeError('The tape has ended.');
      return piece[at++] as T;
    };
  }
}
