import {bitLength, nearestFloat} from '../numeric/exact.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {charge, checkGrown} from '../run/vm.ts';
import {floatPower} from './floats.ts';
import {bits, chargeBits, chargeLong} from './long-ints.ts';
import {float, small, toFloat} from './numbers.ts';

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
    case '**':
      return smallPower(a, b) ?? bigInts(op, a, b);
  }
  return isWord(a) && isWord(b) ? words(op, a, b) : bigInts(op, a, b);
}

/** Exact as long as every product is; undefined if one is not. */
function smallPower(a: number, b: number): number | undefined {
  if (b < 0) return undefined;
  let [result, factor] = [1, a];
  for (let left = b; ; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    if (left < 2) return Number.isSafeInteger(result) ? result + 0 : undefined;
    factor *= factor;
    if (!Number.isSafeInteger(factor)) return undefined;
  }
}

function isWord(value: number): boolean {
  return value === (value | 0);
}

/** Operators on bits, of ints that have 32. */
function words(op: string, a: number, b: number): Value {
  if (op === '&') return a & b;
  if (op === '|') return a | b;
  if (op === '^') return a ^ b;
  return op === '>>' && b >= 0 && b < 32 ? a >> b : bigInts(op, a, b);
}

function whole(result: number, op: string, a: number, b: number): Value {
  return Number.isSafeInteger(result) ? result + 0 : bigInts(op, a, b);
}

function modulo(a: number, b: number): number {
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
}

export const BITS_DIVIDED_PER_STEP = 10_000;
const BITS_PER_DIGIT = 3.32;
const BITS_MULTIPLIED_PER_STEP = 25_000;
/** However long two are, no more than this is done for each of their bits. */
const STEPS_PER_BIT_MULTIPLIED = 0.75;

/** What an operator counts whatever the ints are, and a power besides. */
const STEPS_OF_OPERATOR = 30;
const STEPS_OF_POWER = 60;

/** An operator between ints of any size. */
export function bigInts(op: string, left: number | bigint, right: number | bigint): Value {
  const [a, b] = [BigInt(left), BigInt(right)];
  charge(STEPS_OF_OPERATOR);
  if (op === '//' || op === '%') chargeDivision(a, b);
  else chargeLong(a, b);
  switch (op) {
    case '+':
      return small(a + b);
    case '-':
      return small(a - b);
    case '*':
      chargeMultiplication(bits(a), bits(b));
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
      return a === 0n ? 0 : small(shifted(a, b));
    case '>>':
      if (b < 0n) throw valueError('negative shift count');
      return b > 1_000_000_000n ? (a < 0n ? -1 : 0) : small(a >> b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'int' and 'int'`);
}

/** A division takes as long as both are long. */
export function chargeDivision(a: bigint, b: bigint): void {
  charge(Math.ceil((bits(a) * bits(b)) / BITS_DIVIDED_PER_STEP));
}

function shifted(a: bigint, by: bigint): bigint {
  const length = bits(a) + Number(by);
  checkGrown(length / BITS_PER_DIGIT);
  chargeBits(length);
  return a << by;
}

/** Each digit with each other, until there are so many that this is not how it is done. */
function chargeMultiplication(a: number, b: number): void {
  checkGrown((a + b) / BITS_PER_DIGIT);
  const most = (a + b) * STEPS_PER_BIT_MULTIPLIED;
  charge(Math.floor(Math.min((a * b) / BITS_MULTIPLIED_PER_STEP, most)));
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
  const [n, d] = b < 0n ? [-a, -b] : [a, b];
  const shift = 66 - (bitLength(n) - bitLength(d));
  const [top, bottom] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const quotient = top / bottom;
  const isExact = quotient * bottom === top;
  const result = nearestFloat(
    isExact ? quotient : 2n * quotient + (n < 0n ? -1n : 1n),
    isExact ? -shift : -shift - 1,
  );
  if (Number.isFinite(result)) return result;
  throw error('OverflowError', 'integer division result too large for a float');
}

function power(a: bigint, b: bigint): Value {
  if (b < 0n) {
    return floatPower(toFloat(a), toFloat(b));
  }
  if (a === 0n || a === 1n || a === -1n) {
    return b === 0n ? 1 : a === -1n && b % 2n === 0n ? 1 : Number(a);
  }
  charge(STEPS_OF_POWER);
  const half = (bits(a) * Number(b)) / 2;
  // The last of its multiplications takes as long as all the others.
  for (let times = 0; times < 2; times += 1) chargeMultiplication(half, half);
  return small(a ** b);
}
