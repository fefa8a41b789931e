import {getAttribute, typeName} from '../attributes.ts';
import {PyDict} from '../collections.ts';
import {error, typeError, valueError} from '../errors.ts';
import {formatMethod} from '../format.ts';
import {getItem} from '../items.ts';
import {methods, native} from '../natives.ts';
import {
  PyBoxed,
  PyBytes,
  PyList,
  PyStaticMethod,
  PyTuple,
  strType,
  type Value,
} from '../objects.ts';
import {asIndex, asString, isWide, iterate, truth} from '../protocols.ts';
import {checkSize} from '../vm.ts';
import {encodeText} from './bytes.ts';

type Maybe = Value | undefined;

function text(value: Maybe): string {
  if (typeof value === 'string') return value;
  if (value instanceof PyBoxed && typeof value.value === 'string') return value.value;
  throw typeError(`descriptor requires a 'str' object but received a '${typeName(value ?? null)}'`);
}

/** What Python calls whitespace: more than JavaScript does. */
function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x1c && code <= 0x1f) || code === 0x85 || /\s/.test(char);
}

const LINE_ENDS = new Set('\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029');

function split(self: Maybe, sep: Maybe, most: Maybe): Value {
  const source = text(self);
  const limit = most === undefined ? -1 : asIndex(most);
  return new PyList(
    sep == null ? splitSpaces(source, limit) : splitBy(source, separator(sep), limit),
  );
}

function separator(value: Value): string {
  const sep = asString(value);
  if (sep === '') throw valueError('empty separator');
  return sep;
}

function splitSpaces(source: string, limit: number): string[] {
  const parts: string[] = [];
  let at = 0;
  const skip = () => {
    while (at < source.length && isSpace(source[at] as string)) at += 1;
  };
  for (skip(); at < source.length; skip()) {
    if (parts.length === limit) {
      parts.push(source.slice(at).trimEnd());
      return parts;
    }
    const from = at;
    while (at < source.length && !isSpace(source[at] as string)) at += 1;
    parts.push(source.slice(from, at));
  }
  return parts;
}

function splitBy(source: string, sep: string, limit: number): string[] {
  const parts = source.split(sep);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(sep)];
}

function rsplit(self: Maybe, sep: Maybe, most: Maybe): Value {
  const source = text(self);
  const limit = most === undefined ? -1 : asIndex(most);
  if (sep == null) {
    const words = splitSpaces(source, -1);
    if (limit < 0 || words.length <= limit + 1) return new PyList(words);
    let rest = source.trimEnd();
    const tail: string[] = [];
    for (let count = 0; count < limit; count++) {
      const match = /^([\s\S]*?)\s*(\S+)$/.exec(rest);
      if (!match) break;
      tail.unshift(match[2] ?? '');
      rest = (match[1] ?? '').trimEnd();
    }
    return new PyList([rest, ...tail]);
  }
  const parts = source.split(separator(sep));
  if (limit < 0 || parts.length <= limit + 1) return new PyList(parts);
  const head = parts.slice(0, parts.length - limit).join(asString(sep));
  return new PyList([head, ...parts.slice(parts.length - limit)]);
}

function join(self: Maybe, iterable: Maybe): string {
  const step = iterate(iterable as Value);
  const parts: string[] = [];
  let length = 0;
  for (let item = step(); item !== undefined; item = step()) {
    const part = item instanceof PyBoxed ? item.value : item;
    if (typeof part !== 'string') {
      throw typeError(
        `sequence item ${parts.length}: expected str instance, ${typeName(item)} found`,
      );
    }
    parts.push(part);
    length += part.length;
    if (parts.length % 1000 === 0) checkSize(length);
  }
  const sep = text(self);
  checkSize(length + sep.length * parts.length);
  return parts.join(sep);
}

/** Part of the text between two indices, as `find` and its like take them. */
function within(source: string, start: Maybe, end: Maybe): {from: number; part: string} {
  const clamp = (value: Maybe, fallback: number) => {
    if (value == null) return fallback;
    const at = asIndex(value);
    return Math.min(Math.max(at < 0 ? at + source.length : at, 0), source.length);
  };
  const from = clamp(start, 0);
  return {from, part: source.slice(from, Math.max(from, clamp(end, source.length)))};
}

