import {expOfPair} from './exponentials.ts';
import {logarithmOf} from './logarithms.ts';
import {plus, product} from './pairs.ts';

/** `a ** b` as C has it: NaN for a negative number to a power that is not whole. */
export function pow(a: number, b: number): number {
  if (a === 1 || b === 0) return 1;
  if (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY) return 1;
  if (a === 0 || !Number.isFinite(a) || !Number.isFinite(b)) return a ** b;
  if (a > 0) return power(a, b);
  if (!Number.isInteger(b)) return Number.NaN;
  return b % 2 === 0 ? power(-a, b) : -power(-a, b);
}

/** Of a positive number. */
function power(a: number, b: number): number {
  if (b === 1) return a;
  const log = logarithmOf(a);
  const size = log[0] * b;
  if (!(Math.abs(size) < 800)) return size > 0 ? Number.POSITIVE_INFINITY : 0;
  if (Math.abs(size) < 2 ** -60) return 1 + size;
  return expOfPair(plus(product(log[0], b), product(log[1], b)));
}
