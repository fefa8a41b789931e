import {typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyFloat} from '../objects/values.ts';
import {intOf, isInt, isNumber, toFloat} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {checkSize} from '../run/vm.ts';
import {digitsOf} from './float-digits.ts';
import {str} from './str.ts';

export interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number | null;
  readonly type: string;
}

const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u;

/** `format(value, spec)`. */
export function format(value: Value, spec: string): string {
  if (value instanceof PyObject && !(value instanceof PyFloat)) {
    const custom = special(value, '__format__');
    if (custom !== undefined) return str(call(custom, [value, spec]));
  }
  if (spec === '') return str(value);
  const text = value instanceof PyBoxed && typeof value.value === 'string' ? value.value : value;
  if (typeof text === 'string') return formatString(text, parse(spec, 'str'));
  if (isNumber(value)) return formatNumber(value, parse(spec, typeName(value)));
  throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

function parse(text: string, kind: string): Spec {
  const match = SPEC.exec(text);
  if (match === null) {
    throw valueError(`Invalid format specifier '${text}' for object of type '${kind}'`);
  }
  const [, fill, align, sign, , alternate, zero, width, grouping, precision, type] = match;
  checkSize(Number(width ?? 0));
  checkSize(Number(precision ?? 0));
  return {
    fill: fill ?? (zero ? '0' : ' '),
    align: align ?? (zero && kind !== 'str' ? '=' : ''),
    sign: sign ?? '-',
    alternate: alternate !== undefined,
    zero: zero !== undefined,
    width: Number(width ?? 0),
    grouping: grouping ?? '',
    precision: precision === undefined ? null : Number(precision),
    type: type ?? '',
  };
}

function pad(text: string, spec: Spec, fallback: string): string {
  const length = Array.from(text).length;
  const missing = spec.width - length;
  if (missing <= 0) return text;
  switch (spec.align || fallback) {
    case '<':
      return text + spec.fill.repeat(missing);
    case '^': {
      const before = Math.floor(missing / 2);
      return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before);
    }
    default:
      return spec.fill.repeat(missing) + text;
  }
}

function formatString(text: string, spec: Spec): string {
  if (spec.type !== '' && spec.type !== 's') {
    throw valueError(`Unknown format code '${spec.type}' for object of type 'str'`);
  }
  if (spec.align === '=') {
    throw valueError("'=' alignment not allowed in string format specifier");
  }
  if (spec.sign !== '-') throw valueError('Sign not allowed in string format specifier');
  const cut = spec.precision === null ? text : Array.from(text).slice(0, spec.precision).join('');
  return pad(cut, spec, '<');
}

function formatNumber(value: Value, spec: Spec): string {
  const isInteger = isInt(value);
  if (isInteger && (spec.type === '' || 'bcdnoxX'.includes(spec.type)))
    return formatInt(intOf(value), spec);
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) {
    throw valueError(`Unknown format code '${spec.type}' for object of type '${typeName(value)}'`);
  }
  return formatFloat(toFloat(value), spec);
}

function formatInt(value: number | bigint, spec: Spec): string {
  if (spec.precision !== null)
    throw valueError('Precision not allowed in integer format specifier');
  if (spec.type === 'c') return pad(String.fromCodePoint(Number(value)), spec, '>');
  const negative = value < 0;
  const size = negative ? -value : value;
  const base = {b: 2, o: 8, x: 16, X: 16}[spec.type] ?? 10;
  let digits = size.toString(base);
  if (spec.type === 'X') digits = digits.toUpperCase();
  const prefix = spec.alternate && base !== 10 ? `0${spec.type}` : '';
  const every = base === 10 ? 3 : 4;
  return assemble(negative, prefix, digits, '', spec, every);
}

/** Sign, digits in groups, and the padding in its place. */
function assemble(
  negative: boolean,
  prefix: string,
  digits: string,
  rest: string,
  spec: Spec,
  every = 3,
): string {
  const sign = (negative ? '-' : spec.sign === '-' ? '' : spec.sign) + prefix;
  let body = digits;
  if (spec.grouping !== '') {
    const room =
      spec.align === '=' && spec.fill === '0' ? spec.width - sign.length - rest.length : 0;
    body = group(digits, spec.grouping, every, room);
  }
  const text = body + rest;
  if (spec.align !== '=') return pad(sign + text, spec, '>');
  return sign + spec.fill.repeat(Math.max(0, spec.width - sign.length - text.length)) + text;
}

function group(digits: string, separator: string, every: number, room: number): string {
  let source = digits;
  const grouped = () => source.replace(new RegExp(`\\B(?=(.{${every}})+$)`, 'g'), separator);
  while (grouped().length < room) source = `0${source}`;
  const text = grouped();
  return text.length > room &&
    room > 0 &&
    source.length > digits.length &&
    text.startsWith(separator)
    ? `0${text}`
    : text;
}

function formatFloat(value: number, spec: Spec): string {
  const negative = value < 0 || Object.is(value, -0);
  const size = Math.abs(value);
  const percent = spec.type === '%';
  const upper = 'EFG'.includes(spec.type) && spec.type !== '';
  let text = Number.isFinite(size) ? digitsOf(size, spec) : Number.isNaN(value) ? 'nan' : 'inf';
  if (percent) text += '%';
  if (upper) text = text.toUpperCase();
  const match = /^(\d+)(.*)$/.exec(text);
  const [digits, rest] = match ? [match[1] ?? '', match[2] ?? ''] : [text, ''];
  const plain = match ? spec : {...spec, grouping: ''};
  return assemble(negative && !Number.isNaN(value), '', digits, rest, plain);
}