function find(self: Maybe, sub: Maybe, start: Maybe, end: Maybe): number {
  const {from, part} = within(text(self), start, end);
  const at = part.indexOf(asString(sub as Value));
  if (at < 0) return -1;
  return isWide(text(self)) ? Array.from(text(self).slice(0, from + at)).length : from + at;
}

function rfind(self: Maybe, sub: Maybe, start: Maybe, end: Maybe): number {
  const {from, part} = within(text(self), start, end);
  const at = part.lastIndexOf(asString(sub as Value));
  return at < 0 ? -1 : from + at;
}

function found(at: number): number {
  if (at < 0) throw valueError('substring not found');
  return at;
}

function count(self: Maybe, sub: Maybe, start: Maybe, end: Maybe): number {
  const {part} = within(text(self), start, end);
  const wanted = asString(sub as Value);
  return wanted === '' ? part.length + 1 : part.split(wanted).length - 1;
}

function replace(self: Maybe, old: Maybe, to: Maybe, most: Maybe): string {
  const [source, from, into] = [text(self), asString(old as Value), asString(to as Value)];
  const limit = most === undefined ? -1 : asIndex(most);
  checkSize(
    source.length + (from === '' ? source.length : source.split(from).length) * into.length,
  );
  if (limit < 0) return source.split(from).join(into) + (from === '' ? '' : '');
  const parts = source.split(from);
  const kept = Math.min(limit, parts.length - 1);
  return (
    parts.slice(0, kept + 1).join(into) +
    (parts.length > kept + 1 ? from + parts.slice(kept + 1).join(from) : '')
  );
}

function affix(
  self: Maybe,
  value: Maybe,
  start: Maybe,
  end: Maybe,
  test: (text: string, part: string) => boolean,
): boolean {
  const {part} = within(text(self), start, end);
  const options = value instanceof PyTuple ? value.items : [value as Value];
  return options.some(option => {
    if (typeof option !== 'string' && !(option instanceof PyBoxed)) {
      throw typeError(
        `startswith first arg must be str or a tuple of str, not ${typeName(option)}`,
      );
    }
    return test(part, asString(option));
  });
}

function strip(self: Maybe, chars: Maybe, left: boolean, right: boolean): string {
  const source = text(self);
  const set = chars == null ? null : asString(chars);
  const drop = (char: string | undefined) =>
    char !== undefined && (set === null ? isSpace(char) : set.includes(char));
  let [from, to] = [0, source.length];
  while (left && from < to && drop(source[from])) from += 1;
  while (right && to > from && drop(source[to - 1])) to -= 1;
  return source.slice(from, to);
}

function justify(
  self: Maybe,
  width: Maybe,
  fill: Maybe,
  side: 'left' | 'right' | 'center',
): string {
  const source = text(self);
  const length = Array.from(source).length;
  const total = asIndex(width as Value);
  const char = fill === undefined ? ' ' : asString(fill);
  if (Array.from(char).length !== 1)
    throw typeError('The fill character must be exactly one character long');
  const missing = total - length;
  if (missing <= 0) return source;
  checkSize(total);
  if (side === 'left') return source + char.repeat(missing);
  if (side === 'right') return char.repeat(missing) + source;
  const left = (missing >> 1) + (missing & total & 1);
  return char.repeat(left) + source + char.repeat(missing - left);
}

function zfill(self: Maybe, width: Maybe): string {
  const source = text(self);
  const missing = asIndex(width as Value) - source.length;
  if (missing <= 0) return source;
  const sign = /^[+-]/.exec(source)?.[0] ?? '';
  return sign + '0'.repeat(missing) + source.slice(sign.length);
}

function partition(self: Maybe, sep: Maybe, last: boolean): Value {
  const source = text(self);
  const mark = separator(sep as Value);
  const at = last ? source.lastIndexOf(mark) : source.indexOf(mark);
  if (at < 0) return new PyTuple(last ? ['', '', source] : [source, '', '']);
  return new PyTuple([source.slice(0, at), mark, source.slice(at + mark.length)]);
}

