import {bitLength} from '../numeric/exact.ts';
import {PyClassMethod} from '../objects/descriptors.ts';
import {error, valueError} from '../objects/errors.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {complexType, floatType, intType, type Value} from '../objects/types.ts';
import {PyComplex, PyFloat, PyTuple} from '../objects/values.ts';
import {bigOf, intOf, small, toFloat} from '../operations/numbers.ts';
import {call} from '../run/calls.ts';
import {exact} from '../text/float-digits.ts';

methods(intType, {
  bit_length: ['', self => bitLength(bigOf(self as Value))],
  bit_count: [
    '',
    self =>
      bigOf(self as Value)
        .toString(2)
        .replace(/[^1]/g, '').length,
  ],
  conjugate: ['', self => intOf(self as Value)],
  is_integer: ['', () => true],
  as_integer_ratio: ['', self => new PyTuple([intOf(self as Value), 1])],
});
properties(intType, {
  real: self => intOf(self),
  imag: () => 0,
  numerator: self => intOf(self),
  denominator: () => 1,
});
methods(floatType, {
  is_integer: ['', self => Number.isInteger(toFloat(self as Value))],
  conjugate: ['', self => self],
  hex: ['', self => hex(toFloat(self as Value))],
  as_integer_ratio: ['', self => ratio(toFloat(self as Value))],
});
properties(floatType, {real: self => self, imag: () => new PyFloat(0)});
floatType.dict.set(
  'fromhex',
  new PyClassMethod(
    native('fromhex', 'cls, string, /', (cls, text) => {
      const made = new PyFloat(fromHex(text as string));
      return cls === floatType ? made : call(cls as Value, [made]);
    }),
  ),
);
methods(complexType, {
  conjugate: ['', self => new PyComplex((self as PyComplex).real, -(self as PyComplex).imag)],
});
properties(complexType, {
  real: self => new PyFloat((self as PyComplex).real),
  imag: self => new PyFloat((self as PyComplex).imag),
});

const HEXADECIMAL = /^\s*([+-]?)(?:0x)?([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?\s*$/i;

function fromHex(text: string): number {
  const found = HEXADECIMAL.exec(text);
  if (found === null || `${found[2]}${found[3]}` === '') return notFinite(text);
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const size =
    Number(BigInt(`0x0${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction.length);
  if (size === Infinity)
    throw error('OverflowError', 'hexadecimal value too large to represent as a float');
  return sign === '-' ? -size : size;
}

function notFinite(text: string): number {
  const found = /^\s*([+-]?)(inf(?:inity)?|nan)\s*$/i.exec(text);
  if (found === null) throw valueError('invalid hexadecimal floating-point string');
  const size = found[2]?.toLowerCase() === 'nan' ? Number.NaN : Infinity;
  return found[1] === '-' ? -size : size;
}

function ratio(value: number): Value {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) {
    throw error('OverflowError', 'cannot convert Infinity to integer ratio');
  }
  let [mantissa, exponent] = exact(Math.abs(value));
  while (mantissa !== 0n && mantissa % 2n === 0n && exponent < 0) {
    mantissa /= 2n;
    exponent += 1;
  }
  const sign = value < 0 ? -1n : 1n;
  if (exponent >= 0) return new PyTuple([small((sign * mantissa) << BigInt(exponent)), 1]);
  if (mantissa === 0n) return new PyTuple([0, 1]);
  return new PyTuple([small(sign * mantissa), small(1n << BigInt(-exponent))]);
}

function hex(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa, exponent] = exact(Math.abs(value));
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (mantissa === 0n) return `${sign}0x0.0p+0`;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x1.${fraction}p${power < 0 ? '' : '+'}${power}`;
}
