import type {Pair} from './pairs.ts';

/** Constants are computed with whole numbers, in units of this: 2 ** -1400. */
const DIGITS = 1400n;
/** What tables need: 2 ** -200. */
const FEWER_DIGITS = 200n;
const ONE = 1n << FEWER_DIGITS;

function pairOf(value: bigint, digits = FEWER_DIGITS): Pair {
  const unit = 2 ** -Number(digits);
  const high = Number(value) * unit;
  return [high, Number(value - BigInt(high / unit)) * unit];
}

/** A quotient of whole numbers. */
export function ratio(top: number | bigint, bottom: number | bigint): Pair {
  return pairOf((BigInt(top) * ONE) / BigInt(bottom));
}

/** `arctan(1 / n)`, or with `sign` 1 the hyperbolic one: `1/n - 1/(3 n**3) + ...`. */
function arctanOfInverse(n: bigint, sign: -1n | 1n, digits: bigint): bigint {
  let power = (1n << digits) / n;
  let total = power;
  for (let at = 3n; power !== 0n; at += 2n) {
    power = (sign * power) / (n * n);
    total += power / at;
  }
  return total;
}

const piIn = (digits: bigint) =>
  16n * arctanOfInverse(5n, -1n, digits) - 4n * arctanOfInverse(239n, -1n, digits);
const ln2 = 2n * arctanOfInverse(3n, 1n, FEWER_DIGITS);

export const PI: Pair = pairOf(piIn(FEWER_DIGITS));
export const HALF_PI: Pair = [PI[0] / 2, PI[1] / 2];
export const LN2: Pair = pairOf(ln2);
export const ONE_OVER_LN2: Pair = pairOf((ONE * ONE) / ln2);

/** 2 / pi in units of `2 ** -1400`, with enough digits for angles of 1e308. */
export const TWO_OVER_PI: bigint = (1n << (2n * DIGITS + 1n)) / piIn(DIGITS);
export const TWO_OVER_PI_DIGITS: bigint = DIGITS;

/** `e ** (top / bottom)`, for at most about 1. */
export function exponential(top: bigint, bottom: bigint): bigint {
  let term = ONE;
  let total = 0n;
  for (let at = 1n; term !== 0n; at += 1n) {
    total += term;
    term = (term * top) / (bottom * at);
  }
  return total;
}

/** `2 ** (at / parts)`. */
export function rootOfTwo(at: number, parts: number): Pair {
  return pairOf(exponential((ln2 * BigInt(at)) / BigInt(parts), ONE));
}

/** The natural logarithm of a quotient of whole numbers between 0.5 and 2. */
export function logarithm(top: number, bottom: number): Pair {
  const [difference, total] = [BigInt(top - bottom), BigInt(top + bottom)];
  let power = (ONE * difference) / total;
  let result = power;
  for (let at = 3n; power !== 0n; at += 2n) {
    power = (power * difference * difference) / (total * total);
    result += power / at;
  }
  return pairOf(2n * result);
}

/** Sine and cosine of a quotient of whole numbers between 0 and 1. */
export function sineAndCosine(top: number, bottom: number): {sine: Pair; cosine: Pair} {
  const sums = [0n, 0n, 0n, 0n];
  let term = ONE;
  for (let at = 0; term !== 0n; at++) {
    sums[at % 4] = (sums[at % 4] as bigint) + term;
    term = (term * BigInt(top)) / BigInt(bottom * (at + 1));
  }
  const [cosine, sine, lessCosine, lessSine] = sums as [bigint, bigint, bigint, bigint];
  return {sine: pairOf(sine - lessSine), cosine: pairOf(cosine - lessCosine)};
}

/** What `make` gives for each whole number, made when it is first asked for. */
export function table<T>(make: (at: number) => T): (at: number) => T {
  const made: (T | undefined)[] = [];
  return at => {
    made[at] ??= make(at);
    return made[at] as T;
  };
}
