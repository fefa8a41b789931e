import {error, typeError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {PyComplex} from '../objects/values.ts';
import {float, isNumber, toFloat} from './numbers.ts';
import {pow} from './powers.ts';

/** Raises what CPython raises: ZeroDivisionError, and OverflowError for a power that is too large. */
export function floats(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return float(a + b);
    case '-':
      return float(a - b);
    case '*':
      return float(a * b);
    case '/':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(a / b);
    case '//':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(floatDivmod(a, b)[0]);
    case '%':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(floatDivmod(a, b)[1]);
    case '**':
      return floatPower(a, b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'float' and 'float'`);
}

/** As CPython's `float_divmod`. */
export function floatDivmod(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return [a / b < 0 ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

function floatPower(a: number, b: number): Value {
  if (a === 0 && b < 0) throw error('ZeroDivisionError', 'zero to a negative power');
  if (a === 1 || b === 0) return float(1);
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    const [size, angle] = [Math.abs(a) ** b, Math.PI * b];
    return new PyComplex(size * Math.cos(angle), size * Math.sin(angle));
  }
  const result = pow(a, b);
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw error('OverflowError', 'Result too large');
  }
  return float(result);
}

/** As CPython does it: by repeated multiplication if the exponent is a small whole number. */
function complexPower(x: PyComplex, y: PyComplex): PyComplex {
  if (y.imag === 0 && Number.isInteger(y.real) && Math.abs(y.real) <= 100) {
    let result = new PyComplex(1, 0);
    let factor = x;
    for (let left = Math.abs(y.real); left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) result = complexes('*', result, factor) as PyComplex;
      factor = complexes('*', factor, factor) as PyComplex;
    }
    return y.real >= 0 ? result : (complexes('/', new PyComplex(1, 0), result) as PyComplex);
  }
  if (x.real === 0 && x.imag === 0) {
    if (y.imag !== 0 || y.real < 0)
      throw error('ZeroDivisionError', 'zero to a negative or complex power');
    return new PyComplex(0, 0);
  }
  const size = Math.hypot(x.real, x.imag);
  const angle = Math.atan2(x.imag, x.real);
  const turned = angle * y.real + (y.imag === 0 ? 0 : y.imag * Math.log(size));
  const length = size ** y.real / (y.imag === 0 ? 1 : Math.exp(angle * y.imag));
  return new PyComplex(length * Math.cos(turned), length * Math.sin(turned));
}

/** Undefined if one of them is no number. */
export function complexes(op: string, a: Value, b: Value): Value | undefined {
  const of = (value: Value) =>
    value instanceof PyComplex ? value : isNumber(value) ? new PyComplex(toFloat(value), 0) : null;
  const [x, y] = [of(a), of(b)];
  if (x === null || y === null) return undefined;
  switch (op) {
    case '+':
      return new PyComplex(x.real + y.real, x.imag + y.imag);
    case '-':
      return new PyComplex(x.real - y.real, x.imag - y.imag);
    case '*':
      return new PyComplex(x.real * y.real - x.imag * y.imag, x.real * y.imag + x.imag * y.real);
    case '/': {
      const size = y.real ** 2 + y.imag ** 2;
      if (size === 0) throw error('ZeroDivisionError', 'division by zero');
      const real = (x.real * y.real + x.imag * y.imag) / size;
      return new PyComplex(real, (x.imag * y.real - x.real * y.imag) / size);
    }
    case '**':
      return complexPower(x, y);
  }
  return undefined;
}
