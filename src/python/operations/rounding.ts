import {error, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {fixed} from '../text/float-digits.ts';
import {floorDivide} from './integers.ts';
import {float, small, wholeInt} from './numbers.ts';

/** `round(x, digits)` of a float: exact, ties to even. */
export function roundFloat(value: number, digits: number | null): Value {
  if (digits === null) {
    if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(value))
      throw error('OverflowError', 'cannot convert float infinity to integer');
    return wholeInt(halfEven(value));
  }
  if (!Number.isFinite(value) || digits > 323) return float(value);
  if (digits < -308) return float(value < 0 ? -0 : 0);
  if (digits < 0) {
    const scale = 10 ** -digits;
    const rounded = halfEven(value / scale) * scale;
    if (Number.isFinite(rounded)) return float(rounded);
    throw error('OverflowError', 'rounded value too large to represent');
  }
  const text = fixed(Math.abs(value), digits);
  return float(value < 0 || Object.is(value, -0) ? -Number(text) : Number(text));
}

function halfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** `round(value, digits)` of an int: half to even where `digits` is negative. */
export function roundInt(value: number | bigint, digits: number): Value {
  if (digits >= 0) return value;
  const scale = 10n ** BigInt(-digits);
  const whole = BigInt(value);
  const below = floorDivide(whole, scale);
  const rest = (whole - below * scale) * 2n;
  const up = rest > scale || (rest === scale && below % 2n !== 0n);
  return small((up ? below + 1n : below) * scale);
}
