import {
  HALF_PI,
  ratio,
  sineAndCosine,
  TWO_OVER_PI,
  TWO_OVER_PI_DIGITS,
  table,
} from './constants.ts';
import {minus, type Pair, plus, polynomial, sum, times} from './pairs.ts';
import {fraction} from './rounding.ts';

/** Angles of the first eighth of a circle are cut into so many parts, each 1/32; what is left is at most 1/64. */
const PARTS = 32;
const tabled = table(at => sineAndCosine(at, PARTS));

/** 1, -1/3!, 1/5!, ... and 1, -1/2!, 1/4!, ...: what is over `x`, and over 1, in powers of `x ** 2`. */
const SINE = alternating([1, 6, 120, 5040, 362880, 39916800, 6227020800]);
const COSINE = alternating([1, 2, 24, 720, 40320, 3628800, 479001600]);
const ROUGH = 3;

function alternating(bottoms: readonly number[]): Pair[] {
  return bottoms.map((bottom, at) => ratio(at % 2 === 0 ? 1 : -1, bottom));
}

export interface Turn {
  readonly sine: Pair;
  readonly cosine: Pair;
}

/** Sine and cosine of an angle in the first or the last eighth of a circle. */
export function turnBySmall(angle: Pair): Turn {
  const part = Math.round(Math.abs(angle[0]) * PARTS) * Math.sign(angle[0]);
  const rest = minus(angle, [part / PARTS, 0]);
  const square = times(rest, rest);
  const sine = times(rest, polynomial(SINE, square, ROUGH));
  const cosine = polynomial(COSINE, square, ROUGH);
  if (part === 0) return {sine, cosine};
  const known = tabled(Math.abs(part));
  const knownSine: Pair = part < 0 ? [-known.sine[0], -known.sine[1]] : known.sine;
  return {
    sine: plus(times(knownSine, cosine), times(known.cosine, sine)),
    cosine: minus(times(known.cosine, cosine), times(knownSine, sine)),
  };
}

/** Sine and cosine of any finite angle. */
export function turnBy(angle: number): Turn {
  if (Math.abs(angle) <= Math.PI / 4) return turnBySmall([angle, 0]);
  const {quarters, rest} = withinQuarter(angle);
  const {sine, cosine} = turnBySmall(times(rest, HALF_PI));
  if (quarters === 0) return {sine, cosine};
  if (quarters === 1) return {sine: cosine, cosine: negative(sine)};
  if (quarters === 2) return {sine: negative(sine), cosine: negative(cosine)};
  return {sine: negative(cosine), cosine: sine};
}

function negative(a: Pair): Pair {
  return [-a[0], -a[1]];
}

/** How many digits of a quarter turn are kept, whatever the size of the angle. */
const KEPT = 240n;

/** An angle in quarter turns: the nearest whole number, of which only the rest by four matters, and what is left. */
function withinQuarter(angle: number): {quarters: number; rest: Pair} {
  const [m, exponent] = fraction(angle);
  const shift = TWO_OVER_PI_DIGITS - KEPT - BigInt(exponent - 53);
  const turns = BigInt(m * 2 ** 53) * BigInt.asUintN(Number(KEPT) + 2, TWO_OVER_PI >> shift);
  const turned = BigInt.asIntN(Number(KEPT) + 2, turns);
  const quarters = (turned + (1n << (KEPT - 1n))) >> KEPT;
  return {quarters: Number(quarters & 3n), rest: pairOfKept(turned - (quarters << KEPT))};
}

function pairOfKept(value: bigint): Pair {
  const high = Number(value);
  const low = Number(value - BigInt(high));
  const unit = 2 ** -Number(KEPT);
  return sum(high * unit, low * unit);
}
