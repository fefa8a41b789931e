import {LN2, ratio, rootOfTwo, table} from './constants.ts';
import {minus, type Pair, plus, polynomial, product, times} from './pairs.ts';
import {rounded} from './rounding.ts';

/** Powers of two are cut into so many parts; what is left is at most 0.0028. */
const PARTS = 128;
const rootsOfTwo = table(at => rootOfTwo(at, PARTS));

/** 1/0!, 1/1!, 1/2!, ... */
const TAYLOR = inverseFactorials(11);
const ROUGH = 5;

function inverseFactorials(count: number): Pair[] {
  let factorial = 1n;
  return Array.from({length: count}, (_, at) => {
    factorial *= BigInt(Math.max(at, 1));
    return ratio(1, factorial);
  });
}

/** `e ** x` is `value * 2 ** exponent`. For x between -800 and 800. */
export function exponentialOf(x: Pair): {value: Pair; exponent: number} {
  const parts = Math.round((x[0] / LN2[0]) * PARTS);
  const rest = minus(x, timesNumber(LN2, parts / PARTS));
  return byParts(parts, rest);
}

function timesNumber(a: Pair, b: number): Pair {
  const whole = product(a[0], b);
  const rest = product(a[1], b);
  return plus(whole, rest);
}

/** `2 ** (parts / PARTS) * e ** rest`. */
function byParts(parts: number, rest: Pair): {value: Pair; exponent: number} {
  const exponent = Math.floor(parts / PARTS);
  const power = rootsOfTwo(parts - exponent * PARTS);
  return {value: times(power, polynomial(TAYLOR, rest, ROUGH)), exponent};
}

/** Beyond these, `e ** x` is infinity, or zero. */
const LARGEST = 710;
const SMALLEST = -746;

/** `e ** x`. */
export function exp(x: number): number {
  if (!(x < LARGEST)) return x > 0 ? Number.POSITIVE_INFINITY : x;
  return expOfPair([x, 0]);
}

/** `e ** x` for what is less than infinity. */
export function expOfPair(x: Pair): number {
  if (x[0] > LARGEST) return Number.POSITIVE_INFINITY;
  if (x[0] < SMALLEST) return 0;
  const {value, exponent} = exponentialOf(x);
  return rounded(value, exponent);
}

/** `2 ** x`. */
export function exp2(x: number): number {
  if (!(x < 1024)) return x > 0 ? Number.POSITIVE_INFINITY : x;
  if (x < -1080) return 0;
  const parts = Math.round(x * PARTS);
  const {value, exponent} = byParts(parts, timesNumber(LN2, x - parts / PARTS));
  return rounded(value, exponent);
}
