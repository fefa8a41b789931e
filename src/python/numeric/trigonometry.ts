import {turnBy, turnBySmall} from './angles.ts';
import {PI} from './constants.ts';
import {minus, over, type Pair, plus, root, scaled, sum, times} from './pairs.ts';
import {fraction, rounded} from './rounding.ts';

/** Below this, the sine and the tangent of an angle, and the angle of either, are the nearest float to it. */
const TINY = 2 ** -27;

/** NaN for infinity. */
export function sin(x: number): number {
  if (Math.abs(x) < TINY) return x;
  return Number.isFinite(x) ? rounded(turnBy(x).sine) : Number.NaN;
}

/** NaN for infinity. */
export function cos(x: number): number {
  return Number.isFinite(x) ? rounded(turnBy(x).cosine) : Number.NaN;
}

/** NaN for infinity. */
export function tan(x: number): number {
  if (Math.abs(x) < TINY) return x;
  if (!Number.isFinite(x)) return Number.NaN;
  const {sine, cosine} = turnBy(x);
  return rounded(over(sine, cosine));
}

/** The angle whose tangent is `top / bottom`, which is from 0 to 1: a step of Newton's from what is nearly right. */
function smallAngle(top: Pair, bottom: Pair): Pair {
  const near = Math.atan(top[0] / bottom[0]);
  const {sine, cosine} = turnBySmall([near, 0]);
  const across = minus(times(top, cosine), times(bottom, sine));
  const along = plus(times(bottom, cosine), times(top, sine));
  return sum(near, across[0] / along[0]);
}

/** The angle of a point whose `x` and `y` are not negative. */
function angleOf(y: Pair, x: Pair): Pair {
  if (y[0] <= x[0]) return smallAngle(y, x);
  return minus(scaled(PI, -1), smallAngle(x, y));
}

/** NaN beyond 1. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size >= TINY && size < 1)) return Math.asin(x);
  return Math.sign(x) * rounded(angleOf([size, 0], otherLeg(x)));
}

/** NaN beyond 1. */
export function acos(x: number): number {
  if (!(Math.abs(x) < 1)) return Math.acos(x);
  const angle = angleOf(otherLeg(x), [Math.abs(x), 0]);
  return rounded(x < 0 ? minus(PI, angle) : angle);
}

/** `sqrt(1 - x ** 2)`. */
function otherLeg(x: number): Pair {
  return root(times(sum(1, x), sum(1, -x)));
}

export function atan(x: number): number {
  if (!(Math.abs(x) >= TINY) || !Number.isFinite(x)) return Math.atan(x);
  return atan2(x, 1);
}

/** How many powers of two apart numbers may be for their angle to be computed; others are along an axis. */
const APART = 100;

export function atan2(y: number, x: number): number {
  if (y === 0 || x === 0 || !Number.isFinite(y) || !Number.isFinite(x)) return Math.atan2(y, x);
  const [up, upExponent] = fraction(Math.abs(y));
  const [right, rightExponent] = fraction(Math.abs(x));
  const apart = upExponent - rightExponent;
  if (Math.abs(apart) > APART) return alongAxis(y, x, apart);
  const angle = angleOf([up * 2 ** apart, 0], [right, 0]);
  return Math.sign(y) * rounded(x < 0 ? minus(PI, angle) : angle);
}

function alongAxis(y: number, x: number, apart: number): number {
  if (apart < 0 && x > 0) return y / x;
  return Math.sign(y) * (apart > 0 ? Math.PI / 2 : Math.PI);
}
