import {fraction, scaledNumber} from './rounding.ts';

/** The smallest power of two there is, and the digits of a float. */
const SMALLEST = -1074;
const DIGITS = 53;

/** The float nearest to `value * 2 ** exponent`, of two that are as near the even one. */
export function nearestFloat(value: bigint, exponent: number): number {
  if (value < 0n) return -nearestFloat(-value, exponent);
  const cut = Math.max(bitLength(value) - DIGITS, SMALLEST - exponent);
  if (cut <= 0) return scaledNumber(Number(value), exponent);
  const rest = BigInt.asUintN(cut, value);
  const half = 1n << BigInt(cut - 1);
  const short = value >> BigInt(cut);
  const up = rest > half || (rest === half && short % 2n === 1n);
  return scaledNumber(Number(up ? short + 1n : short), exponent + cut);
}

/** So many bits are taken away at once, the most first: a text of all digits would take longer to write than most sums take. */
const CUTS = Array.from({length: 17}, (_, index) => 1n << BigInt(26 - index));

/** Bits of the absolute value. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const [rest, cut] = leading(value < 0n ? -value : value);
  const digits = rest.toString(16);
  return cut + 4 * digits.length + 28 - Math.clz32(Number.parseInt(digits[0] as string, 16));
}

/** The first bits, no more than a float counts, and how many follow. */
function leading(value: bigint): [bigint, number] {
  if (Number.isFinite(Number(value))) return [value, 0];
  let rest = value;
  let length = 0;
  for (const cut of CUTS) {
    const above = rest >> cut;
    if (above === 0n) continue;
    rest = above;
    length += Number(cut);
  }
  return [rest, length];
}

/** A finite float as a whole number and a power of two. */
function wholeParts(x: number): [bigint, number] {
  const [m, exponent] = fraction(x);
  return [BigInt(m * 2 ** DIGITS), exponent - DIGITS];
}

/** `x * y + z`, rounded once. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  const plain = x * y + z;
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0 || y === 0) return plain;
  if (!Number.isFinite(z)) return z;
  const [a, aExponent] = wholeParts(x);
  const [b, bExponent] = wholeParts(y);
  const [c, cExponent] = wholeParts(z);
  const exponent = z === 0 ? aExponent + bExponent : Math.min(aExponent + bExponent, cExponent);
  const total =
    ((a * b) << BigInt(aExponent + bExponent - exponent)) +
    (z === 0 ? 0n : c << BigInt(cExponent - exponent));
  if (total === 0n) return plain === 0 ? plain : 0;
  return nearestFloat(total, exponent);
}

const bits = new DataView(new ArrayBuffer(8));

/** How many floats are between 0 and a float that is not negative. */
function rankOf(x: number): bigint {
  bits.setFloat64(0, x);
  return BigInt.asUintN(63, bits.getBigUint64(0));
}

function floatOfRank(rank: bigint): number {
  bits.setBigUint64(0, rank);
  return bits.getFloat64(0);
}

/** The float that lies so many steps from `x` towards `y`, or `y` itself if that is nearer. */
export function nextAfter(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y;
  if (steps === 0n) return x;
  if (x === y) return y;
  const signed = (value: number) => (value < 0 ? -rankOf(-value) : rankOf(value));
  const [from, to] = [signed(x), signed(y)];
  const target = to > from ? from + steps : from - steps;
  if (to > from ? target > to : target < to) return y;
  if (target === 0n) return x < 0 ? -0 : 0;
  return target < 0n ? -floatOfRank(-target) : floatOfRank(target);
}

/** What the last digit of a float is worth. */
export function ulp(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(size)) return size;
  const next = floatOfRank(rankOf(size) + 1n);
  return Number.isFinite(next) ? next - size : 2 ** 971;
}

/** What is left of `x` after the nearest multiple of `y`, of two the even one. NaN where C has it. */
export function remainder(x: number, y: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y) || y === 0) return x % y;
  const [size, of] = [Math.abs(x), Math.abs(y)];
  const rest = size % of;
  const other = of - rest;
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  if (rest < other) return sign * rest;
  if (rest > other) return sign * -other;
  return sign * (rest - 2 * ((0.5 * (size - rest)) % of));
}
