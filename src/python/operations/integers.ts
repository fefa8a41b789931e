import {error, typeError, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {checkSize} from '../run/vm.ts';
import {float, small} from './numbers.ts';

/** An operator between ints that are safe as JavaScript numbers. */
export function smallInts(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return whole(a + b, '+', a, b);
    case '-':
      return whole(a - b, '-', a, b);
    case '*':
      return whole(a * b, '*', a, b);
    case '/':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(a / b);
    case '//':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return Math.floor(a / b) + 0;
    case '%':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return modulo(a, b);
  }
  return bigInts(op, a, b);
}

function whole(result: number, op: string, a: number, b: number): Value {
  return Number.isSafeInteger(result) ? result + 0 : bigInts(op, a, b);
}

function modulo(a: number, b: number): number {
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
}

/** An operator between ints of any size. */
export function bigInts(op: string, left: number | bigint, right: number | bigint): Value {
  const [a, b] = [BigInt(left), BigInt(right)];
  switch (op) {
    case '+':
      return small(a + b);
    case '-':
      return small(a - b);
    case '*':
      checkSize((bits(a) + bits(b)) / 3.32);
      return small(a * b);
    case '/':
      if (b === 0n) throw error('ZeroDivisionError', 'division by zero');
      return float(divide(a, b));
    case '//':
      if (b === 0n) throw error('ZeroDivisionError', 'division by zero');
      return small(floorDivide(a, b));
    case '%':
      if (b === 0n) throw error('ZeroDivisionError', 'division by zero');
      return small(a - floorDivide(a, b) * b);
    case '**':
      return power(a, b);
    case '&':
      return small(a & b);
    case '|':
      return small(a | b);
    case '^':
      return small(a ^ b);
    case '<<':
      if (b < 0n) throw valueError('negative shift count');
      if (a !== 0n) checkSize((bits(a) + Number(b)) / 3.32);
      return a === 0n ? 0 : small(a << b);
    case '>>':
      if (b < 0n) throw valueError('negative shift count');
      return b > 1_000_000_000n ? (a < 0n ? -1 : 0) : small(a >> b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'int' and 'int'`);
}

function bits(value: bigint): number {
  const number = Math.abs(Number(value));
  return Number.isFinite(number) ? Math.log2(number + 1) : value.toString(16).length * 4;
}

/** Rounded towards minus infinity, as Python does it. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Correctly rounded, also where the operands themselves are too long for a float. */
function divide(a: bigint, b: bigint): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return x / y;
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const shift = BigInt(66 - (bitLength(n) - bitLength(d)));
  const scaled = shift >= 0n ? (n << shift) / d : n / (d << -shift);
  const exact = shift >= 0n ? scaled * d === n << shift : scaled * (d << -shift) === n;
  const sticky = exact ? scaled : scaled | 1n;
  const result = Number(sticky) * 2 ** -Number(shift);
  if (!Number.isFinite(result)) {
    throw error('OverflowError', 'integer division result too large for a float');
  }
  return negative ? -result : result;
}

/** Bits of the absolute value. */
export function bitLength(value: bigint): number {
  return value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length;
}

function power(a: bigint, b: bigint): Value {
  if (b < 0n) {
    if (a === 0n) throw error('ZeroDivisionError', 'zero to a negative power');
    return float(Number(a) ** Number(b));
  }
  if (a === 0n || a === 1n || a === -1n) {
    return b === 0n ? 1 : a === -1n && b % 2n === 0n ? 1 : Number(a);
  }
  checkSize((bits(a) * Number(b)) / 3.32);
  return small(a ** b);
}
