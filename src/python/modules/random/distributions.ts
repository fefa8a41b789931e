import {exp} from '../../numeric/exponentials.ts';
import {log} from '../../numeric/logarithms.ts';
import {acos, cos, sin} from '../../numeric/trigonometry.ts';
import {error} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {binary} from '../../operations/arithmetic.ts';
import {floats} from '../../operations/floats.ts';
import {float, toFloat} from '../../operations/numbers.ts';
import {charge} from '../../run/vm.ts';
import {parameter, scaled} from './numbers.ts';
import {nextFloat, source} from './source.ts';

/** What a number counts for which logarithms or angles are computed. */
const STEPS = 150;

/** At least 0, less than 1. The generator's own: a class of the program's own may have another in its place. */
export function random(self: Maybe): Value {
  return float(source(self).twister.random());
}

export function uniform(self: Maybe, a: Maybe, b: Maybe): Value {
  const width = binary('-', b as Value, a as Value);
  return binary('+', a as Value, binary('*', width, float(nextFloat(self))));
}

export function gauss(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  charge(STEPS);
  const from = source(self);
  const kept = from.gauss;
  from.gauss = null;
  if (kept !== null) return scaled(toFloat(kept), mu, sigma);
  const angle = nextFloat(self) * (2 * Math.PI);
  const radius = Math.sqrt(-2 * log(1 - nextFloat(self)));
  const z = cos(angle) * radius;
  from.gauss = float(sin(angle) * radius);
  return scaled(z, mu, sigma);
}

const MAGIC = (4 * exp(-0.5)) / Math.sqrt(2);

export function normalvariate(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  for (;;) {
    charge(STEPS);
    const u1 = nextFloat(self);
    const u2 = 1 - nextFloat(self);
    const z = (MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return scaled(z, mu, sigma);
  }
}

export function lognormvariate(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  const power = exp(toFloat(normalvariate(self, mu, sigma)));
  if (power === Number.POSITIVE_INFINITY) throw error('OverflowError', 'math range error');
  return float(power);
}

/** `rate` is one over the mean. */
export function expovariate(self: Maybe, rate: Maybe): Value {
  charge(STEPS);
  const top = -log(1 - nextFloat(self));
  return binary('/', float(top), rate === undefined ? 1 : rate);
}

export function triangular(self: Maybe, low: Maybe, high: Maybe, mode: Maybe): Value {
  const [from, to] = [parameter(low), parameter(high, 1)];
  const u = nextFloat(self);
  if (mode != null && from === to) return low ?? float(0);
  const c = mode == null ? 0.5 : (parameter(mode) - from) / (to - from);
  if (u <= c) return float(from + (to - from) * Math.sqrt(u * c));
  return float(to + (from - to) * Math.sqrt((1 - u) * (1 - c)));
}

const TURN = 2 * Math.PI;

export function vonmisesvariate(self: Maybe, mu: Maybe, kappa: Maybe): Value {
  const [middle, density] = [parameter(mu), parameter(kappa)];
  if (density <= 1e-6) return float(TURN * nextFloat(self));
  const s = 0.5 / density;
  const r = s + Math.sqrt(1 + s * s);
  const z = alongCircle(self, r);
  const q = 1 / r;
  const angle = acos((q + z) / (1 + q * z));
  const turned = nextFloat(self) > 0.5 ? middle + angle : middle - angle;
  return floats('%', turned, TURN);
}

function alongCircle(self: Maybe, r: number): number {
  for (;;) {
    charge(2 * STEPS);
    const z = cos(Math.PI * nextFloat(self));
    const d = z / (r + z);
    const u = nextFloat(self);
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) return z;
  }
}

export function paretovariate(self: Maybe, alpha: Maybe): Value {
  const u = 1 - nextFloat(self);
  return floats('**', u, toFloat(floats('/', -1, parameter(alpha))));
}

export function weibullvariate(self: Maybe, alpha: Maybe, beta: Maybe): Value {
  charge(STEPS);
  const u = 1 - nextFloat(self);
  const power = floats('**', -log(u), toFloat(floats('/', 1, parameter(beta))));
  return floats('*', parameter(alpha), toFloat(power));
}
