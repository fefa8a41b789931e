import {error, typeError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {PyComplex} from '../objects/values.ts';
import {float, isNumber, toFloat} from './numbers.ts';

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
  const result = a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw error('OverflowError', 'Result too large');
  }
  return float(result);
}

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
  }
  return undefined;
}
