import type {Codec, Read} from './codec.ts';
import {GB18030_PAIRS, isOfGb2312, isOfGbk, pairs} from './gb-table.ts';

/** What one of the three makes of two bytes; nothing where it has no character there. */
type PairReader = (first: number, second: number) => number | undefined;

const INCOMPLETE = 'incomplete multibyte sequence';
const ILLEGAL = {length: 1, fault: 'illegal multibyte sequence'};

function readPair(bytes: readonly number[], at: number, pair: PairReader): Read {
  const first = bytes[at] as number;
  if (first < 0x80) return {length: 1, text: String.fromCharCode(first)};
  const second = bytes[at + 1];
  if (second === undefined) return {length: 1, fault: INCOMPLETE};
  const code = pair(first, second);
  return code === undefined ? ILLEGAL : {length: 2, text: String.fromCharCode(code)};
}

/** The bytes of all characters, for the way back. */
function inverse(pair: PairReader): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const code = pair(first, second);
      if (code !== undefined) found.set(code, [first, second]);
    }
  }
  return found;
}

/** Made when first asked for: it is the work of some 20,000 characters. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** ASCII, and pairs of bytes. */
function ofPairs(name: string, pair: PairReader): Codec {
  const written = lazily(() => inverse(pair));
  return {
    name,
    write: code => (code < 0x80 ? [code] : written().get(code)),
    unwritable: ILLEGAL.fault,
    joinsFaults: false,
    read: (bytes, at) => readPair(bytes, at, pair),
  };
}

const gbkPair: PairReader = (first, second) => {
  const code = pairs().read(first, second);
  return code !== undefined && isOfGbk(first * 256 + second, code) ? code : undefined;
};

/** Two signs are others in the older of the two. */
const GB2312_PAIRS: ReadonlyMap<number, number> = new Map([
  [0xa1a4, 0x30fb],
  [0xa1aa, 0x2015],
]);

export const gbk = ofPairs('gbk', gbkPair);

export const gb2312 = ofPairs('gb2312', (first, second) => {
  const place = first * 256 + second;
  if (!isOfGb2312(place)) return undefined;
  return GB2312_PAIRS.get(place) ?? gbkPair(first, second);
});

const wholePair: PairReader = (first, second) =>
  GB18030_PAIRS.get(first * 256 + second) ?? pairs().read(first, second);

const whole = ofPairs('gb18030', wholePair);

/** What the basic plane has beyond the pairs, in order: four bytes each. */
const beyondPairs = lazily(() => {
  const codes: number[] = [];
  for (let code = 0x80; code < 0x10000; code++)
    if ((code < 0xd800 || code > 0xdfff) && whole.write(code) === undefined) codes.push(code);
  return {codes, places: new Map(codes.map((code, place) => [code, place]))};
});

/** The place of the first character beyond the basic plane. */
const BEYOND = 189_000;

function readFour(bytes: readonly number[], at: number): Read {
  if (at + 4 > bytes.length) return {length: bytes.length - at, fault: INCOMPLETE};
  const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4);
  if (a < 0x81 || a > 0xfe || c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39) return ILLEGAL;
  const place = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
  const code = place < BEYOND ? beyondPairs().codes[place] : place - BEYOND + 0x10000;
  if (code === undefined || code > 0x10ffff) return ILLEGAL;
  return {length: 4, text: String.fromCodePoint(code)};
}

function writeFour(code: number): number[] | undefined {
  const place = code < 0x10000 ? beyondPairs().places.get(code) : code - 0x10000 + BEYOND;
  if (place === undefined) return undefined;
  const rest = Math.trunc(place / 10);
  const higher = Math.trunc(rest / 126);
  return [
    0x81 + Math.trunc(higher / 10),
    0x30 + (higher % 10),
    0x81 + (rest % 126),
    0x30 + (place % 10),
  ];
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

export const gb18030: Codec = {
  ...whole,
  write: code => whole.write(code) ?? writeFour(code),
  read: (bytes, at) =>
    (bytes[at] as number) >= 0x80 && isDigit(bytes[at + 1] ?? 0)
      ? readFour(bytes, at)
      : whole.read(bytes, at),
};
