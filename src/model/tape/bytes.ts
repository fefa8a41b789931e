/** How many there is room for at first. */
const ROOM = 1024;

/** A list of small whole numbers, 0 to 255, that only grows: a byte for each, and nothing for the collector to look at. */
export class Bytes {
  #bytes = new Uint8Array(ROOM);
  #size = 0;

  public push(byte: number): void {
    if (this.#size === this.#bytes.length) this.#grow();
    this.#bytes[this.#size] = byte;
    this.#size += 1;
  }

  public [Symbol.iterator](): Iterator<number> {
    return this.#bytes.subarray(0, this.#size)[Symbol.iterator]();
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#size);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
