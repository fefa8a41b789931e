import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {float, toFloat} from '../../operations/numbers.ts';
import {source} from './source.ts';

/** At least 0, less than 1. */
export function random(self: Maybe): Value {
  return float(source(self).twister.random());
}

export function uniform(self: Maybe, a: Maybe, b: Maybe): Value {
  const [from, to] = [toFloat(a as Value), toFloat(b as Value)];
  return float(from + (to - from) * source(self).twister.random());
}

export function gauss(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  const from = source(self);
  let z = from.gauss;
  from.gauss = null;
  if (z === null) {
    const angle = from.twister.random() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * Math.log(1 - from.twister.random()));
    z = Math.cos(angle) * radius;
    from.gauss = Math.sin(angle) * radius;
  }
  return scaled(z, mu, sigma);
}

const MAGIC = (4 * Math.exp(-0.5)) / Math.sqrt(2);

export function normalvariate(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  const {twister} = source(self);
  for (;;) {
    const u1 = twister.random();
    const u2 = 1 - twister.random();
    const z = (MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -Math.log(u2)) return scaled(z, mu, sigma);
  }
}

/** From mean 0 and deviation 1 to those asked for. */
function scaled(z: number, mu: Maybe, sigma: Maybe): Value {
  return float(numberOr(0, mu) + z * numberOr(1, sigma));
}

/** `rate` is one over the mean. */
export function expovariate(self: Maybe, rate: Maybe): Value {
  return float(-Math.log(1 - source(self).twister.random()) / numberOr(1, rate));
}

export function triangular(self: Maybe, low: Maybe, high: Maybe, mode: Maybe): Value {
  const [from, to] = [numberOr(0, low), numberOr(1, high)];
  const u = source(self).twister.random();
  const c = mode == null ? 0.5 : (toFloat(mode) - from) / (to - from);
  return float(
    u > c ? to + (from - to) * Math.sqrt((1 - u) * (1 - c)) : from + (to - from) * Math.sqrt(u * c),
  );
}

function numberOr(fallback: number, value: Maybe): number {
  return value === undefined ? fallback : toFloat(value);
}
