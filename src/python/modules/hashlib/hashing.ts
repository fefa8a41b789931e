/** How an algorithm hashes: block after block is mixed into its state, and the state is the digest. */
export interface Algorithm<State> {
  /** Bytes in a block. */
  readonly blockSize: number;
  /** Bytes at the end of the last block that hold the length of the message, in bits. */
  readonly lengthSize: number;
  readonly bigEndian: boolean;
  readonly start: State;
  compress(state: State, block: readonly number[]): State;
  bytes(state: State): number[];
}

/** A message that grows. What is hashed of it is not kept, so that many small pieces cost what one large piece costs. */
export class Hashing<State> {
  public readonly algorithm: Algorithm<State>;
  private state: State;
  /** What does not fill a block yet. */
  private rest: readonly number[];
  /** Bytes of the message so far. */
  private length: number;

  public constructor(algorithm: Algorithm<State>, from?: Hashing<State>) {
    this.algorithm = algorithm;
    this.state = from?.state ?? algorithm.start;
    this.rest = from?.rest ?? [];
    this.length = from?.length ?? 0;
  }

  public copy(): Hashing<State> {
    return new Hashing(this.algorithm, this);
  }

  public update(bytes: readonly number[]): this {
    const {blockSize} = this.algorithm;
    const open = this.rest.concat(bytes);
    const full = open.length - (open.length % blockSize);
    for (let at = 0; at < full; at += blockSize)
      this.state = this.algorithm.compress(this.state, open.slice(at, at + blockSize));
    this.rest = open.slice(full);
    this.length += bytes.length;
    return this;
  }

  /** The digest of the message so far, which may go on growing. */
  public digest(): number[] {
    return this.algorithm.bytes(this.copy().update(this.ending()).state);
  }

  /** The end's mark, and the length, so that they fill the last block. */
  private ending(): number[] {
    const {blockSize, lengthSize, bigEndian} = this.algorithm;
    const used = (this.length + 1 + lengthSize) % blockSize;
    const length = Array.from({length: lengthSize}, (_, at) =>
      Number(((BigInt(this.length) * 8n) >> BigInt(8 * at)) & 255n),
    );
    const zeros = Array<number>((blockSize - used) % blockSize).fill(0);
    return [0x80, ...zeros, ...(bigEndian ? length.reverse() : length)];
  }
}

/** The digest of a whole message. */
export function hashed<State>(algorithm: Algorithm<State>, message: readonly number[]): number[] {
  return new Hashing(algorithm).update(message).digest();
}
