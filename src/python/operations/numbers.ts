import {error} from '../objects/errors.ts';
import {floatType, type Value} from '../objects/types.ts';
import {PyBoxed, PyFloat} from '../objects/values.ts';
import {chargeLong} from './long-ints.ts';

export type PyNumber = number | bigint | boolean | PyFloat | PyBoxed;

/** Whether it is a real number, bools among them. */
export function isNumber(value: Value): value is PyNumber {
  switch (typeof value) {
    case 'number':
    case 'bigint':
    case 'boolean':
      return true;
  }
  return value instanceof PyFloat || (value instanceof PyBoxed && typeof value.value !== 'string');
}

/** Whether it is a float, and not of a class of the program's own. */
export function isFloat(value: Value): value is PyFloat {
  return value instanceof PyFloat && value.cls === floatType;
}

/** Whether it is an int, a bool, or an int of a class of the program's own. */
export function isInt(value: Value): value is number | bigint | boolean | PyBoxed {
  return isNumber(value) && !(value instanceof PyFloat);
}

/** The int itself, without bool or a class of the program's own around it. */
export function intOf(value: Value): number | bigint {
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof PyBoxed) return value.value as number | bigint;
  return value as number | bigint;
}

/** The int as a bigint. */
export function bigOf(value: Value): bigint {
  return BigInt(intOf(value));
}

/** A number where it is safe, else a bigint. */
export function small(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** An int from a whole JavaScript number of any size. */
export function wholeInt(value: number): number | bigint {
  return Number.isSafeInteger(value) ? value + 0 : BigInt(value);
}

/** A real number as JavaScript's; raises OverflowError where it is too large. */
export function toFloat(value: Value): number {
  if (value instanceof PyFloat) return value.value;
  const int = intOf(value);
  if (typeof int === 'number') return int;
  const float = Number(int);
  if (!Number.isFinite(float)) throw error('OverflowError', 'int too large to convert to float');
  return float;
}

/** A float of Python. */
export function float(value: number): PyFloat {
  return new PyFloat(value);
}

/** Exact, also between a float and a big int. */
export function numberEquals(a: PyNumber, b: PyNumber): boolean {
  return numberCompare(a, b) === 0;
}

/** Exact, also between a float and a big int. NaN compares as nothing. */
export function numberCompare(a: PyNumber, b: PyNumber): number {
  const [x, y] = [plain(a), plain(b)];
  if (typeof x === 'bigint' && typeof y === 'bigint') chargeLong(x);
  if (x < y) return -1;
  if (x > y) return 1;
  return Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : 0;
}

function plain(value: PyNumber): number | bigint {
  return value instanceof PyFloat ? value.value : intOf(value);
}
