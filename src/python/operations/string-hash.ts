import {vm} from '../run/vm.ts';
import {fnvHash} from './fnv-hash.ts';
import {type Hash, narrowed} from './hash-numbers.ts';

/** Those of texts that were asked for of late. */
const cache = new Map<string, bigint>();

/** SipHash-1-3 with a key of zeros: what `PYTHONHASHSEED=0` means on Linux. A CPython of 32 bits has another hash. */
export function stringHash(text: string): Hash {
  if (text === '') return 0;
  if (vm.hashBits === 32) return narrowed(fnvHash(bytesOf(text)));
  let hash = cache.get(text);
  if (hash === undefined) {
    hash = siphash(bytesOf(text));
    if (cache.size > 10000) cache.clear();
    cache.set(text, hash);
  }
  return narrowed(hash);
}

/** CPython hashes the characters as it stores them: 1, 2 or 4 bytes each. */
function bytesOf(text: string): number[] {
  const latin = latinBytes(text);
  if (latin !== null) return latin;
  const codes = Array.from(text, char => char.codePointAt(0) ?? 0);
  const width = codes.some(code => code > 0xffff) ? 4 : 2;
  return codes.flatMap(code =>
    Array.from({length: width}, (_, byte) => (code >>> (8 * byte)) & 255),
  );
}

/** Of most texts, and much faster: null if there is a character that needs more than a byte. */
function latinBytes(text: string): number[] | null {
  const bytes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255) return null;
    bytes[at] = code;
  }
  return bytes;
}

/** SipHash's four words, the lower half of each first. */
const words = new Int32Array(8);

function siphash(bytes: readonly number[]): bigint {
  words.set([
    0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462,
  ]);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) mixIn(wordOf(bytes, at), wordOf(bytes, at + 4));
  mixIn(wordOf(bytes, whole), wordOf(bytes, whole + 4) | (bytes.length << 24));
  words[4] = word(4) ^ 0xff;
  for (let times = 0; times < 3; times++) round();
  const [low, high] = [0, 1].map(
    half => word(half) ^ word(2 + half) ^ word(4 + half) ^ word(6 + half),
  );
  return (BigInt(high ?? 0) << 32n) | BigInt((low ?? 0) >>> 0);
}

function word(at: number): number {
  return words[at] ?? 0;
}

/** Four bytes, the lowest first; none behind the end. */
function wordOf(bytes: readonly number[], at: number): number {
  const byte = (index: number) => bytes[at + index] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function mixIn(low: number, high: number): void {
  words[6] = word(6) ^ low;
  words[7] = word(7) ^ high;
  round();
  words[0] = word(0) ^ low;
  words[1] = word(1) ^ high;
}

function round(): void {
  add(0, 2);
  turn(2, 13, 0);
  swap(0);
  add(4, 6);
  turn(6, 16, 4);
  add(0, 6);
  turn(6, 21, 0);
  add(4, 2);
  turn(2, 17, 4);
  swap(4);
}

function add(at: number, other: number): void {
  const low = (word(at) >>> 0) + (word(other) >>> 0);
  words[at] = low;
  words[at + 1] = word(at + 1) + word(other + 1) + (low > 0xffffffff ? 1 : 0);
}

/** Rotates a word, and takes another one's bits. */
function turn(at: number, by: number, other: number): void {
  const [low, high] = [word(at), word(at + 1)];
  words[at] = ((low << by) | (high >>> (32 - by))) ^ word(other);
  words[at + 1] = ((high << by) | (low >>> (32 - by))) ^ word(other + 1);
}

function swap(at: number): void {
  const low = word(at);
  words[at] = word(at + 1);
  words[at + 1] = low;
}
