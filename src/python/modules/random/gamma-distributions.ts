import {exp} from '../../numeric/exponentials.ts';
import {log} from '../../numeric/logarithms.ts';
import {pow} from '../../numeric/powers.ts';
import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {float} from '../../operations/numbers.ts';
import {charge} from '../../run/vm.ts';
import {parameter} from './numbers.ts';
import {nextFloat} from './source.ts';

/** What each attempt counts. */
const STEPS = 250;

const LOG4 = log(4);
const MAGIC = 1 + log(4.5);

export function gammavariate(self: Maybe, alpha: Maybe, beta: Maybe): Value {
  return float(gamma(self, parameter(alpha), parameter(beta)));
}

export function betavariate(self: Maybe, alpha: Maybe, beta: Maybe): Value {
  const y = gamma(self, parameter(alpha), 1);
  return float(y === 0 ? 0 : y / (y + gamma(self, parameter(beta), 1)));
}

function gamma(self: Maybe, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw valueError('gammavariate: alpha and beta must be > 0.0');
  if (alpha === 1) return -log(1 - nextFloat(self)) * beta;
  return (alpha > 1 ? aboveOne(self, alpha) : belowOne(self, alpha)) * beta;
}

/** Cheng's way, from 1977. */
function aboveOne(self: Maybe, alpha: number): number {
  const inverse = Math.sqrt(2 * alpha - 1);
  for (;;) {
    charge(STEPS);
    const u1 = nextFloat(self);
    if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
    const u2 = 1 - nextFloat(self);
    const v = log(u1 / (1 - u1)) / inverse;
    const x = alpha * exp(v);
    const z = u1 * u1 * u2;
    const r = alpha - LOG4 + (alpha + inverse) * v - x;
    if (r + MAGIC - 4.5 * z >= 0 || r >= log(z)) return x;
  }
}

/** Algorithm GS of Kennedy and Gentle. */
function belowOne(self: Maybe, alpha: number): number {
  const b = (Math.E + alpha) / Math.E;
  for (;;) {
    charge(STEPS);
    const p = b * nextFloat(self);
    const x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha);
    const u = nextFloat(self);
    if (p > 1 ? u <= pow(x, alpha - 1) : u <= exp(-x)) return x;
  }
}
