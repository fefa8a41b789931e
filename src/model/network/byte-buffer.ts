const FIRST_SIZE = 256;

/** A `bytearray` that grows at its end and shrinks at its beginning. */
export class ByteBuffer {
  #bytes = new Uint8Array(FIRST_SIZE);
  #start = 0;
  #end = 0;

  public get length(): number {
    return this.#end - this.#start;
  }

  public extend(data: Uint8Array): void {
    this.#makeRoom(data.length);
    this.#bytes.set(data, this.#end);
    this.#end += data.length;
  }

  /** Takes the first `count` out, or all there are. */
  public take(count: number): Uint8Array {
    const end = Math.min(this.#start + count, this.#end);
    const taken = this.#bytes.slice(this.#start, end);
    this.#start = end;
    return taken;
  }

  /** What it holds, as long as nothing is added. */
  public peek(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  public clear(): void {
    this.#start = this.#end;
  }

  /** Where these bytes are, at or behind `from`; -1 if nowhere. */
  public find(wanted: Uint8Array, from: number): number {
    const held = this.peek();
    for (let at = from; at + wanted.length <= held.length; at++) {
      at = held.indexOf(wanted[0] as number, at);
      if (at < 0) return -1;
      if (wanted.every((byte, index) => held[at + index] === byte)) return at;
    }
    return -1;
  }

  #makeRoom(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const held = this.peek();
    const size = Math.max(FIRST_SIZE, 2 * (held.length + more));
    this.#bytes = new Uint8Array(size);
    this.#bytes.set(held);
    this.#start = 0;
    this.#end = held.length;
  }
}
