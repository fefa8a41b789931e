import type {Value} from '../objects/types.ts';
import {PyFloat} from '../objects/values.ts';
import {namedItems} from './named-items.ts';

const FLOATS: Readonly<Record<string, Value>> = {
  max: new PyFloat(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: new PyFloat(2 ** -1022),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: new PyFloat(Number.EPSILON),
  radix: 2,
  rounds: 1,
};

const INTS: Readonly<Record<string, Value>> = {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
};

const FLOAT_INFO = namedItems('float_info', FLOATS);
const INT_INFO = namedItems('int_info', INTS);

/** What numbers there are. */
export const LIMITS: readonly (readonly [string, Value])[] = [
  ['float_info', FLOAT_INFO],
  ['int_info', INT_INFO],
  ['maxsize', 2n ** 63n - 1n],
  ['maxunicode', 0x10ffff],
];
