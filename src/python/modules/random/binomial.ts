import {lgamma} from '../../numeric/gamma.ts';
import {log, log2} from '../../numeric/logarithms.ts';
import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {charge} from '../../run/vm.ts';
import {parameter} from './numbers.ts';
import {nextFloat} from './source.ts';

/** What each number counts of which a logarithm is computed. */
const STEPS = 100;

/** How many of `n` trials succeed, each with probability `p`. */
export function binomialvariate(self: Maybe, n: Maybe, p: Maybe): Value {
  const [trials, chance] = [parameter(n, 1), parameter(p, 0.5)];
  if (trials < 0) throw valueError('n must be non-negative');
  if (chance < 0 || chance > 1) throw valueError('p must be in the range 0.0 <= p <= 1.0');
  if (chance === 0) return 0;
  return chance === 1 ? (n ?? 1) : successes(self, trials, chance);
}

function successes(self: Maybe, n: number, p: number): number {
  if (n === 1) return nextFloat(self) < p ? 1 : 0;
  if (p > 0.5) return n - successes(self, n, 1 - p);
  return n * p < 10 ? byGaps(self, n, p) : byRejection(self, n, p);
}

/** From success to success: how long each takes has a geometric distribution. */
function byGaps(self: Maybe, n: number, p: number): number {
  const c = log2(1 - p);
  if (c === 0) return 0;
  for (let [x, y] = [0, 0]; ; x++) {
    charge(STEPS);
    y += Math.floor(log2(nextFloat(self)) / c) + 1;
    if (y > n) return x;
  }
}

/** Hörmann's BTRS. */
function byRejection(self: Maybe, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  for (;;) {
    charge(STEPS);
    const u = nextFloat(self) - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + (n * p + 0.5));
    if (k < 0 || k > n) continue;
    const v = nextFloat(self);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    const factor = ((2.83 + 5.1 / b) * deviation) / (a / (us * us) + b);
    if (log(v * factor) <= logChance(n, p, k)) return k;
  }
}

/** The logarithm of the chance of `k`, over that of what is likeliest. */
function logChance(n: number, p: number, k: number): number {
  charge(4 * STEPS);
  const likeliest = Math.floor((n + 1) * p);
  const h = lgamma(likeliest + 1) + lgamma(n - likeliest + 1);
  return h - lgamma(k + 1) - lgamma(n - k + 1) + (k - likeliest) * log(p / (1 - p));
}
