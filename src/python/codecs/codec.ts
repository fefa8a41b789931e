/** What stands at one place of some bytes: so many of them are a character, or are at fault. */
export interface Read {
  readonly length: number;
  /** Nothing, where it is a fault. */
  readonly text?: string;
  /** What CPython says of the fault. */
  readonly fault?: string;
}

/** How characters are bytes in one encoding. */
export interface Codec {
  /** As CPython's errors name it. */
  readonly name: string;
  /** Nothing for a character that this encoding has not. */
  write(code: number): readonly number[] | undefined;
  /** What CPython says of such a character. */
  readonly unwritable: string;
  /** Whether several of them side by side are told in one error. */
  readonly joinsFaults: boolean;
  /** `at` is less than the length of the bytes. */
  read(bytes: readonly number[], at: number): Read;
}

/** An encoding that puts something before every text. */
export interface MarkedCodec {
  readonly mark: readonly number[];
  /** How what comes behind the mark is written. */
  readonly writes: Codec;
  /** How bytes are read, and from where on: by their mark, if they have one. */
  reads(bytes: readonly number[]): readonly [codec: Codec, bytes: readonly number[], from: number];
}
