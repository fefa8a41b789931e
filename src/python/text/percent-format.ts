import {toInt} from '../builtins/read-numbers.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyFloat, PyTuple} from '../objects/values.ts';
import {asInt} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {intOf, isInt, isNumber, toFloat} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {checkSize} from '../run/vm.ts';
import {format} from './format.ts';
import {ascii} from './quote.ts';
import {repr} from './repr.ts';
import {str} from './str.ts';

/** `text % values`. */
export function percentFormat(text: string, values: Value): string {
  const list = values instanceof PyTuple ? values.items : [values];
  let next = 0;
  const take = (): Value => {
    if (next >= list.length) throw typeError('not enough arguments for format string');
    return list[next++] as Value;
  };
  const result = text.replace(
    /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?([a-zA-Z%]|$)/g,
    (
      _,
      key: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      type: string,
    ) => {
      if (type === '') throw valueError('incomplete format');
      if (type === '%') return '%';
      const cells = width === '*' ? starred(take()) : width;
      const places = precision === '*' ? starred(take()) : precision;
      const value = key === undefined ? take() : getItem(values, key);
      // A width that is given as a number may be negative: that is the flag for the left.
      const toLeft = cells?.startsWith('-') ? '-' : '';
      return convert(value, flags + toLeft, cells?.replace('-', ''), places, type);
    },
  );
  if (next < list.length && !(values instanceof PyDict)) {
    if (next > 0 || values instanceof PyTuple || !(values instanceof PyObject)) {
      throw typeError('not all arguments converted during string formatting');
    }
  }
  return result;
}

function convert(
  value: Value,
  flags: string,
  width: string | undefined,
  precision: string | undefined,
  type: string,
): string {
  const align = flags.includes('-') ? '<' : '';
  const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const alternate = flags.includes('#') ? '#' : '';
  const zero = flags.includes('0') && align === '' ? '0' : '';
  const cells = width ?? '';
  const places = precision === undefined ? '' : `.${precision}`;
  switch (type) {
    case 's':
    case 'r':
    case 'a': {
      const shown = type === 's' ? str(value) : type === 'r' ? repr(value) : ascii(value);
      return format(shown, `${align || '>'}${cells}${places}`);
    }
    case 'c':
      return format(
        isInt(value) ? String.fromCodePoint(Number(intOf(value))) : str(value),
        `${align || '>'}${cells}`,
      );
    case 'd':
    case 'i':
    case 'u': {
      return inBase(BigInt(wholeOf(value, type)), flags, cells, precision, 'd');
    }
    case 'x':
    case 'X':
    case 'o': {
      const text = inBase(BigInt(integerOf(value, type)), flags, cells, precision, type);
      return type === 'X' ? text.toUpperCase() : text;
    }
  }
  if (!'eEfFgG'.includes(type)) {
    throw valueError(
      `unsupported format character '${type}' (0x${type.charCodeAt(0).toString(16)}) at index 0`,
    );
  }
  if (!isNumber(value)) throw typeError(`must be real number, not ${typeName(value)}`);
  return format(
    new PyFloat(toFloat(value)),
    `${align}${sign}${alternate}${zero}${cells}${places}${type}`,
  );
}

/** What `%d` shows: a number without its fraction, or what the object says it is. */
function wholeOf(value: Value, type: string): number | bigint {
  if (value instanceof PyFloat) return toInt(value);
  if (isInt(value)) return intOf(value);
  const known = ['__int__', '__index__'].some(name => isObject(value) && special(value, name));
  if (known) return toInt(value);
  throw typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
}

function integerOf(value: Value, type: string): number | bigint {
  if (isInt(value) || (isObject(value) && special(value, '__index__'))) return asInt(value);
  throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
}

/** A width or precision among the values. */
function starred(value: Value): string {
  if (isInt(value)) return String(intOf(value));
  throw typeError('* wants int');
}

const isObject = (value: Value): value is PyObject => value instanceof PyObject;

/** An integer with its sign, at least so many digits, and so many cells. */
function inBase(
  value: bigint,
  flags: string,
  cells: string,
  precision: string | undefined,
  type: string,
): string {
  const size = value < 0n ? -value : value;
  const digits = size
    .toString({x: 16, X: 16, o: 8}[type] ?? 10)
    .padStart(Number(precision ?? 0), '0');
  const prefix = flags.includes('#') && type !== 'd' ? `0${type}` : '';
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const sign = (value < 0n ? '-' : plus) + prefix;
  const width = Number(cells);
  checkSize(width);
  if (flags.includes('-')) return (sign + digits).padEnd(width);
  if (flags.includes('0')) return sign + digits.padStart(width - sign.length, '0');
  return (sign + digits).padStart(width);
}
