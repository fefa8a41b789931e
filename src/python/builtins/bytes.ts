import {PyClassMethod} from '../objects/descriptors.ts';
import {error, typeError} from '../objects/errors.ts';
import {methods, native} from '../objects/natives.ts';
import {bytearrayType, bytesType, intType, type Value} from '../objects/types.ts';
import {PyBytes, PyList} from '../objects/values.ts';
import {asIndex, asInt} from '../operations/conversion.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {small} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';

/** UTF-8. */
export function encodeText(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

export function decode(bytes: readonly number[], lenient = false): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    const rest = bytes.slice(at + 1, at + length);
    const fits =
      length > 0 && rest.length === length - 1 && rest.every(byte => (byte & 0xc0) === 0x80);
    if (!fits) {
      if (!lenient) {
        const hex = first.toString(16).padStart(2, '0');
        const why = length === 0 ? 'invalid start byte' : 'invalid continuation byte';
        throw error(
          'UnicodeDecodeError',
          `'utf-8' codec can't decode byte 0x${hex} in position ${at}: ${why}`,
        );
      }
      text += '\ufffd';
      at += 1;
      continue;
    }
    const mask = length === 1 ? 0x7f : 0xff >> (length + 1);
    text += String.fromCodePoint(
      rest.reduce((code, byte) => (code << 6) | (byte & 63), first & mask),
    );
    at += length;
  }
  return text;
}

const data = (value: unknown): number[] => {
  if (value instanceof PyBytes) return value.data;
  throw typeError('a bytes-like object is required');
};
const text = (value: unknown) => String.fromCharCode(...data(value));
const back = (latin: string) => new PyBytes(Array.from(latin, char => char.charCodeAt(0)));

for (const cls of [bytesType, bytearrayType]) {
  methods(cls, {
    decode: [
      'encoding=, errors=',
      (self, _encoding, errors) => decode(data(self), errors === 'replace' || errors === 'ignore'),
    ],
    hex: [
      '',
      self =>
        data(self)
          .map(byte => byte.toString(16).padStart(2, '0'))
          .join(''),
    ],
    split: [
      'sep=, maxsplit=',
      (self, sep) =>
        new PyList(
          (sep == null ? text(self).trim().split(/\s+/) : text(self).split(text(sep))).map(back),
        ),
    ],
    strip: ['bytes=, /', self => back(text(self).trim())],
    startswith: ['prefix, /', (self, prefix) => text(self).startsWith(text(prefix))],
    endswith: ['suffix, /', (self, suffix) => text(self).endsWith(text(suffix))],
    find: ['sub, /', (self, part) => text(self).indexOf(text(part))],
    replace: ['old, new, /', (self, old, to) => back(text(self).replaceAll(text(old), text(to)))],
    join: [
      'iterable, /',
      (self, parts) =>
        back(
          toArray(parts as Value)
            .map(text)
            .join(text(self)),
        ),
    ],
    upper: ['', self => back(text(self).toUpperCase())],
    lower: ['', self => back(text(self).toLowerCase())],
    count: ['sub, /', (self, part) => text(self).split(text(part)).length - 1],
  });
}
/** Pairs of hexadecimal digits, with blanks between them where one likes. */
function fromHex(digits: Value | undefined, make: (data: number[]) => Value): Value {
  const pairs = /^\s*((?:[0-9a-fA-F]{2}\s*)*)/.exec(digits as string);
  if (pairs === null || pairs[0].length < (digits as string).length) {
    const at = pairs?.[0].length ?? 0;
    throw error('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at}`);
  }
  const found = pairs[1]?.match(/[0-9a-fA-F]{2}/g) ?? [];
  return make(found.map(pair => Number.parseInt(pair, 16)));
}
for (const cls of [bytesType, bytearrayType]) {
  const read = native('fromhex', 'cls, string, /', (_cls, digits) =>
    fromHex(digits, bytes => new PyBytes(bytes, cls)),
  );
  cls.dict.set('fromhex', new PyClassMethod(read));
}
methods(bytearrayType, {
  append: ['item, /', (self, item) => data(self).push(asIndex(item as Value)) * 0 || null],
  extend: [
    'iterable, /',
    (self, items) => {
      const step = iterate(items as Value);
      for (let item = step(); item !== undefined; item = step()) data(self).push(asIndex(item));
    },
  ],
});

const fromBytes = native(
  'from_bytes',
  'cls, bytes, byteorder=, *, signed=',
  (_cls, bytes, order, signed) => {
    const list = bytes instanceof PyBytes ? bytes.data : toArray(bytes as Value).map(asIndex);
    const big = order === 'little' ? [...list].reverse() : list;
    let value = 0n;
    for (const byte of big) value = (value << 8n) | BigInt(byte);
    if (truth(signed ?? false)) value = BigInt.asIntN(list.length * 8, value);
    return small(value);
  },
);
intType.dict.set('from_bytes', new PyClassMethod(fromBytes));
methods(intType, {
  to_bytes: [
    'length=, byteorder=, *, signed=',
    (self, length, order, signed) => {
      const count = length === undefined ? 1 : asIndex(length);
      const value = BigInt(asInt(self as Value));
      const isSigned = truth(signed ?? false);
      if (value < 0n && !isSigned)
        throw error('OverflowError', "can't convert negative int to unsigned");
      if (value >= 1n << BigInt(count * 8 - (isSigned ? 1 : 0)))
        throw error('OverflowError', 'int too big to convert');
      const bytes = Array.from({length: count}, (_, at) =>
        Number((value >> BigInt(8 * at)) & 255n),
      );
      return new PyBytes(order === 'little' ? bytes : bytes.reverse());
    },
  ],
});
