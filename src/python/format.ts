import {typeName} from './attributes.ts';
import {call} from './calls.ts';
import {PyDict} from './collections.ts';
import {error, typeError, valueError} from './errors.ts';
import {getItem} from './items.ts';
import {intOf, isInt, isNumber, toFloat} from './numbers.ts';
import {PyBoxed, PyFloat, PyObject, PyTuple, type Value} from './objects.ts';
import {special} from './protocols.ts';
import {ascii, floatRepr, repr, str} from './text.ts';
import {checkSize} from './vm.ts';

interface Spec {
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
  if (typeof value === 'boolean' && !/[bcdeEfFgGnoxX%]$/.test(spec)) {
    return formatString(str(value), parse(spec, 'bool'), '>');
  }
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
    fill: fill ?? (zero && !align ? '0' : ' '),
    align: align ?? (zero ? '=' : ''),
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

function formatString(text: string, spec: Spec, fallback = '<'): string {
  if (spec.type !== '' && spec.type !== 's') {
    throw valueError(`Unknown format code '${spec.type}' for object of type 'str'`);
  }
  if (spec.align === '=' && !spec.zero) {
    throw valueError("'=' alignment not allowed in string format specifier");
  }
  if (spec.sign !== '-') throw valueError('Sign not allowed in string format specifier');
  const cut = spec.precision === null ? text : Array.from(text).slice(0, spec.precision).join('');
  return pad(cut, spec.align === '=' ? {...spec, align: '<'} : spec, fallback);
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
  if (spec.type === 'c') return pad(String.fromCodePoint(Number(value)), spec, '<');
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

function digitsOf(size: number, spec: Spec): string {
  const precision = spec.precision ?? 6;
  switch (spec.type) {
    case 'f':
    case 'F':
      return fixed(size, precision, spec.alternate);
    case '%':
      return fixed(size * 100, precision, spec.alternate);
    case 'e':
    case 'E':
      return scientific(size, precision);
    case '':
      if (spec.precision === null) return floatRepr(size);
      return general(size, Math.max(1, spec.precision), spec.alternate, true);
    default:
      return general(size, Math.max(1, precision), spec.alternate, false);
  }
}

/** Decimal digits of the float's exact value, ties to even: `toFixed` rounds ties up. */
export function fixed(size: number, precision: number, point = false): string {
  const [mantissa, shift] = exact(size);
  const scaled = mantissa * 10n ** BigInt(precision);
  let whole = shift >= 0 ? scaled << BigInt(shift) : scaled >> BigInt(-shift);
  if (shift < 0) {
    const rest = scaled - (whole << BigInt(-shift));
    const half = 1n << BigInt(-shift - 1);
    if (rest > half || (rest === half && whole % 2n === 1n)) whole += 1n;
  }
  const digits = whole.toString().padStart(precision + 1, '0');
  if (precision === 0) return point ? `${digits}.` : digits;
  return `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}

const VIEW = new DataView(new ArrayBuffer(8));

/** A float as mantissa times a power of two. */
export function exact(size: number): [mantissa: bigint, exponent: number] {
  VIEW.setFloat64(0, size);
  const bits = VIEW.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return exponent === 0 ? [fraction, -1074] : [fraction | (1n << 52n), exponent - 1075];
}

/** Significant digits and the power of ten of the first, correctly rounded. */
function significant(size: number, count: number): [digits: string, power: number] {
  if (size === 0) return ['0'.repeat(count), 0];
  let power = Math.floor(Math.log10(size));
  for (;;) {
    const digits = scaledDigits(size, count - 1 - power);
    if (digits.length === count) return [digits, power];
    power += digits.length - count;
  }
}

function scaledDigits(size: number, places: number): string {
  const [mantissa, shift] = exact(size);
  let numerator = mantissa * (places > 0 ? 10n ** BigInt(places) : 1n);
  let denominator = places < 0 ? 10n ** BigInt(-places) : 1n;
  if (shift >= 0) numerator <<= BigInt(shift);
  else denominator <<= BigInt(-shift);
  let whole = numerator / denominator;
  const twice = (numerator - whole * denominator) * 2n;
  if (twice > denominator || (twice === denominator && whole % 2n === 1n)) whole += 1n;
  return whole.toString();
}

function scientific(size: number, precision: number): string {
  const [digits, power] = significant(size, precision + 1);
  const rest = precision === 0 ? '' : `.${digits.slice(1)}`;
  return `${digits[0]}${rest}e${exponentText(power)}`;
}

function exponentText(power: number): string {
  return `${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`;
}

function general(size: number, precision: number, alternate: boolean, keepPoint: boolean): string {
  const [digits, power] = significant(size, precision);
  const trim = (text: string) => (alternate ? text : text.replace(/\.?0+$/, ''));
  if (power < -4 || power >= precision + (keepPoint ? 0 : 0)) {
    const mantissa = digits.length > 1 ? trim(`${digits[0]}.${digits.slice(1)}`) : digits;
    return `${mantissa}e${exponentText(power)}`;
  }
  if (power < 0) return trim(`0.${'0'.repeat(-power - 1)}${digits}`);
  const whole = digits.slice(0, power + 1);
  const rest = digits.slice(power + 1);
  const text = rest === '' ? whole : trim(`${whole}.${rest}`);
  return keepPoint && !text.includes('.') ? `${text}.0` : text;
}

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

/** `text.format(*args, **keywords)`. */
export function formatMethod(
  text: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  access: (value: Value, path: string) => Value,
): string {
  let automatic = 0;
  const field = (name: string): Value => {
    const [, first = '', path = ''] = /^([^.[]*)([\s\S]*)$/.exec(name) ?? [];
    let value: Value | undefined;
    if (first === '') value = args[automatic++];
    else if (/^\d+$/.test(first)) value = args[Number(first)];
    else {
      value = keywords.get(first);
      if (value === undefined) throw error('KeyError', first);
    }
    if (value === undefined) {
      const index = first === '' ? automatic - 1 : Number(first);
      throw error(
        'IndexError',
        `Replacement index ${index} out of range for positional args tuple`,
      );
    }
    return path === '' ? value : access(value, path);
  };
  const run = (source: string): string => {
    let result = '';
    for (let at = 0; at < source.length; ) {
      const char = source[at] as string;
      if ((char === '{' || char === '}') && source[at + 1] === char) {
        result += char;
        at += 2;
      } else if (char === '{') {
        const end = closing(source, at);
        const inside = source.slice(at + 1, end);
        const [, name = '', conversion = '', spec = ''] =
          /^([^!:]*)(?:!([rsa]))?(?::([\s\S]*))?$/.exec(inside) ?? [];
        let value = field(name);
        if (conversion !== '') {
          value = conversion === 'r' ? repr(value) : conversion === 's' ? str(value) : ascii(value);
        }
        result += format(value, run(spec));
        at = end + 1;
      } else if (char === '}') throw valueError("Single '}' encountered in format string");
      else {
        result += char;
        at += 1;
      }
    }
    return result;
  };
  return run(text);
}

function closing(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw valueError("Single '{' encountered in format string");
}
