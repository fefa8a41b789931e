import {bitLength} from '../numeric/exact.ts';
import {classMethods} from '../objects/class-methods.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {methods, properties} from '../objects/natives.ts';
import {complexType, floatType, intType, type Value} from '../objects/types.ts';
import {PyComplex, PyFloat, PyTuple} from '../objects/values.ts';
import {bits} from '../operations/long-ints.ts';
import {bigOf, intOf, small, toFloat} from '../operations/numbers.ts';
import {asReal} from '../operations/real-numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {charge} from '../run/vm.ts';
import {exact} from '../text/float-digits.ts';
import {floatOfHex, hexOfFloat} from '../text/hex-floats.ts';

methods(intType, {
  bit_length: ['', self => bitLength(bigOf(self as Value))],
  bit_count: [
    '',
    self => {
      const value = bigOf(self as Value);
      charge(Math.ceil(2 * bits(value)));
      return value.toString(2).split('1').length - 1;
    },
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
  hex: ['', self => hexOfFloat(toFloat(self as Value))],
  as_integer_ratio: ['', self => ratio(toFloat(self as Value))],
});
properties(floatType, {real: self => self, imag: () => new PyFloat(0)});
classMethods(floatType, {
  fromhex: [
    'string, /',
    (cls, text) => {
      if (typeof text !== 'string') throw typeError('bad argument type for built-in operation');
      return asFloatOf(cls as Value, new PyFloat(floatOfHex(text)));
    },
  ],
  from_number: [
    'number, /',
    (cls, number) => {
      const isFloat = number instanceof PyFloat && number.cls === floatType;
      return asFloatOf(cls as Value, isFloat ? number : new PyFloat(asReal(number)));
    },
  ],
});

/** A class that derives from float makes its own of it. */
function asFloatOf(cls: Value, made: PyFloat): Value {
  return cls === floatType ? made : call(cls, [made]);
}

classMethods(complexType, {
  from_number: [
    'number, /',
    (_cls, number) => {
      if (number instanceof PyComplex) return number;
      const made = special(number as Value, '__complex__');
      if (made !== undefined) return call(made, [number as Value]);
      return new PyComplex(asReal(number), 0);
    },
  ],
});
methods(complexType, {
  conjugate: ['', self => new PyComplex((self as PyComplex).real, -(self as PyComplex).imag)],
  __complex__: ['', self => self as PyComplex],
});
properties(complexType, {
  real: self => new PyFloat((self as PyComplex).real),
  imag: self => new PyFloat((self as PyComplex).imag),
});

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
