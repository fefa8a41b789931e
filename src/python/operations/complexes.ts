import {exp} from '../numeric/exponentials.ts';
import {log} from '../numeric/logarithms.ts';
import {pow} from '../numeric/powers.ts';
import {norm} from '../numeric/sums.ts';
import {atan2, cos, sin} from '../numeric/trigonometry.ts';
import {error} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {PyComplex} from '../objects/values.ts';
import {charge} from '../run/vm.ts';
import {isNumber, toFloat} from './numbers.ts';

/** What a power counts that is no product. */
const STEPS_OF_POWER = 400;

/** Undefined if one of them is no number. A real number has no imaginary part, not even 0. */
export function complexes(op: string, a: Value, b: Value): Value | undefined {
  const [x, y] = [complexOf(a), complexOf(b)];
  if (x === null || y === null) return undefined;
  switch (op) {
    case '+':
      return new PyComplex(x.real + y.real, x.imag + y.imag);
    case '-':
      return difference(x, y, isNumber(a), isNumber(b));
    case '*':
      if (isNumber(b)) return new PyComplex(x.real * y.real, x.imag * y.real);
      return isNumber(a) ? new PyComplex(x.real * y.real, x.real * y.imag) : product(x, y);
    case '/':
      if (y.real === 0 && y.imag === 0) throw error('ZeroDivisionError', 'division by zero');
      if (isNumber(b)) return new PyComplex(x.real / y.real, x.imag / y.real);
      return isNumber(a) ? realOver(x.real, y) : quotient(x, y);
    case '**':
      return complexPower(x, y);
  }
  return undefined;
}

function complexOf(value: Value): PyComplex | null {
  if (value instanceof PyComplex) return value;
  return isNumber(value) ? new PyComplex(toFloat(value), 0) : null;
}

function difference(x: PyComplex, y: PyComplex, isLeftReal: boolean, isRightReal: boolean) {
  if (isLeftReal) return new PyComplex(x.real - y.real, -y.imag);
  return new PyComplex(x.real - y.real, isRightReal ? x.imag : x.imag - y.imag);
}

function product(x: PyComplex, y: PyComplex): PyComplex {
  const real = x.real * y.real - x.imag * y.imag;
  const imag = x.real * y.imag + x.imag * y.real;
  if (!Number.isNaN(real) || !Number.isNaN(imag)) return new PyComplex(real, imag);
  return recoveredProduct(x, y) ?? new PyComplex(real, imag);
}

/** What is infinite in one direction counts as 1 in it, and the other direction as 0. */
function boxed({real, imag}: PyComplex): PyComplex {
  const part = (value: number) =>
    (Math.abs(value) === Number.POSITIVE_INFINITY ? 1 : 0) * signOf(value);
  return new PyComplex(part(real), part(imag));
}

const signOf = (value: number) => (value < 0 || Object.is(value, -0) ? -1 : 1);
const isInfinite = ({real, imag}: PyComplex) =>
  Math.abs(real) === Number.POSITIVE_INFINITY || Math.abs(imag) === Number.POSITIVE_INFINITY;
const areFinite = ({real, imag}: PyComplex) => Number.isFinite(real) && Number.isFinite(imag);

/** A NaN is no direction. */
function withoutNaN({real, imag}: PyComplex): PyComplex {
  const part = (value: number) => (Number.isNaN(value) ? 0 : value);
  return new PyComplex(part(real), part(imag));
}

/** A product of infinity is infinite, as in C. */
function recoveredProduct(x: PyComplex, y: PyComplex): PyComplex | null {
  if (!isInfinite(x) && !isInfinite(y)) return null;
  const a = isInfinite(x) ? boxed(x) : withoutNaN(x);
  const b = isInfinite(y) ? boxed(y) : withoutNaN(y);
  return new PyComplex(
    Number.POSITIVE_INFINITY * (a.real * b.real - a.imag * b.imag),
    Number.POSITIVE_INFINITY * (a.real * b.imag + a.imag * b.real),
  );
}

/** Smith's way: nothing between gets too large. */
function quotient(x: PyComplex, y: PyComplex): PyComplex {
  const result = smithsQuotient(x, y);
  if (!Number.isNaN(result.real) || !Number.isNaN(result.imag)) return result;
  if (isInfinite(x) && areFinite(y)) return conjugateProduct(Number.POSITIVE_INFINITY, boxed(x), y);
  return isInfinite(y) && areFinite(x) ? conjugateProduct(0, x, boxed(y)) : result;
}

function smithsQuotient(x: PyComplex, y: PyComplex): PyComplex {
  if (Math.abs(y.real) >= Math.abs(y.imag)) {
    const ratio = y.imag / y.real;
    const bottom = y.real + y.imag * ratio;
    return new PyComplex((x.real + x.imag * ratio) / bottom, (x.imag - x.real * ratio) / bottom);
  }
  const ratio = y.real / y.imag;
  const bottom = y.real * ratio + y.imag;
  return new PyComplex((x.real * ratio + x.imag) / bottom, (x.imag * ratio - x.real) / bottom);
}

/** Without an imaginary part, the sign of a zero may be another. */
function realOver(x: number, y: PyComplex): PyComplex {
  if (isInfinite(y) && Number.isFinite(x)) {
    const {real, imag} = boxed(y);
    return new PyComplex(0 * (x * real), 0 * (-x * imag));
  }
  if (Math.abs(y.real) >= Math.abs(y.imag)) {
    const ratio = y.imag / y.real;
    const bottom = y.real + y.imag * ratio;
    return new PyComplex(x / bottom, (-x * ratio) / bottom);
  }
  const ratio = y.real / y.imag;
  const bottom = y.real * ratio + y.imag;
  return new PyComplex((x * ratio) / bottom, -x / bottom);
}

function conjugateProduct(factor: number, x: PyComplex, y: PyComplex): PyComplex {
  return new PyComplex(
    factor * (x.real * y.real + x.imag * y.imag),
    factor * (x.imag * y.real - x.real * y.imag),
  );
}

/** By repeated multiplication if the exponent is a small whole number. Raises what CPython raises. */
export function complexPower(x: PyComplex, y: PyComplex): PyComplex {
  const isSmall = y.imag === 0 && Number.isInteger(y.real) && Math.abs(y.real) <= 100;
  if (isSmall && y.real < 0 && x.real === 0 && x.imag === 0) throw zeroToNegative();
  const result = isSmall ? wholePower(x, y.real) : anyPower(x, y);
  if (isInfinite(result)) throw error('OverflowError', 'complex exponentiation');
  return result;
}

function zeroToNegative() {
  return error('ZeroDivisionError', 'zero to a negative or complex power');
}

function wholePower(x: PyComplex, exponent: number): PyComplex {
  let result = new PyComplex(1, 0);
  let factor = x;
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, factor);
    factor = product(factor, factor);
  }
  return exponent < 0 ? quotient(new PyComplex(1, 0), result) : result;
}

function anyPower(x: PyComplex, y: PyComplex): PyComplex {
  charge(STEPS_OF_POWER);
  if (x.real === 0 && x.imag === 0) {
    if (y.imag !== 0 || y.real < 0) throw zeroToNegative();
    return new PyComplex(0, 0);
  }
  const size = norm([x.real, x.imag]);
  const angle = atan2(x.imag, x.real);
  const turned = angle * y.real + (y.imag === 0 ? 0 : y.imag * log(size));
  const length = pow(size, y.real) * (y.imag === 0 ? 1 : exp(-angle * y.imag));
  return new PyComplex(length * cos(turned), length * sin(turned));
}
