import type {Algorithm} from './hashing.ts';

type Words = readonly number[];
type Compress = (state: Words, word: (index: number) => number) => Words;

/** An algorithm of words of 32 bits and blocks of 64 bytes: what a block is mixed into is added to what it was. */
function algorithm(start: Words, bigEndian: boolean, mix: Compress): Algorithm<Words> {
  return {
    blockSize: 64,
    lengthSize: 8,
    bigEndian,
    start,
    compress: (state, block) => {
      const view = new DataView(Uint8Array.from(block).buffer);
      const mixed = mix(state, index => view.getUint32(4 * index, !bigEndian));
      return state.map((word, index) => (word + (mixed[index] as number)) >>> 0);
    },
    bytes: state => {
      const view = new DataView(new ArrayBuffer(4 * state.length));
      for (const [index, word] of state.entries()) view.setUint32(4 * index, word, !bigEndian);
      return Array.from(new Uint8Array(view.buffer));
    },
  };
}

const left = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const right = (word: number, by: number) => left(word, 32 - by);
/** The first 32 bits behind the point. */
const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32) >>> 0;

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

/** MD5, as RFC 1321 describes it. */
export const MD5 = algorithm(START, false, (state, word) => {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let t = 0; t < 64; t++) {
    const round = t >> 4;
    const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
    const index = [t, 5 * t + 1, 3 * t + 5, 7 * t][round] ?? 0;
    const constant = Math.floor(Math.abs(Math.sin(t + 1)) * 2 ** 32);
    const sum = (a + mixed + constant + word(index % 16)) >>> 0;
    [a, d, c, b] = [d, c, b, (b + left(sum, SHIFTS[round]?.[t % 4] ?? 0)) >>> 0];
  }
  return [a, b, c, d];
});

const SHA1_CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** SHA-1, as FIPS 180 describes it. */
export const SHA1 = algorithm([...START, 0xc3d2e1f0], true, (state, word) => {
  const w = Array.from({length: 16}, (_, t) => word(t));
  for (let t = 16; t < 80; t++) {
    w.push(left(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t++) {
    const round = Math.floor(t / 20);
    const parity = b ^ c ^ d;
    const mixed = [(b & c) | (~b & d), parity, (b & c) | (b & d) | (c & d), parity][round] ?? 0;
    const sum = left(a, 5) + mixed + e + (SHA1_CONSTANTS[round] ?? 0) + at(w, t);
    [e, d, c, b, a] = [d, c, left(b, 30), a, sum >>> 0];
  }
  return [a, b, c, d, e];
});

const at = (words: Words, index: number) => words[index] as number;

const PRIMES = Array.from({length: 312}, (_, n) => n).filter(
  n => n > 1 && !Array.from({length: n}, (_, d) => d).some(d => d > 1 && n % d === 0),
);
const SHA256_START = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
const SHA256_CONSTANTS = PRIMES.map(prime => fraction(Math.cbrt(prime)));

/** SHA-256, as FIPS 180 describes it. */
export const SHA256 = algorithm(SHA256_START, true, (state, word) => {
  const w = Array.from({length: 16}, (_, t) => word(t));
  for (let t = 16; t < 64; t++) {
    const [x, y] = [at(w, t - 15), at(w, t - 2)];
    const low = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
    const high = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
    w.push((at(w, t - 16) + low + at(w, t - 7) + high) >>> 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const high = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    const one = (h + high + choice + at(SHA256_CONSTANTS, t) + at(w, t)) >>> 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + most) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  return [a, b, c, d, e, f, g, h];
});
