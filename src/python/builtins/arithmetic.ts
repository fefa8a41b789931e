import {bitLength} from '../numeric/exact.ts';
import {norm} from '../numeric/sums.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import type {Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {NotImplemented, PyObject, type Value} from '../objects/types.ts';
import {PyBytes, PyComplex, PyFloat, PyTuple} from '../objects/values.ts';
import {binary, unary} from '../operations/arithmetic.ts';
import {asIndex, asInt} from '../operations/conversion.ts';
import {floatDivmod} from '../operations/floats.ts';
import {BITS_DIVIDED_PER_STEP, chargeDivision, floorDivide} from '../operations/integers.ts';
import {iterate} from '../operations/iteration.ts';
import {bits} from '../operations/long-ints.ts';
import {bigOf, float, intOf, isInt, isNumber, small, toFloat} from '../operations/numbers.ts';
import {roundFloat, roundInt} from '../operations/rounding.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {charge, checkSize} from '../run/vm.ts';
import {summands} from './summands.ts';

/** What is joined faster than it is added up. */
function refuseText(start: Value): void {
  if (typeof start === 'string')
    throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes)
    throw typeError(`sum() can't sum ${start.cls.name} [use b''.join(seq) instead]`);
}

export function sum(iterable: Maybe, start: Maybe): Value {
  let total: Value = start ?? 0;
  refuseText(total);
  // Ints may come in larger parts: to add up floats is another matter.
  const step = isInt(total) ? summands(iterable as Value) : iterate(iterable as Value);
  // Floats are added with Neumaier's compensation, as since 3.12.
  let compensation = 0;
  let floating = false;
  // Ints are added up as numbers as far as those are exact.
  let part = 0;
  const whole = () => (part === 0 ? total : binary('+', total, part));
  for (let item = step(); item !== undefined; item = step()) {
    if (typeof item === 'number' && (typeof total === 'number' || typeof total === 'bigint')) {
      const next = part + item;
      if (!Number.isSafeInteger(next)) total = whole();
      part = Number.isSafeInteger(next) ? next : item;
      continue;
    }
    total = whole();
    part = 0;
    if (total instanceof PyFloat && isNumber(item)) {
      floating = true;
      const x = toFloat(item);
      const sumNow: number = total.value + x;
      if (item instanceof PyFloat) {
        compensation +=
          Math.abs(total.value) >= Math.abs(x)
            ? total.value - sumNow + x
            : x - sumNow + total.value;
      }
      total = float(sumNow);
    } else total = binary('+', total, item);
  }
  // Nothing to compensate for leaves the sign of a zero.
  if (floating && total instanceof PyFloat && compensation !== 0 && Number.isFinite(compensation))
    return float(total.value + compensation);
  return whole();
}

export function abs(value: Maybe): Value {
  const it = value as Value;
  const own = ownMethod(it, '__abs__');
  if (own !== undefined) return call(own, [it]);
  if (isInt(it)) return bigOf(it) < 0n ? unary('-', intOf(it)) : intOf(it);
  if (it instanceof PyFloat) return float(Math.abs(it.value));
  if (it instanceof PyComplex) return float(magnitude(it));
  throw typeError(`bad operand type for abs(): '${typeName(it)}'`);
}

/** Raises OverflowError for what no float can be. */
function magnitude({real, imag}: PyComplex): number {
  const length = norm([real, imag]);
  if (length === Number.POSITIVE_INFINITY && Number.isFinite(real) && Number.isFinite(imag))
    throw error('OverflowError', 'absolute value too large');
  return length;
}

export function round(value: Maybe, digits: Maybe): Value {
  const it = value as Value;
  const own = ownMethod(it, '__round__');
  if (own !== undefined) return call(own, digits == null ? [it] : [it, digits]);
  if (isInt(it)) return digits == null ? intOf(it) : roundInt(intOf(it), asIndex(digits));
  if (it instanceof PyFloat) return roundFloat(it.value, digits == null ? null : asIndex(digits));
  throw typeError(`type ${typeName(it)} doesn't define __round__ method`);
}

