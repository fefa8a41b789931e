import {PyStaticMethod} from '../objects/descriptors.ts';
import {error} from '../objects/errors.ts';
import {callingBack, methods, native} from '../objects/natives.ts';
import {strType, type Value} from '../objects/types.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {getItem} from '../operations/items.ts';
import {checkSize} from '../run/vm.ts';
import {formatMethod} from '../text/format-method.ts';
import {capitalize, casefold, isCase, isTitled, swapcase, title} from './string-case.ts';
import {encode, maketrans, translate} from './string-codes.ts';
import {
  isAlnum,
  isAlpha,
  isAscii,
  isDecimal,
  isDigit,
  isIdentifier,
  isNumeric,
  isPrintable,
} from './string-kinds.ts';
import {every, expandTabs, justify, zfill} from './string-layout.ts';
import {
  affix,
  count,
  find,
  found,
  isSpace,
  replace,
  rfind,
  spelled,
  strip,
  text,
} from './string-search.ts';
import {join, partition, rsplit, split, splitlines} from './string-splits.ts';

const reading = {
  attribute: getAttribute,
  item: (value: Value, index: number | string) => getItem(value, index),
};

/** The keywords of `str.format`. */
function keywordOf(keywords: ReadonlyMap<string, Value>, name: string): Value {
  const value = keywords.get(name);
  if (value === undefined) throw error('KeyError', name);
  return value;
}

/** What a character counts that is made ready to be compared without case. */
const STEPS_TO_FOLD = 80;

/** A text as long as the one that it was made of counts for its memory. */
function made(text: string): string {
  checkSize(text.length);
  return text;
}

methods(strType, {
  split: ['sep=, maxsplit=', split],
  rsplit: ['sep=, maxsplit=', rsplit],
  splitlines: ['keepends=', splitlines],
  join: ['iterable, /', join],
  find: ['sub, start=, end=, /', (self, sub, start, end) => find(self, sub, start, end, 'find')],
  rfind: ['sub, start=, end=, /', (self, sub, start, end) => rfind(self, sub, start, end, 'rfind')],
  index: [
    'sub, start=, end=, /',
    (self, sub, start, end) => found(find(self, sub, start, end, 'index')),
  ],
  rindex: [
    'sub, start=, end=, /',
    (self, sub, start, end) => found(rfind(self, sub, start, end, 'rindex')),
  ],
  count: ['sub, start=, end=, /', count],
  replace: ['old, new, /, count=', replace],
  startswith: [
    'prefix, start=, end=, /',
    (self, value, start, end) => affix(self, value, start, end, 'startswith'),
  ],
  endswith: [
    'suffix, start=, end=, /',
    (self, value, start, end) => affix(self, value, start, end, 'endswith'),
  ],
  removeprefix: [
    'prefix, /',
    (self, given) => {
      const part = asString(given as Value, 'removeprefix() argument must be str');
      return text(self).startsWith(part) ? text(self).slice(part.length) : text(self);
    },
  ],
  removesuffix: [
    'suffix, /',
    (self, given) => {
      const part = asString(given as Value, 'removesuffix() argument must be str');
      return part !== '' && text(self).endsWith(part)
        ? text(self).slice(0, -part.length)
        : text(self);
    },
  ],
  strip: ['chars=, /', (self, chars) => strip(self, chars, 'strip')],
  lstrip: ['chars=, /', (self, chars) => strip(self, chars, 'lstrip')],
  rstrip: ['chars=, /', (self, chars) => strip(self, chars, 'rstrip')],
  ljust: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'left')],
  rjust: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'right')],
  center: ['width, fillchar=, /', (self, width, fill) => justify(self, width, fill, 'center')],
  zfill: ['width, /', zfill],
  partition: ['sep, /', (self, sep) => partition(self, sep, false)],
  rpartition: ['sep, /', (self, sep) => partition(self, sep, true)],
  upper: ['', self => made(text(self).toUpperCase())],
  lower: ['', self => made(text(self).toLowerCase())],
  casefold: ['', self => made(casefold(spelled(self, STEPS_TO_FOLD)))],
  capitalize: ['', self => made(capitalize(spelled(self)))],
  title: ['', self => made(title(spelled(self)))],
  swapcase: ['', self => made(swapcase(spelled(self)))],
  expandtabs: [
    'tabsize=',
    (self, size) => expandTabs(spelled(self), size === undefined ? 8 : asIndex(size)),
  ],
  isdigit: ['', self => isDigit(text(self))],
  isdecimal: ['', self => isDecimal(text(self))],
  isnumeric: ['', self => isNumeric(text(self))],
  isalpha: ['', self => isAlpha(text(self))],
  isalnum: ['', self => isAlnum(text(self))],
  isspace: ['', self => every(self, isSpace)],
  isupper: ['', self => isCase(spelled(self), true)],
  islower: ['', self => isCase(spelled(self), false)],
  istitle: ['', self => isTitled(spelled(self))],
  isidentifier: ['', self => isIdentifier(text(self))],
  isprintable: ['', self => isPrintable(text(self))],
  isascii: ['', self => isAscii(text(self))],
  translate: ['table, /', translate],
  encode: ['encoding=, errors=', encode],
  format: [
    '*args, **kwargs',
    (self, args, keywords) =>
      formatMethod(text(self), {
        ...reading,
        args: args as unknown as Value[],
        named: name => keywordOf(keywords as unknown as Map<string, Value>, name),
      }),
  ],
  format_map: [
    'mapping, /',
    (self, mapping) =>
      formatMethod(text(self), {
        ...reading,
        args: null,
        named: name => getItem(mapping as Value, name),
      }),
  ],
});

callingBack(strType.dict, 'format format_map join');
strType.dict.set('maketrans', new PyStaticMethod(native('maketrans', 'x, y=, z=, /', maketrans)));
