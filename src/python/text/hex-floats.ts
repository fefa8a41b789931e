import {bitLength, nearestFloat} from '../numeric/exact.ts';
import {error, valueError} from '../objects/errors.ts';

/** The digits behind the point: 52 bits. */
const DIGITS = 13;
const LEAST_EXPONENT = -1022;

/** `value.hex()`: one digit, 13 behind the point, and a power of two. */
export function hexOfFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : `${value < 0 ? '-' : ''}inf`;
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0x0.0p+0`;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  const whole = bits.getBigUint64(0);
  const biased = Number(whole >> 52n);
  const digits = (whole & ((1n << 52n) - 1n)).toString(16).padStart(DIGITS, '0');
  const power = biased === 0 ? LEAST_EXPONENT : biased - 1023;
  return `${sign}0x${biased === 0 ? 0 : 1}.${digits}p${power < 0 ? '' : '+'}${power}`;
}

const HEXADECIMAL = /^\s*([+-]?)(?:0x)?([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?\s*$/i;

/** `float.fromhex(text)`. Raises ValueError for what is no such number, and OverflowError for one too large. */
export function floatOfHex(text: string): number {
  const found = HEXADECIMAL.exec(text);
  if (found === null || `${found[2]}${found[3]}` === '') return notFinite(text);
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const size = scaled(BigInt(`0x0${whole}${fraction}`), Number(power) - 4 * fraction.length);
  if (size === Infinity)
    throw error('OverflowError', 'hexadecimal value too large to represent as a float');
  return sign === '-' ? -size : size;
}

/** `digits * 2 ** exponent`, rounded once; what is far too small or too large is not computed. */
function scaled(digits: bigint, exponent: number): number {
  const length = bitLength(digits) + exponent;
  if (digits === 0n || length < -1100) return 0;
  return length > 1024 ? Infinity : nearestFloat(digits, exponent);
}

function notFinite(text: string): number {
  const found = /^\s*([+-]?)(inf(?:inity)?|nan)\s*$/i.exec(text);
  if (found === null) throw valueError('invalid hexadecimal floating-point string');
  const size = found[2]?.toLowerCase() === 'nan' ? Number.NaN : Infinity;
  return found[1] === '-' ? -size : size;
}
