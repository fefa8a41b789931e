import {LN2, logarithm, ONE_OVER_LN2, ratio, table} from './constants.ts';
import {minus, type Pair, plus, polynomial, product, sumOfOrdered, times} from './pairs.ts';
import {fraction, rounded} from './rounding.ts';

/** Numbers near 1 are cut into so many parts, and multiplied by a short number near to one over them. */
const PARTS = 128;
/** Of how many parts the short number is. */
const SHORT = 1024;

const nearInverses = table(at => {
  const top = Math.round((SHORT * PARTS) / at);
  return {factor: top / SHORT, log: logarithm(top, SHORT)};
});

/** 1, -1/2, 1/3, ...: what the logarithm of `1 + x` is over `x`. */
const SERIES = Array.from({length: 14}, (_, at) => ratio(at % 2 === 0 ? 1 : -1, at + 1));
const ROUGH = 7;

/** The natural logarithm of a positive number: `log + exponent * ln 2`, where `log` is at most 0.35. */
function parted(x: number): {log: Pair; exponent: number} {
  let [m, exponent] = fraction(x);
  if (m < Math.SQRT1_2) {
    m *= 2;
    exponent -= 1;
  }
  const {factor, log} = nearInverses(Math.round(m * PARTS));
  const whole = product(m, factor);
  const rest = sumOfOrdered(whole[0] - 1, whole[1]);
  return {log: minus(times(rest, polynomial(SERIES, rest, ROUGH)), log), exponent};
}

/** The natural logarithm of a positive number. */
export function logarithmOf(x: number): Pair {
  const {log, exponent} = parted(x);
  if (exponent === 0) return log;
  return plus(plus(product(LN2[0], exponent), product(LN2[1], exponent)), log);
}

const isOrdinary = (x: number) => x > 0 && x < Number.POSITIVE_INFINITY;

/** NaN below 0, and minus infinity for 0. */
export function log(x: number): number {
  return isOrdinary(x) ? rounded(logarithmOf(x)) : Math.log(x);
}

export function log2(x: number): number {
  if (!isOrdinary(x)) return Math.log2(x);
  const {log: rest, exponent} = parted(x);
  return rounded(plus([exponent, 0], times(rest, ONE_OVER_LN2)));
}
