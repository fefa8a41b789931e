import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {toFloat} from '../operations/numbers.ts';
import {digitsOf} from './float-digits.ts';
import {type Spec, unknownType} from './format-spec.ts';

/** Brought to its width, by default aligned as `fallback` says. */
export function pad(text: string, spec: Spec, fallback: string): string {
  const missing = spec.width - Array.from(text).length;
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

/** Sign, digits in groups, and the padding in its place. */
export function assemble(
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
  let {length} = digits;
  while (length + Math.floor((length - 1) / every) < room) length += 1;
  const text = grouped(digits.padStart(length, '0'), separator, every);
  return text.length > room && room > 0 && length > digits.length && text.startsWith(separator)
    ? `0${text}`
    : text;
}

/** Counted from the end: the first group may be shorter. */
function grouped(digits: string, separator: string, every: number): string {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= every)
    parts.push(digits.slice(Math.max(0, end - every), end));
  return parts.reverse().join(separator);
}

/** A number as a float. */
export function formatFloat(value: Value, spec: Spec): string {
  const {type} = spec;
  if (type !== '' && !FLOAT_TYPES.includes(type)) throw unknownType(type, typeName(value));
  const float = toFloat(value);
  const size = Math.abs(float);
  let text = Number.isFinite(size) ? digitsOf(size, spec) : Number.isNaN(float) ? 'nan' : 'inf';
  if (type === '%') text += '%';
  if (type !== '' && 'EFG'.includes(type)) text = text.toUpperCase();
  const [, digits = '', after = '', rest = ''] = /^(\d*)(\.\d*)?(.*)$/.exec(text) ?? [];
  const plain = digits === '' ? {...spec, grouping: ''} : spec;
  const isNegative = (float < 0 || Object.is(float, -0)) && !Number.isNaN(float);
  const isCoerced = spec.coerced && Number.isFinite(float) && !/[1-9]/.test(digits + after);
  return assemble(isNegative && !isCoerced, '', digits, separated(after, spec) + rest, plain);
}

const FLOAT_TYPES = 'eEfFgGn%';

/** The digits after the point, in threes from the left. */
function separated(after: string, {fraction}: Spec): string {
  if (fraction === '') return after;
  return after.replace(/\d{3}(?=\d)/g, `$&${fraction}`);
}
