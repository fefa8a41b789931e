import {decodeBytes} from '../codecs/transcode.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import {latinText} from '../objects/raw-bytes.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, type Value} from '../objects/types.ts';
import {PyBytes, PyList, PyTuple} from '../objects/values.ts';
import {asBytes, bytesLike, plainBytes} from '../operations/bytes-like.ts';
import {asIndex} from '../operations/conversion.ts';
import {toSequence} from '../operations/iteration.ts';
import {isInt} from '../operations/numbers.ts';
import {checkItems} from '../run/vm.ts';
import {codecArguments} from './codec-arguments.ts';
import {expandTabs, justify, zfill} from './string-layout.ts';
import {affix, count, find, found, replace, rfind, strip} from './string-search.ts';
import {partition, rsplit, split, splitlines} from './string-splits.ts';

/** Bytes as a text of as many characters: what a str's methods do to it, they do to bytes. */
const latin = (value: Maybe) => latinText(asBytes(value));

/** An argument that may be missing, as a text. */
const optional = (value: Maybe) => (value == null ? value : latin(value));

/** What `find` and its like look for: bytes, or the number of one. */
function part(value: Maybe): string {
  if (bytesLike(value) !== undefined) return latin(value);
  if (!isInt(value as Value)) {
    throw typeError(
      `argument should be integer or bytes-like object, not '${typeName(value as Value)}'`,
    );
  }
  const byte = asIndex(value as Value);
  if (byte < 0 || byte > 255) throw valueError('byte must be in range(0, 256)');
  return String.fromCharCode(byte);
}

