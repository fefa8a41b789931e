import {exp} from './exponentials.ts';
import {log} from './logarithms.ts';

/*
 * glibc rounds these more than once, and not always to the nearest float: the order of operations is its own.
 * JavaScript's expm1, log1p and atanh are of the same descent, and give the same.
 */

/** Beyond this, `e ** -x` makes no difference. */
const LARGE = 22;
/** The logarithm of the largest float. */
const LARGEST = 709.782712893384;

/** Half of `e ** x`, also where `e ** x` itself is too large. */
function halfOfExp(x: number): number {
  if (x < LARGEST) return 0.5 * exp(x);
  const root = exp(0.5 * x);
  return 0.5 * root * root;
}

export function sinh(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(x) || size < 2 ** -28) return x;
  const half = x < 0 ? -0.5 : 0.5;
  if (size >= LARGE) return 2 * half * halfOfExp(size);
  const t = Math.expm1(size);
  return half * (size < 1 ? 2 * t - (t * t) / (t + 1) : t + t / (t + 1));
}

export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < Math.LN2 / 2) {
    const t = Math.expm1(size);
    const near = 1 + t;
    return size < 2 ** -55 ? near : 1 + (t * t) / (near + near);
  }
  if (!(size < LARGE)) return halfOfExp(size);
  const t = exp(size);
  return 0.5 * t + 0.5 / t;
}

export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -55) return x * (1 + x);
  if (size > LARGE) return Math.sign(x);
  const t = Math.expm1(size < 1 ? -2 * size : 2 * size);
  return Math.sign(x) * (size < 1 ? -t / (t + 2) : 1 - 2 / (t + 2));
}

export function asinh(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 2 ** -28)) return x;
  return Math.sign(x) * asinhOf(size);
}

function asinhOf(x: number): number {
  const square = x * x;
  if (x > 2 ** 28) return log(x) + Math.LN2;
  if (x > 2) return log(2 * x + 1 / (Math.sqrt(square + 1) + x));
  return Math.log1p(x + square / (1 + Math.sqrt(1 + square)));
}

/** NaN below 1. */
export function acosh(x: number): number {
  if (x > 2 ** 28) return log(x) + Math.LN2;
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const more = x - 1;
  return Math.log1p(more + Math.sqrt(2 * more + more * more));
}
