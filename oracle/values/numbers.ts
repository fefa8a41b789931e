import {as, called, float, int, number, type Question, small, text, value} from './literals.ts';

/** Ints, floats, complex numbers, fractions and decimals. */

const OPERATORS = [
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '<',
  '==',
  '>=',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  'and',
  'is not',
];

/** The right side of a power or a shift stays small. */
const computed: Question = draft => {
  const operator = draft.pick(OPERATORS);
  const right = /\*\*|<<|>>/.test(operator) ? small(draft) : number(draft);
  return `(${number(draft)}) ${operator} (${right})`;
};

const anything: Question = draft =>
  `(${value(draft)}) ${draft.pick(['+', '-', '*', '/', '%', '<', '<=', '==', '!=', '|', '&', 'in', 'not in'])} (${draft.pick([value, small])(draft)})`;

const builtIn: Question = draft =>
  called(draft, [
    ['abs', number],
    ['round', number],
    ['round', number, small],
    ['divmod', number, number],
    ['pow', int, small],
    ['pow', int, small, as('7', '-5', '0')],
    ['int', number],
    ['int', text],
    ['int', as('"0x1f"', '"ff"', '"1_000"', '" 12 "', '"z"'), as('16', '0', '36', '2', '37')],
    ['float', as('"1e3"', '" -inf"', '"nan"', '"1_0.5"', '"abc"', '""')],
    ['bin', int],
    ['hex', int],
    ['oct', int],
    ['complex', number, number],
    ['complex', as('"1+2j"', '"j"', '"1 + 2j"')],
    ['sum', as('[0.1] * 10', '[1, 2.5, True]', '[[1], [2]]', '["a"]')],
    ['max', number, number],
    ['bool', number],
  ]);

const ofInt: Question = draft =>
  `(${int(draft)}).${called(draft, [['bit_length'], ['bit_count'], ['as_integer_ratio'], ['conjugate'], ['is_integer'], ['to_bytes', as('1', '4', '20'), as('"big"', '"little"')], ['__add__', number], ['__truediv__', number], ['__format__', as('"d"', '"x"', '",d"')]])}`;

const ofFloat: Question = draft =>
  `(${float(draft)}).${called(draft, [['as_integer_ratio'], ['is_integer'], ['hex'], ['__round__', small], ['__floor__'], ['__trunc__'], ['__divmod__', number]])}`;

const mathematical: Question = draft => {
  draft.import('import math');
  return `math.${called(draft, [
    ['sqrt', number],
    ['floor', number],
    ['ceil', number],
    ['trunc', number],
    ['isclose', number, number],
    ['gcd', int, int],
    ['lcm', small, small],
    ['factorial', small],
    ['comb', as('5', '10'), small],
    ['perm', as('5', '10'), small],
    ['fsum', as('[0.1] * 10', '[1e16, 1, -1e16]')],
    ['prod', as('[1, 2, 3]', '[0.5, 4]', '[]')],
    ['log', number],
    ['log', number, as('2', '10')],
    ['log2', int],
    ['copysign', number, float],
    ['fmod', number, number],
    ['remainder', number, number],
    ['modf', float],
    ['frexp', float],
    ['hypot', small, small],
    ['dist', as('(0, 0)', '(1, 2)'), as('(3, 4)', '(1,)')],
    ['isnan', number],
    ['isqrt', int],
    ['nextafter', float, float],
    ['ulp', float],
    ['degrees', small],
    ['sumprod', as('[1, 2]', '[0.5]'), as('[3, 4]', '[2]')],
  ])}`;
};

const fractional: Question = draft => {
  draft.import('from fractions import Fraction');
  const fraction = () =>
    `Fraction(${draft.pick([() => `${small(draft)}, ${small(draft)}`, () => draft.pick(['"1/3"', '"0.125"', '0.5', '"x"', '"-7/21"', '1e-3'])])()})`;
  return draft.pick([
    () =>
      `${fraction()} ${draft.pick(['+', '*', '/', '-', '**', '//', '%', '<', '=='])} ${draft.pick([fraction, () => small(draft), () => '0.5'])()}`,
    () => `f"{${fraction()}${draft.pick(['', ':.3f', ':>10', ':.2e', '!r'])}}"`,
    () => `${fraction()}.limit_denominator(${draft.int(1, 20)})`,
    () => `round(${fraction()}, ${small(draft)})`,
  ])();
};

const decimals: Question = draft => {
  draft.import('from decimal import Decimal, ROUND_DOWN, ROUND_HALF_UP, getcontext');
  const decimal = () =>
    `Decimal(${draft.pick(['"0.1"', '"1.10"', '"-3"', '1', '0.1', '"1e-7"', '"123456.789"', '"NaN"', '"abc"', '"1E+3"', '"0.00"'])})`;
  return draft.pick([
    () =>
      `${decimal()} ${draft.pick(['+', '*', '/', '-', '//', '%', '<', '=='])} ${draft.pick([decimal, () => small(draft), () => '0.5'])()}`,
    () =>
      `${decimal()}.quantize(Decimal(${draft.pick(['"0.01"', '"1"', '"0.1"'])})${draft.pick(['', ', rounding=ROUND_DOWN', ', ROUND_HALF_UP'])})`,
    () =>
      `f"{${decimal()}${draft.pick([':.2f', ':,', ':>12', '!r', ':.3e', ':+', ':%', ':010.3f', ':g'])}}"`,
    () =>
      `${decimal()}.${draft.pick(['normalize()', 'as_tuple()', 'sqrt()', 'is_nan()', 'to_integral_value()', 'as_integer_ratio()', 'adjusted()', 'copy_abs()'])}`,
    () => `round(${decimal()}, ${small(draft)}), int(${decimal()})`,
  ])();
};

export const NUMBERS: readonly Question[] = [
  computed,
  computed,
  anything,
  anything,
  builtIn,
  builtIn,
  ofInt,
  ofFloat,
  mathematical,
  fractional,
  decimals,
];
