import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {hashPrime} from '../../operations/hash-numbers.ts';
import {bits, chargeReading, chargeWriting} from '../../operations/long-ints.ts';
import {bigOf, small} from '../../operations/numbers.ts';
import {checkSize} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {ARITHMETIC} from './arithmetic.ts';
import {DECIMAL} from './class.ts';
import {FUNCTIONS} from './functions.ts';
import {METHODS} from './methods.ts';
import {NUMBER} from './number.ts';
import {ROUNDING} from './rounding.ts';
import {SHOWING} from './showing.ts';
import {SIGNALS} from './signals.ts';

const IMPORTS = `
import math as _math, re as _re
from collections import namedtuple as _namedtuple
from contextvars import ContextVar as _ContextVar
from numbers import Number as _Number, Rational as _Rational
`;

const REGISTERED = `
_Number.register(Decimal)
`;

/** CPython's limit on the digits of an int says nothing of decimals. */
const BITS_PER_DIGIT = 3.32;

const DIGITS = native('_digits', 'whole', whole => {
  const value = bigOf(whole as Value);
  chargeWriting(bits(value));
  const text = String(value);
  checkSize(text.length);
  return text;
});
const NUMBER_OF = native('_number', 'digits', digits => {
  const {length} = digits as string;
  checkSize(length);
  chargeReading(BITS_PER_DIGIT * length);
  return small(BigInt(digits as string));
});

/** Numbers are a sign, a whole number and a power of ten: all arithmetic is that of ints. */
registerPython(
  'decimal',
  [
    IMPORTS,
    SIGNALS,
    ROUNDING,
    NUMBER,
    DECIMAL,
    SHOWING,
    FUNCTIONS,
    ARITHMETIC,
    METHODS,
    REGISTERED,
  ].join(''),
  [
    ['_digits', DIGITS],
    ['_number', NUMBER_OF],
  ],
  () => [['_PRIME', hashPrime()]],
);
