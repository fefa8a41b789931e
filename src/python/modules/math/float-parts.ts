import {fusedMultiplyAdd, nextAfter, ulp} from '../../numeric/exact.ts';
import {fraction, scaledNumber} from '../../numeric/rounding.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyFloat, PyTuple} from '../../objects/values.ts';
import {asIndex, asInt} from '../../operations/conversion.ts';
import {bigOf, float, isInt, small, wholeInt} from '../../operations/numbers.ts';
import {asReal} from '../../operations/real-numbers.ts';
import {special} from '../../operations/special.ts';
import {call} from '../../run/calls.ts';
import {rangeError} from './numbers.ts';

function rounding(name: string, round: (value: number) => number) {
  const body = (value: Maybe): Value => {
    if (value !== undefined && isInt(value)) return small(bigOf(value));
    const method = value === undefined ? undefined : special(value, name);
    if (method !== undefined) return call(method, [value as Value]);
    if (name === '__trunc__' && !(value instanceof PyFloat)) throw untruncated(value ?? null);
    const number = asReal(value);
    if (Number.isNaN(number)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(number))
      throw error('OverflowError', 'cannot convert float infinity to integer');
    return wholeInt(round(number));
  };
  return ['x, /', body] as const;
}

function untruncated(value: Value) {
  return typeError(`type ${typeName(value)} doesn't define __trunc__ method`);
}

function frexp(value: Maybe): PyTuple {
  const [m, exponent] = fraction(asReal(value));
  return new PyTuple([float(m), exponent]);
}

/** Beyond this, no float is left over. */
const MOST = 3000;

function ldexp(value: Maybe, by: Maybe): Value {
  const x = asReal(value);
  if (!isInt(by as Value)) throw typeError('Expected an int as second argument to ldexp.');
  const [m, exponent] = fraction(x);
  if (m === 0 || !Number.isFinite(m)) return float(x);
  const shift = Math.max(-MOST, Math.min(asIndex(by as Value), MOST));
  const result = scaledNumber(m, exponent + shift);
  if (!Number.isFinite(result)) throw rangeError();
  return float(result);
}

function modf(value: Maybe): PyTuple {
  const x = asReal(value);
  const whole = Math.trunc(x);
  const rest = Number.isFinite(x) ? Math.abs(x - whole) : Number.isNaN(x) ? x : 0;
  return new PyTuple([float(x < 0 || Object.is(x, -0) ? -rest : rest), float(whole)]);
}

function nextafter(x: Maybe, y: Maybe, steps: Maybe): Value {
  const count = steps == null ? 1n : bigOf(asInt(steps));
  const [from, to] = [asReal(x), asReal(y)];
  if (count < 0n) throw valueError('steps must be a non-negative integer');
  return float(nextAfter(from, to, count));
}

function fma(x: Maybe, y: Maybe, z: Maybe): Value {
  const given = [asReal(x), asReal(y), asReal(z)] as const;
  const result = fusedMultiplyAdd(...given);
  if (Number.isFinite(result)) return float(result);
  if (Number.isNaN(result) && !given.some(Number.isNaN)) {
    throw valueError('invalid operation in fma');
  }
  if (!Number.isNaN(result) && given.every(Number.isFinite)) {
    throw error('OverflowError', 'overflow in fma');
  }
  return float(result);
}

function isclose(a: Maybe, b: Maybe, relative: Maybe, absolute: Maybe): boolean {
  const [x, y] = [asReal(a), asReal(b)];
  const relativeBy = relative === undefined ? 1e-9 : asReal(relative);
  const absoluteBy = absolute === undefined ? 0 : asReal(absolute);
  if (relativeBy < 0 || absoluteBy < 0) throw valueError('tolerances must be non-negative');
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  return Math.abs(x - y) <= Math.max(relativeBy * Math.max(Math.abs(x), Math.abs(y)), absoluteBy);
}

export const FLOAT_PARTS = {
  floor: rounding('__floor__', Math.floor),
  ceil: rounding('__ceil__', Math.ceil),
  trunc: rounding('__trunc__', Math.trunc),
  frexp: ['x, /', frexp],
  ldexp: ['x, i, /', ldexp],
  modf: ['x, /', modf],
  nextafter: ['x, y, /, *, steps=', nextafter],
  ulp: ['x, /', (value: Maybe) => float(ulp(asReal(value)))],
  fma: ['x, y, z, /', fma],
  isnan: ['x, /', (value: Maybe) => Number.isNaN(asReal(value))],
  isinf: ['x, /', (value: Maybe) => Math.abs(asReal(value)) === Number.POSITIVE_INFINITY],
  isfinite: ['x, /', (value: Maybe) => Number.isFinite(asReal(value))],
  isclose: ['a, b, *, rel_tol=, abs_tol=', isclose],
} as const;
