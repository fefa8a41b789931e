import type {Spec} from './format-spec.ts';
import {floatRepr} from './numbers.ts';

/** The digits of a number from 0 on, as a format spec wants them; a sign is not among them. */
export function digitsOf(size: number, spec: Spec): string {
  const precision = spec.precision ?? 6;
  switch (spec.type) {
    case 'f':
    case 'F':
      return fixed(size, precision, spec.alternate);
    case '%':
      return size * 100 === Infinity ? 'inf' : fixed(size * 100, precision, spec.alternate);
    case 'e':
    case 'E':
      return scientific(size, precision, spec.alternate);
    case '':
      if (spec.precision === null) return shortest(size, spec.alternate);
      return general(size, Math.max(1, spec.precision), spec.alternate, true);
    default:
      return general(size, Math.max(1, precision), spec.alternate, false);
  }
}

function shortest(size: number, alternate: boolean): string {
  const text = floatRepr(size);
  return alternate && !text.includes('.') ? text.replace('e', '.e') : text;
}

/** Decimal digits of the float's exact value, ties to even: `toFixed` rounds ties up. */
export function fixed(size: number, precision: number, point = false): string {
  const [mantissa, shift] = exact(size);
  const scaled = mantissa * 10n ** BigInt(precision);
  let whole = shift >= 0 ? scaled << BigInt(shift) : scaled >> BigInt(-shift);
  if (shift < 0) {
    const rest = scaled - (whole << BigInt(-shift));
    const half = 1n << BigInt(-shift - 1);
    if (rest > half || (rest === half && whole % 2n === 1n)) whole += 1n;
  }
  const digits = whole.toString().padStart(precision + 1, '0');
  if (precision === 0) return point ? `${digits}.` : digits;
  return `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}

const VIEW = new DataView(new ArrayBuffer(8));

/** A float as mantissa times a power of two. */
export function exact(size: number): [mantissa: bigint, exponent: number] {
  VIEW.setFloat64(0, size);
  const bits = VIEW.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return exponent === 0 ? [fraction, -1074] : [fraction | (1n << 52n), exponent - 1075];
}

/** Significant digits and the power of ten of the first, correctly rounded. */
function significant(size: number, count: number): [digits: string, power: number] {
  if (size === 0) return ['0'.repeat(count), 0];
  let power = Math.floor(Math.log10(size));
  for (;;) {
    const digits = scaledDigits(size, count - 1 - power);
    if (digits.length === count) return [digits, power];
    power += digits.length - count;
  }
}

function scaledDigits(size: number, places: number): string {
  const [mantissa, shift] = exact(size);
  let numerator = mantissa * (places > 0 ? 10n ** BigInt(places) : 1n);
  let denominator = places < 0 ? 10n ** BigInt(-places) : 1n;
  if (shift >= 0) numerator <<= BigInt(shift);
  else denominator <<= BigInt(-shift);
  let whole = numerator / denominator;
  const twice = (numerator - whole * denominator) * 2n;
  if (twice > denominator || (twice === denominator && whole % 2n === 1n)) whole += 1n;
  return whole.toString();
}

function scientific(size: number, precision: number, alternate: boolean): string {
  const [digits, power] = significant(size, precision + 1);
  const rest = precision === 0 && !alternate ? '' : `.${digits.slice(1)}`;
  return `${digits[0]}${rest}e${exponentText(power)}`;
}

function exponentText(power: number): string {
  return `${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`;
}

/** `withPoint`: at least one digit after the point, and the exponent a place earlier. */
function general(size: number, precision: number, alternate: boolean, withPoint: boolean): string {
  const [digits, power] = significant(size, precision);
  const trim = (text: string) => (alternate ? text : text.replace(/\.?0*$/, ''));
  if (power < -4 || power >= precision - (withPoint ? 1 : 0))
    return `${trim(`${digits[0]}.${digits.slice(1)}`)}e${exponentText(power)}`;
  if (power < 0) return trim(`0.${'0'.repeat(-power - 1)}${digits}`);
  const text = trim(`${digits.slice(0, power + 1)}.${digits.slice(power + 1)}`);
  return withPoint && !text.includes('.') ? `${text}.0` : text;
}