/** A prefix or suffix, or a tuple of them. */
function affixes(value: Maybe, name: string): Value {
  if (value instanceof PyTuple) return new PyTuple(value.items.map(latin));
  if (bytesLike(value) !== undefined) return latin(value);
  const given = typeName(value as Value);
  throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${given}`);
}

/** Of the kind of bytes whose method it was. */
function like(self: Maybe, text: Value): PyBytes {
  checkItems((text as string).length);
  const bytes = Array.from(text as string, char => char.charCodeAt(0));
  return new PyBytes(bytes, plainBytes(self as PyBytes));
}

function listLike(self: Maybe, list: Value): Value {
  if (list instanceof PyTuple) return new PyTuple(list.items.map(item => like(self, item)));
  return new PyList((list as PyList).items.map(item => like(self, item)));
}

const upper = (text: string) => text.replace(/[a-z]/g, char => char.toUpperCase());
const lower = (text: string) => text.replace(/[A-Z]/g, char => char.toLowerCase());
const swapped = (text: string) =>
  text.replace(/[a-zA-Z]/g, char => (char < 'a' ? char.toLowerCase() : char.toUpperCase()));
const title = (text: string) =>
  lower(text).replace(/[a-z]+/g, word => upper(word.slice(0, 1)) + word.slice(1));

const changed = (change: (text: string) => string) =>
  ['', (self: Maybe) => like(self, change(latin(self)))] as const;

/** Whether every byte is such a one, and there is one. */
const every = (pattern: RegExp) =>
  ['', (self: Maybe) => latin(self) !== '' && pattern.test(latin(self))] as const;

const cased = (is: (text: string) => string) =>
  ['', (self: Maybe) => /[a-zA-Z]/.test(latin(self)) && is(latin(self)) === latin(self)] as const;

const looks = (look: typeof find) =>
  [
    'sub, start=, end=, /',
    (self: Maybe, sub: Maybe, start: Maybe, end: Maybe) => look(latin(self), part(sub), start, end),
  ] as const;

const looksOrFails = (look: typeof find) =>
  [
    'sub, start=, end=, /',
    (self: Maybe, sub: Maybe, start: Maybe, end: Maybe) => {
      const at = look(latin(self), part(sub), start, end);
      if (at < 0) throw valueError('subsection not found');
      return found(at);
    },
  ] as const;

const affixed = (name: 'startswith' | 'endswith') =>
  [
    'prefix, start=, end=, /',
    (self: Maybe, value: Maybe, start: Maybe, end: Maybe) =>
      affix(latin(self), affixes(value, name), start, end, name),
  ] as const;

const stripped = (name: 'strip' | 'lstrip' | 'rstrip') =>
  [
    'bytes=, /',
    (self: Maybe, chars: Maybe) => {
      const text = latin(self);
      const rest = strip(text, optional(chars), name) as string;
      // Bytes that lose nothing stay the same object.
      const isSame = rest.length === text.length && (self as PyBytes).cls === bytesType;
      return isSame ? (self as PyBytes) : like(self, rest);
    },
  ] as const;

const justified = (side: 'left' | 'right' | 'center') =>
  [
    'width, fillchar=, /',
    (self: Maybe, width: Maybe, fill: Maybe) =>
      like(self, justify(latin(self), width, fill === undefined ? fill : latin(fill), side)),
  ] as const;

function joined(self: Maybe, parts: Maybe): Value {
  const texts = toSequence(parts as Value, 'can only join an iterable').map((item, at) => {
    if (bytesLike(item) !== undefined) return latin(item);
    throw typeError(`sequence item ${at}: expected a bytes-like object, ${typeName(item)} found`);
  });
  return like(self, texts.join(latin(self)));
}

function hex(self: Maybe, sep: Maybe, every_: Maybe): string {
  const pairs = asBytes(self).map(byte => byte.toString(16).padStart(2, '0'));
  if (sep === undefined) return pairs.join('');
  const mark = typeof sep === 'string' ? sep : latin(sep);
  const size = every_ === undefined ? 1 : asIndex(every_);
  if (size === 0) return pairs.join('');
  // Groups are counted from the right, or with a negative size from the left.
  const first = size > 0 ? pairs.length % size : 0;
  const groups: string[] = first > 0 ? [pairs.slice(0, first).join('')] : [];
  for (let at = first; at < pairs.length; at += Math.abs(size))
    groups.push(pairs.slice(at, at + Math.abs(size)).join(''));
  return groups.join(mark);
}

methods(bytesType, {__bytes__: ['', self => self as PyBytes]});

for (const cls of [bytesType, bytearrayType]) {
  methods(cls, {
    decode: [
      'encoding=, errors=',
      (self, encoding, errors) =>
        decodeBytes(asBytes(self), ...codecArguments('decode', encoding, errors)),
    ],
    hex: ['sep=, bytes_per_sep=', hex],
    split: [
      'sep=, maxsplit=',
      (self, sep, most) => listLike(self, split(latin(self), optional(sep), most)),
    ],
    rsplit: [
      'sep=, maxsplit=',
      (self, sep, most) => listLike(self, rsplit(latin(self), optional(sep), most)),
    ],
    splitlines: ['keepends=', (self, keep) => listLike(self, splitlines(latin(self), keep))],
    partition: ['sep, /', (self, sep) => listLike(self, partition(latin(self), latin(sep), false))],
    rpartition: ['sep, /', (self, sep) => listLike(self, partition(latin(self), latin(sep), true))],
    strip: stripped('strip'),
    lstrip: stripped('lstrip'),
    rstrip: stripped('rstrip'),
    startswith: affixed('startswith'),
    endswith: affixed('endswith'),
    removeprefix: [
      'prefix, /',
      (self, prefix) => {
        const [text, start] = [latin(self), latin(prefix)];
        return like(self, text.startsWith(start) ? text.slice(start.length) : text);
      },
    ],
    removesuffix: [
      'suffix, /',
      (self, suffix) => {
        const [text, end] = [latin(self), latin(suffix)];
        return like(self, text.endsWith(end) ? text.slice(0, text.length - end.length) : text);
      },
    ],
    find: looks(find),
    rfind: looks(rfind),
    index: looksOrFails(find),
    rindex: looksOrFails(rfind),
    count: looks(count),
    replace: [
      'old, new, count=, /',
      (self, old, to, most) => like(self, replace(latin(self), latin(old), latin(to), most)),
    ],
    translate: [
      'table, /, delete=',
      (self, table, gone) => {
        const map = table === null ? null : asBytes(table);
        const dropped = gone === undefined ? [] : asBytes(gone);
        if (map !== null && map.length !== 256)
          throw valueError('translation table must be 256 characters long');
        const bytes = asBytes(self);
        checkItems(bytes.length);
        const kept = dropped.length === 0 ? bytes : bytes.filter(byte => !dropped.includes(byte));
        const put = kept.map(byte => map?.[byte] ?? byte);
        return new PyBytes(put, plainBytes(self as PyBytes));
      },
    ],
    join: ['iterable, /', joined],
    ljust: justified('left'),
    rjust: justified('right'),
    center: justified('center'),
    zfill: ['width, /', (self, width) => like(self, zfill(latin(self), width))],
    expandtabs: [
      'tabsize=',
      (self, size) => like(self, expandTabs(latin(self), size === undefined ? 8 : asIndex(size))),
    ],
    upper: changed(upper),
    lower: changed(lower),
    swapcase: changed(swapped),
    title: changed(title),
    capitalize: changed(text => upper(text.slice(0, 1)) + lower(text.slice(1))),
    isalpha: every(/^[a-zA-Z]+$/),
    isdigit: every(/^\d+$/),
    isalnum: every(/^[a-zA-Z\d]+$/),
    isspace: every(/^[ \t\n\r\v\f]+$/),
    isascii: ['', self => asBytes(self).every(byte => byte < 128)],
    isupper: cased(upper),
    islower: cased(lower),
    istitle: cased(title),
  });
}
