import {error, typeError, valueError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {latinText} from '../objects/raw-bytes.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyFloat} from '../objects/values.ts';
import {bytesLike} from '../operations/bytes-like.ts';
import {intFrom} from '../operations/conversion.ts';
import {chargeReading} from '../operations/long-ints.ts';
import {intOf, isInt, isNumber, small, toFloat, wholeInt} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {charge, vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';

/** `int(value)`: cuts off what comes after the point. Raises ValueError for a text that is no number. */
export function toInt(value: Value): number | bigint {
  const own =
    value instanceof PyObject && !value.cls.native ? special(value, '__int__') : undefined;
  if (own instanceof PyFunction) return intFrom(call(own, [value]), '__int__');
  if (isInt(value)) return intOf(value);
  if (value instanceof PyFloat) return truncated(value.value);
  if (typeof value === 'string' || isBoxedText(value)) return readInt(value, 10);
  const bytes = bytesLike(value);
  if (bytes !== undefined) return readInt(new PyBytes([...bytes]), 10);
  for (const name of ['__int__', '__index__']) {
    const method = value instanceof PyObject ? special(value, name) : undefined;
    if (method !== undefined) return intFrom(call(method, [value]), name);
  }
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

function isBoxedText(value: Value): boolean {
  return value instanceof PyBoxed && typeof value.value === 'string';
}

function truncated(value: number): number | bigint {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value))
    throw error('OverflowError', 'cannot convert float infinity to integer');
  return wholeInt(Math.trunc(value));
}

/** CPython's `%.200R`. */
const LONGEST_SHOWN = 200;

/** `int(value, base)` of a text or bytes, base 0 or 2 to 36. Raises ValueError for what is no number in it. */
export function readInt(value: Value, base: number, shown = value): number | bigint {
  if (value instanceof PyBytes)
    return readInt(latinText(value.data), base, new PyBytes(value.data));
  if (value instanceof PyBoxed && typeof value.value === 'string')
    return readInt(value.value, base);
  if (typeof value !== 'string')
    throw typeError("int() can't convert non-string with explicit base");
  const text = plainDigits(trimmed(value, shown)).replace(
    /^([+-]?)0([xXoObB])/,
    (whole, sign: string, letter: string) => {
      const radix = {x: 16, o: 8, b: 2}[letter.toLowerCase()];
      return base === 0 || base === radix ? `${sign}@${radix}@` : whole;
    },
  );
  const [, sign = '', , radix, digits = ''] = /^([+-]?)(@(\d+)@)?([\s\S]*)$/.exec(text) ?? [];
  const actual = radix === undefined ? base || 10 : Number(radix);
  // One underscore at a time, and it may follow the letter that names the base.
  const between = radix === undefined ? /(?<=[^_])_(?=[^_])/g : /(?<=[^_]|^)_(?=[^_])/g;
  const plain = digits.replace(between, '').toLowerCase();
  // As in a program, a decimal number does not begin with a zero.
  const isZeroFirst = base === 0 && radix === undefined && /^0+[1-9]/.test(plain);
  const fits =
    plain !== '' && !isZeroFirst && Array.from(plain).every(char => digitOf(char) < actual);
  if (!fits)
    throw valueError(
      `invalid literal for int() with base ${base}: ${repr(shown).slice(0, LONGEST_SHOWN)}`,
    );
  charge(STEPS_PER_DIGIT * plain.length);
  const isLimited = vm.intDigits > 0 && !/^\d+$/.test(Math.log2(actual).toString());
  if (isLimited && plain.length > vm.intDigits) {
    throw valueError(
      `Exceeds the limit (${vm.intDigits} digits) for integer string conversion: value has ${plain.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  let result = 0n;
  chargeReading(plain.length * Math.log2(actual));
  if (actual === 10) result = BigInt(plain);
  else for (const char of plain) result = result * BigInt(actual) + BigInt(digitOf(char));
  return small(sign === '-' ? -result : result);
}

const STEPS_PER_DIGIT = 4;

const SPACES = /^[\t-\r ]+|[\t-\r ]+$/g;
const ALL_SPACES = /^(?:(?!\ufeff)[\s\x85])+|(?:(?!\ufeff)[\s\x85])+$/g;

/** Without the blanks around it: in bytes, those of ASCII alone. */
function trimmed(text: string, shown: Value): string {
  return text.replace(shown instanceof PyBytes ? SPACES : ALL_SPACES, '');
}

/** The decimal digits of all scripts as those of ours: each script has its ten in a row. */
function plainDigits(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, char => {
    const code = char.codePointAt(0) as number;
    if (!/\p{Nd}/u.test(char)) return char;
    if (code >= MATHEMATICAL) return String((code - MATHEMATICAL) % 10);
    let digit = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
    return String(digit % 10);
  });
}

/** Where digits of five fonts follow each other. */
const MATHEMATICAL = 0x1d7ce;

function digitOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : 99;
}

/** `float(value)`. Raises ValueError for a text that is no number. */
export function toFloatFrom(value: Value): number {
  const number =
    value instanceof PyObject && !value.cls.native ? special(value, '__float__') : null;
  if (number instanceof PyFunction) return floatOf(call(number, [value]), value);
  if (isNumber(value)) return toFloat(value);
  if (typeof value === 'string') return readFloat(value);
  if (isBoxedText(value)) return readFloat((value as PyBoxed).value as string);
  const bytes = bytesLike(value);
  if (bytes !== undefined) return readFloat(latinText(bytes), new PyBytes([...bytes]));
  const own = value instanceof PyObject ? special(value, '__float__') : undefined;
  if (own !== undefined) return floatOf(call(own, [value]), value);
  const index = value instanceof PyObject ? special(value, '__index__') : undefined;
  if (index !== undefined) return toFloat(intFrom(call(index, [value]), '__index__'));
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

function floatOf(answer: Value, asked: Value): number {
  if (answer instanceof PyFloat) return answer.value;
  throw typeError(`${typeName(asked)}.__float__ returned non-float (type ${typeName(answer)})`);
}

function readFloat(value: string, shown: Value = value): number {
  const text = plainDigits(trimmed(value, shown)).replace(/(?<=\d)_(?=\d)/g, '');
  const special_ = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (special_) {
    const size = special_[2]?.toLowerCase() === 'nan' ? Number.NaN : Infinity;
    return special_[1] === '-' ? -size : size;
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) {
    throw valueError(`could not convert string to float: ${repr(shown)}`);
  }
  return Number(text);
}