function splitlines(self: Maybe, keep: Maybe): Value {
  const source = text(self);
  const keepEnds = truth(keep ?? false);
  const lines: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (!LINE_ENDS.has(source[at] as string)) continue;
    const end = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1;
    lines.push(source.slice(from, keepEnds ? end : at));
    from = end;
    at = end - 1;
  }
  if (from < source.length) lines.push(source.slice(from));
  return new PyList(lines);
}

function capitalize(source: string): string {
  const [first = '', ...rest] = Array.from(source);
  return first.toUpperCase() + rest.join('').toLowerCase();
}

function title(source: string): string {
  return source.replace(/\p{L}+/gu, capitalize);
}

function swapcase(source: string): string {
  return Array.from(source, char =>
    char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase(),
  ).join('');
}

const every = (self: Maybe, test: (char: string) => boolean) =>
  text(self) !== '' && Array.from(text(self)).every(test);
const like = (pattern: RegExp) => (char: string) => pattern.test(char);

function isCase(source: string, upper: boolean): boolean {
  if (!/\p{L}/u.test(source) || source.toLowerCase() === source.toUpperCase()) return false;
  return source === (upper ? source.toUpperCase() : source.toLowerCase());
}

function translate(self: Maybe, table: Maybe): string {
  return Array.from(text(self), char => {
    const found = (table as PyDict).get(char.codePointAt(0) ?? 0);
    if (found === undefined) return char;
    if (found === null) return '';
    return typeof found === 'string' ? found : String.fromCodePoint(asIndex(found));
  }).join('');
}

