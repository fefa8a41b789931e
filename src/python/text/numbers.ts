import {errorType} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {PyComplex} from '../objects/values.ts';
import {bits, chargeWriting} from '../operations/long-ints.ts';
import {charge, vm} from '../run/vm.ts';

/** `1j`, `(1+2j)`. */
export function complexRepr({real, imag}: PyComplex): string {
  const part = (value: number) => floatRepr(value).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${part(imag)}j`;
  return `(${part(real)}${imag < 0 || Object.is(imag, -0) ? '' : '+'}${part(imag)}j)`;
}

/** The decimal digits, within the limit that `sys` sets for them. */
export function bigText(value: bigint): string {
  const length = bits(value);
  // What is far too long is not written at all.
  if (vm.intDigits === 0 || length < 4 * vm.intDigits) {
    chargeWriting(length);
    const text = value.toString();
    charge(2 * text.length);
    const digits = value < 0n ? text.length - 1 : text.length;
    if (vm.intDigits === 0 || digits <= vm.intDigits) return text;
  }
  throw new PyException(errorType('ValueError'), [
    `Exceeds the limit (${vm.intDigits} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
  ]);
}

/** The shortest text that reads back as the same float, in Python's form. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) return exponential(value);
  const text = String(value);
  if (text.includes('e')) return plainDigits(value);
  return text.includes('.') ? text : `${text}.0`;
}

function exponential(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

function plainDigits(value: number): string {
  const text = value.toFixed(20).replace(/0+$/, '');
  return text.endsWith('.') ? `${text}0` : text;
}
