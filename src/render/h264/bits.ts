/** Reads a bit string from its front, as H.264 writes its headers. */
export class BitReader {
  private readonly bytes: Uint8Array;
  /** Bits read so far. */
  public position = 0;

  public constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  public bits(count: number): number {
    let value = 0;
    for (let n = 0; n < count; n++, this.position++) {
      const byte = this.bytes[this.position >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.position & 7))) & 1);
    }
    return value;
  }

  public flag(): boolean {
    return this.bits(1) === 1;
  }

  /** An unsigned Exp-Golomb number, `ue(v)`. */
  public unsigned(): number {
    let zeros = 0;
    while (this.bits(1) === 0 && zeros < 32) zeros++;
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  /** A signed Exp-Golomb number, `se(v)`. */
  public signed(): number {
    const code = this.unsigned();
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
  }
}

/** Writes a bit string. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private length = 0;

  public bits(count: number, value: number): this {
    for (let bit = count - 1; bit >= 0; bit--) this.bit(Math.floor(value / 2 ** bit) % 2);
    return this;
  }

  public unsigned(value: number): this {
    const width = Math.floor(Math.log2(value + 1));
    return this.bits(width, 0).bits(width + 1, value + 1);
  }

  public signed(value: number): this {
    return this.unsigned(value > 0 ? value * 2 - 1 : -value * 2);
  }

  /** Ones up to the next whole byte. */
  public alignWithOnes(): this {
    while (this.length % 8 !== 0) this.bit(1);
    return this;
  }

  /** Zeros up to the next whole byte. */
  public alignWithZeros(): this {
    while (this.length % 8 !== 0) this.bit(0);
    return this;
  }

  public toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  private bit(value: number): void {
    if (this.length % 8 === 0) this.bytes.push(0);
    const last = this.bytes.length - 1;
    this.bytes[last] = (this.bytes[last] ?? 0) | (value << (7 - (this.length % 8)));
    this.length++;
  }
}
