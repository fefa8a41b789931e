import {erf, erfc} from '../../numeric/error-function.ts';
import {remainder} from '../../numeric/exact.ts';
import {exp, exp2} from '../../numeric/exponentials.ts';
import {gamma, lgamma} from '../../numeric/gamma.ts';
import {acosh, asinh, cosh, sinh, tanh} from '../../numeric/hyperbolic.ts';
import {pow} from '../../numeric/powers.ts';
import {cbrt} from '../../numeric/roots.ts';
import {acos, asin, atan, atan2, cos, sin, tan} from '../../numeric/trigonometry.ts';
import type {Maybe} from '../../objects/natives.ts';
import {float} from '../../operations/numbers.ts';
import {asReal} from '../../operations/real-numbers.ts';
import {charge} from '../../run/vm.ts';
import {domainError, rangeError} from './numbers.ts';

interface Rules {
  /** What it counts, besides the call. */
  readonly steps?: number;
  /** What CPython says that it expects. */
  readonly expected?: string;
  /** Where it is infinite, it is too large, and not outside its domain. */
  readonly overflows?: boolean;
}

/** A function of one float. */
function unary(compute: (x: number) => number, rules: Rules = {}) {
  const {steps = 0, expected = null, overflows = false} = rules;
  const body = (value: Maybe) => {
    const x = asReal(value);
    charge(steps);
    const result = compute(x);
    if (Number.isFinite(result)) return float(result);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domainError(expected, x);
    if (!Number.isNaN(result) && Number.isFinite(x)) {
      throw overflows ? rangeError() : domainError(expected, x);
    }
    return float(result);
  };
  return ['x, /', body] as const;
}

/** A function of two floats, which have these names. */
function binary(names: string, compute: (x: number, y: number) => number, steps = 0) {
  const body = (first: Maybe, second: Maybe) => {
    const [x, y] = [asReal(first), asReal(second)];
    charge(steps);
    const result = compute(x, y);
    if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw domainError(null, x);
    const isTooLarge = Math.abs(result) === Number.POSITIVE_INFINITY;
    if (isTooLarge && Number.isFinite(x) && Number.isFinite(y)) throw rangeError();
    return float(result);
  };
  return [`${names}, /`, body] as const;
}

/** With twice the digits, a function takes up to a microsecond. */
const STEPS = 40;
const ANGLE = {steps: 80, expected: 'a finite input'};
const SINE = {steps: 60, expected: 'a number in range from -1 up to 1'};
const GAMMA = {steps: 150, expected: 'a noninteger or positive integer', overflows: true};

/** `x ** y` outside its domain is 0 to a negative power, too. */
function power(x: number, y: number): number {
  return x === 0 && y < 0 && Number.isFinite(y) ? Number.NaN : pow(x, y);
}

export const REAL_FUNCTIONS = {
  sqrt: unary(Math.sqrt, {expected: 'a nonnegative input'}),
  cbrt: unary(cbrt, {steps: 10}),
  sin: unary(sin, ANGLE),
  cos: unary(cos, ANGLE),
  tan: unary(tan, ANGLE),
  asin: unary(asin, SINE),
  acos: unary(acos, SINE),
  atan: unary(atan, {steps: 60}),
  atan2: binary('y, x', atan2, 60),
  sinh: unary(sinh, {steps: STEPS, overflows: true}),
  cosh: unary(cosh, {steps: STEPS, overflows: true}),
  tanh: unary(tanh),
  asinh: unary(asinh, {steps: STEPS}),
  acosh: unary(acosh, {steps: STEPS, expected: 'argument value not less than 1'}),
  atanh: unary(Math.atanh, {expected: 'a number between -1 and 1'}),
  exp: unary(exp, {steps: STEPS, overflows: true}),
  exp2: unary(exp2, {steps: STEPS, overflows: true}),
  expm1: unary(Math.expm1, {overflows: true}),
  log1p: unary(Math.log1p, {expected: 'argument value > -1'}),
  pow: binary('x, y', power, 2 * STEPS),
  gamma: unary(gamma, GAMMA),
  lgamma: unary(lgamma, GAMMA),
  erf: unary(erf, {steps: STEPS}),
  erfc: unary(erfc, {steps: STEPS}),
  fabs: unary(Math.abs),
  fmod: binary('x, y', (x, y) => x % y),
  remainder: binary('x, y', remainder),
  copysign: binary('x, y', (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))),
  degrees: ['x, /', (value: Maybe) => float(asReal(value) * (180 / Math.PI))],
  radians: ['x, /', (value: Maybe) => float(asReal(value) * (Math.PI / 180))],
} as const;
