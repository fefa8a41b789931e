import type {Algorithm} from './hashing.ts';

const MASK = (1n << 64n) - 1n;

/** The first primes, whose roots give the algorithm its constants. */
function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++)
    if (found.every(prime => n % prime !== 0n)) found.push(n);
  return found;
}

/** The first 64 bits behind the point of a root. */
function fraction(value: bigint, degree: bigint): bigint {
  const scaled = value << (64n * degree);
  let low = 0n;
  let high = 1n << 80n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle - 1n;
  }
  return low & MASK;
}

const ROUNDS = primes(80).map(prime => fraction(prime, 3n));
const START = primes(8).map(prime => fraction(prime, 2n));
const rotate = (value: bigint, by: bigint) => ((value >> by) | (value << (64n - by))) & MASK;

function compress(state: readonly bigint[], block: readonly number[]): bigint[] {
  const w: bigint[] = [];
  for (let t = 0; t < 16; t++) {
    w.push(block.slice(t * 8, t * 8 + 8).reduce((word, byte) => (word << 8n) | BigInt(byte), 0n));
  }
  for (let t = 16; t < 80; t++) {
    const [a, b] = [w[t - 15] ?? 0n, w[t - 2] ?? 0n];
    const s0 = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n);
    const s1 = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n);
    w.push(((w[t - 16] ?? 0n) + s0 + (w[t - 7] ?? 0n) + s1) & MASK);
  }
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (let t = 0; t < 80; t++) {
    const s1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
    const one = (h + s1 + ((e & f) ^ (~e & MASK & g)) + (ROUNDS[t] ?? 0n) + (w[t] ?? 0n)) & MASK;
    const s0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0n)) & MASK);
}

/** SHA-512, as FIPS 180 describes it: also what `random.seed` hashes a string with. */
export const SHA512: Algorithm<readonly bigint[]> = {
  blockSize: 128,
  lengthSize: 16,
  bigEndian: true,
  start: START,
  compress,
  bytes: state =>
    state.flatMap(word =>
      Array.from({length: 8}, (_, byte) => Number((word >> BigInt(56 - 8 * byte)) & 255n)),
    ),
};