function maketrans(a: Maybe, b: Maybe, gone: Maybe): Value {
  const table = new PyDict();
  if (b === undefined) {
    for (const {key, value} of (a as PyDict).entries()) {
      table.set(typeof key === 'string' ? (key.codePointAt(0) ?? 0) : key, value);
    }
    return table;
  }
  const [from, to] = [Array.from(asString(a as Value)), Array.from(asString(b))];
  if (from.length !== to.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  for (const [index, char] of from.entries())
    table.set(char.codePointAt(0) ?? 0, to[index]?.codePointAt(0) ?? 0);
  for (const char of Array.from(gone == null ? '' : asString(gone)))
    table.set(char.codePointAt(0) ?? 0, null);
  return table;
}

/** `{a.b[0]}` of `str.format`. */
export function access(value: Value, path: string): Value {
  let at = value;
  for (const match of path.matchAll(/\.([^.[]+)|\[([^\]]*)\]/g)) {
    const [, name, index] = match;
    if (name !== undefined) at = getAttribute(at, name);
    else at = getItem(at, /^\d+$/.test(index ?? '') ? Number(index) : (index ?? ''));
  }
  return at;
}

function encode(self: Maybe, encoding: Maybe, errors: Maybe): Value {
  const source = text(self);
  const name =
    encoding === undefined ? 'utf-8' : asString(encoding).toLowerCase().replace('_', '-');
  if (name !== 'ascii' && name !== 'latin-1') return new PyBytes(encodeText(source));
  const most = name === 'ascii' ? 128 : 256;
  const bytes: number[] = [];
  for (const [at, char] of Array.from(source).entries()) {
    const code = char.codePointAt(0) ?? 0;
    if (code < most) bytes.push(code);
    else if (errors === 'ignore') continue;
    else if (errors === 'replace') bytes.push(63);
    else
      throw error(
        'UnicodeEncodeError',
        `'${name}' codec can't encode character '\\u${code.toString(16).padStart(4, '0')}' in position ${at}: ordinal not in range(${most})`,
      );
  }
  return new PyBytes(bytes);
}

methods(strType, {
  split: ['sep=, maxsplit=', split],
  rsplit: ['sep=, maxsplit=', rsplit],
  splitlines: ['keepends=', splitlines],
  join: ['iterable, /', join],
  find: ['sub, start=, end=, /', find],
  rfind: ['sub, start=, end=, /', rfind],
  index: ['sub, start=, end=, /', (self, sub, start, end) => found(find(self, sub, start, end))],
  rindex: ['sub, start=, end=, /', (self, sub, start, end) => found(rfind(self, sub, start, end))],
  count: ['sub, start=, end=, /', count],
  replace: ['old, new, /, count=', replace],
  startswith: [
    'prefix, start=, end=, /',
    (self, value, start, end) => affix(self, value, start, end, (a, b) => a.startsWith(b)),
  ],
  endswith: [
    'suffix, start=, end=, /',
    (self, value, start, end) => affix(self, value, start, end, (a, b) => a.endsWith(b)),
  ],
  removeprefix: [
    'prefix, /',
    (self, part) =>
      text(self).startsWith(text(part)) ? text(self).slice(text(part).length) : text(self),
  ],
  removesuffix: [
    'suffix, /',
    (self, part) =>
      text(part) !== '' && text(self).endsWith(text(part))
        ? text(self).slice(0, -text(part).length)
        : text(self),
  ],
  strip: ['chars=, /', (self, chars) => strip(self, chars, true, true)],
  lstrip: ['chars=, /', (self, chars) => strip(self, chars, true, false)],
  rstrip: ['chars=, /', (self, chars) => strip(self, chars, false, true)],
  ljust: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'left')],
  rjust: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'right')],
  center: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'center')],
  zfill: ['width, /', zfill],
  partition: ['sep, /', (self, sep) => partition(self, sep, false)],
  rpartition: ['sep, /', (self, sep) => partition(self, sep, true)],
  upper: ['', self => text(self).toUpperCase()],
  lower: ['', self => text(self).toLowerCase()],
  casefold: ['', self => text(self).toLowerCase().replaceAll('ß', 'ss')],
  capitalize: ['', self => capitalize(text(self))],
  title: ['', self => title(text(self))],
  swapcase: ['', self => swapcase(text(self))],
  expandtabs: [
    'tabsize=',
    (self, size) => expandTabs(text(self), size === undefined ? 8 : asIndex(size)),
  ],
  isdigit: ['', self => every(self, like(/^[\p{Nd}²³¹⁰-⁹₀-₉]$/u))],
  isdecimal: ['', self => every(self, like(/^\p{Nd}$/u))],
  isnumeric: ['', self => every(self, like(/^\p{N}$/u))],
  isalpha: ['', self => every(self, like(/^\p{L}$/u))],
  isalnum: ['', self => every(self, like(/^[\p{L}\p{N}]$/u))],
  isspace: ['', self => every(self, isSpace)],
  isupper: ['', self => isCase(text(self), true)],
  islower: ['', self => isCase(text(self), false)],
  istitle: ['', self => text(self) === title(text(self)) && /\p{L}/u.test(text(self))],
  isidentifier: ['', self => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(text(self))],
  isprintable: ['', self => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text(self))],
  isascii: ['', self => Array.from(text(self)).every(char => (char.codePointAt(0) ?? 0) < 128)],
  translate: ['table, /', translate],
  encode: ['encoding=, errors=', encode],
  format: [
    '*args, **kwargs',
    (self, args, keywords) =>
      formatMethod(
        text(self),
        args as unknown as Value[],
        keywords as unknown as Map<string, Value>,
        access,
      ),
  ],
  format_map: [
    'mapping, /',
    (self, mapping) => {
      const names = new Map(
        [...(mapping as PyDict).entries()].map(({key, value}) => [key as string, value]),
      );
      return formatMethod(text(self), [], names, access);
    },
  ],
}); // prettier-ignore
strType.dict.set('maketrans', new PyStaticMethod(native('maketrans', 'x, y=, z=, /', maketrans)));

function expandTabs(source: string, size: number): string {
  return source
    .split('\n')
    .map(line => {
      let result = '';
      for (const char of line)
        result += char === '\t' ? ' '.repeat(size - (result.length % size)) : char;
      return result;
    })
    .join('\n');
}
