import {PyDict} from '../objects/dict.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyFloat, PyTuple} from '../objects/values.ts';
import {getItem} from '../operations/items.ts';
import {intOf, isInt, isNumber, toFloat} from '../operations/numbers.ts';
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
      const cells = width === '*' ? String(take()) : width;
      const places = precision === '*' ? String(take()) : precision;
      const value = key === undefined ? take() : getItem(values, key);
      return convert(value, flags, cells, places, type);
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
      if (!isNumber(value)) {
        throw typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
      }
      const whole = value instanceof PyFloat ? BigInt(Math.trunc(value.value)) : intOf(value);
      return format(whole, `${align}${sign}${zero}${cells}d`);
    }
    case 'x':
    case 'X':
    case 'o':
      if (!isInt(value))
        throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
      return format(intOf(value), `${align}${sign}${alternate}${zero}${cells}${type}`);
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
