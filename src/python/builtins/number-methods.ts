import {methods} from '../objects/natives.ts';
import {complexType, floatType, intType, NotImplemented, type Value} from '../objects/types.ts';
import {PyBoxed, PyComplex, PyFloat} from '../objects/values.ts';
import {builtinUnary} from '../operations/arithmetic.ts';
import {float, intOf, isNumber, toFloat} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import {abs, divmod, round} from './arithmetic.ts';
import {toInt} from './read-numbers.ts';

// What classes that derive from numbers call by name: `super().__round__()`.

for (const cls of [intType, floatType, complexType]) {
  methods(cls, {
    __neg__: ['', self => builtinUnary('-', self as Value)],
    __pos__: ['', self => builtinUnary('+', self as Value)],
    __abs__: ['', self => abs(plainNumber(self as Value))],
    __bool__: ['', self => truth(plainNumber(self as Value))],
  });
}
for (const cls of [intType, floatType]) {
  methods(cls, {
    __int__: ['', self => toInt(plainNumber(self as Value))],
    __float__: ['', self => float(toFloat(self as Value))],
    __trunc__: ['', self => toInt(plainNumber(self as Value))],
    __floor__: ['', self => toInt(rounded(self as Value, Math.floor))],
    __ceil__: ['', self => toInt(rounded(self as Value, Math.ceil))],
    __round__: ['ndigits=, /', (self, digits) => round(plainNumber(self as Value), digits)],
    __divmod__: ['value, /', (self, other) => divided(self as Value, other as Value)],
    __rdivmod__: ['value, /', (self, other) => divided(other as Value, self as Value)],
  });
}
methods(intType, {
  __index__: ['', self => intOf(self as Value)],
  __invert__: ['', self => builtinUnary('~', self as Value)],
});

function rounded(value: Value, round: (value: number) => number): Value {
  const plain = plainNumber(value);
  return plain instanceof PyFloat ? float(round(plain.value)) : plain;
}

function divided(a: Value, b: Value): Value {
  if (!isNumber(a) || !isNumber(b)) return NotImplemented;
  return divmod(plainNumber(a), plainNumber(b));
}

/** Without the class of the program's own around it. */
function plainNumber(value: Value): Value {
  if (typeof value === 'boolean' || value instanceof PyBoxed) return intOf(value);
  if (value instanceof PyComplex) return new PyComplex(value.real, value.imag);
  return value instanceof PyFloat ? float(value.value) : value;
}