/** What a class has that is not built in, or derives from one that is. */
function ownMethod(value: Value, name: string): Value | undefined {
  return value instanceof PyObject ? special(value, name) : undefined;
}

export function divmod(a: Maybe, b: Maybe): Value {
  const [x, y] = [a as Value, b as Value];
  if (isInt(x) && isInt(y)) {
    const [n, d] = [bigOf(x), bigOf(y)];
    if (d === 0n) throw error('ZeroDivisionError', 'division by zero');
    chargeDivision(n, d);
    const quotient = floorDivide(n, d);
    return new PyTuple([small(quotient), small(n - quotient * d)]);
  }
  if (isNumber(x) && isNumber(y)) {
    if (toFloat(y) === 0) throw error('ZeroDivisionError', 'division by zero');
    return new PyTuple(floatDivmod(toFloat(x), toFloat(y)).map(float));
  }
  return divmodOfObjects(x, y);
}

function divmodOfObjects(x: Value, y: Value): Value {
  const tries = [
    [special(x, '__divmod__'), x, y],
    [special(y, '__rdivmod__'), y, x],
  ] as const;
  for (const [method, self, other] of tries) {
    const answer = method === undefined ? NotImplemented : call(method, [self, other]);
    if (answer !== NotImplemented) return answer;
  }
  // The modelled timedelta has only the operators.
  if (typeName(x) === 'timedelta') return new PyTuple([binary('//', x, y), binary('%', x, y)]);
  const names = [x, y].map(each => `'${typeName(each)}'`).join(' and ');
  throw typeError(`unsupported operand type(s) for divmod(): ${names}`);
}

/** What `pow` counts for a bit of the exponent, besides the division. */
const STEPS_PER_BIT = 110;

export function pow(base: Maybe, exponent: Maybe, modulus: Maybe): Value {
  if (modulus == null) return binary('**', base as Value, exponent as Value);
  const own = special(base as Value, '__pow__');
  if (own instanceof PyFunction) {
    const answer = call(own, [base as Value, exponent as Value, modulus]);
    if (answer !== NotImplemented) return answer;
  }
  if (![base, exponent, modulus].every(each => isInt(each as Value))) {
    if ([base, exponent, modulus].some(each => each instanceof PyFloat))
      throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
    if ([base, exponent, modulus].some(each => each instanceof PyComplex))
      throw valueError('complex modulo');
    const names = [base, exponent, modulus].map(each => `'${typeName(each as Value)}'`);
    throw typeError(`unsupported operand type(s) for ** or pow(): ${names.join(', ')}`);
  }
  const m = bigOf(modulus);
  if (m === 0n) throw valueError('pow() 3rd argument cannot be 0');
  let [b, e] = [bigOf(base as Value), bigOf(exponent as Value)];
  if (e < 0n) {
    b = inverse(b, m < 0n ? -m : m);
    e = -e;
  }
  let result = 1n;
  const length = bitLength(m);
  for (b = ((b % m) + m) % m; e > 0n; e >>= 1n) {
    charge(STEPS_PER_BIT + Math.ceil(length ** 2 / BITS_DIVIDED_PER_STEP));
    if (e & 1n) result = (result * b) % m;
    b = (b * b) % m;
  }
  return small(result - floorDivide(result, m) * m);
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [((value % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  if (a !== 1n) throw valueError('base is not invertible for the given modulus');
  return x;
}

/** `bin`, `oct` and `hex`: the sign stands before the prefix. */
export function inBase(base: number, prefix: string) {
  return (value: Maybe): string => {
    const int = asInt(value as Value);
    if (typeof int === 'bigint') checkSize(Math.ceil(bits(int) / Math.log2(base)));
    return int < 0 ? `-${prefix}${(-int).toString(base)}` : `${prefix}${int.toString(base)}`;
  };
}
