import {type Hash, narrowed} from './hash-numbers.ts';

/** Those of texts that were asked for of late. */
const cache = new Map<string, bigint>();

/** SipHash-1-3 with a key of zeros: what `PYTHONHASHSEED=0` means. */
export function stringHash(text: string): Hash {
  if (text === '') return 0;
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
  const codes = Array.from(text, char => char.codePointAt(0) ?? 0);
  const widest = codes.reduce((most, code) => Math.max(most, code), 0);
  const width = widest < 256 ? 1 : widest < 65536 ? 2 : 4;
  return codes.flatMap(code =>
    Array.from({length: width}, (_, byte) => (code >>> (8 * byte)) & 255),
  );
}

const MASK = (1n << 64n) - 1n;
const rotate = (value: bigint, by: bigint) => ((value << by) | (value >> (64n - by))) & MASK;

function siphash(bytes: readonly number[]): bigint {
  let v0 = 0x736f6d6570736575n;
  let v1 = 0x646f72616e646f6dn;
  let v2 = 0x6c7967656e657261n;
  let v3 = 0x7465646279746573n;
  const round = () => {
    v0 = (v0 + v1) & MASK;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  const whole = bytes.length - (bytes.length % 8);
  const word = (from: number, count: number) => {
    let value = 0n;
    for (let at = 0; at < count; at++) value |= BigInt(bytes[from + at] ?? 0) << BigInt(8 * at);
    return value;
  };
  for (let at = 0; at < whole; at += 8) {
    const m = word(at, 8);
    v3 ^= m;
    round();
    v0 ^= m;
  }
  const last = (BigInt(bytes.length & 255) << 56n) | word(whole, bytes.length % 8);
  v3 ^= last;
  round();
  v0 ^= last;
  v2 ^= 0xffn;
  for (let rounds = 0; rounds < 3; rounds++) round();
  return v0 ^ v1 ^ v2 ^ v3;
}
