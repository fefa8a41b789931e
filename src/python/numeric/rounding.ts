import {type Pair, sum} from './pairs.ts';

/** The smallest exponent of a float with all its digits. */
const SMALLEST_EXPONENT = -1022;
/** What has an exponent beside it is near to 1; so what is less than this may have fewer digits than others. */
const LEAST = 2 ** -1000;
/** What is this near to the middle between two floats is the middle: only a power of short numbers comes there. */
const MIDDLE = 1 + 2 ** -32;

/** The float nearest to `pair * 2 ** exponent`. Of two that are as near, the even one. */
export function rounded(pair: Pair, exponent = 0): number {
  if (exponent < -1000 || Math.abs(pair[0]) < LEAST) return roundedSmall(pair, exponent);
  return scaledNumber(nearest(pair), exponent);
}

function nearest(pair: Pair): number {
  const beyond = pair[0] + pair[1] * MIDDLE;
  return beyond === pair[0] ? beyond : pair[0] + (beyond - pair[0]) / 2;
}

/** Small floats have fewer digits: adding a large number cuts off what they have not. */
function roundedSmall(pair: Pair, exponent: number): number {
  const digits = Math.floor(Math.log2(Math.abs(pair[0]))) + exponent - SMALLEST_EXPONENT + 52;
  if (digits >= 53) return scaledNumber(nearest(pair), exponent);
  const cut = Math.sign(pair[0]) * 1.5 * 2 ** (SMALLEST_EXPONENT - exponent);
  const [whole, rest] = sum(cut, pair[0]);
  return scaledNumber(whole + (rest + pair[1]) - cut, exponent);
}

/** `x * 2 ** exponent`: in steps, for the power itself may be no float. */
export function scaledNumber(x: number, exponent: number): number {
  if (exponent === 0) return x;
  if (exponent > 1000) return scaledNumber(x * 2 ** 1000, exponent - 1000);
  return exponent < -1000 ? scaledNumber(x * 2 ** -1000, exponent + 1000) : x * 2 ** exponent;
}

const bits = new DataView(new ArrayBuffer(8));

/** `x` as `[m, e]` with `x === m * 2 ** e` and `0.5 <= |m| < 1`; zeros, infinities and NaN as they are. */
export function fraction(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  if (Math.abs(x) < 2 ** SMALLEST_EXPONENT) {
    const [m, e] = fraction(x * 2 ** 54);
    return [m, e - 54];
  }
  bits.setFloat64(0, x);
  const word = bits.getUint32(0);
  bits.setUint32(0, (word & 0x800fffff) | (1022 << 20));
  return [bits.getFloat64(0), ((word >>> 20) & 0x7ff) - 1022];
}
