import {PyClassMethod, PyStaticMethod} from '../objects/descriptors.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {type Maybe, methods, native} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, intType, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {bytesMade} from '../operations/byte-values.ts';
import {asBytes, bytesLike} from '../operations/bytes-like.ts';
import {asIndex, asInt, asString} from '../operations/conversion.ts';
import {isInt, small} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import {refuse} from '../run/refusals.ts';
import {repr} from '../text/repr.ts';

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

/** How many bytes a character has that begins with this one; 0 where none does. */
function lengthAfter(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** What becomes of bytes that are no text. */
type OnError = 'strict' | 'replace' | 'ignore';

/** Reads UTF-8. `onError` is what `bytes.decode` has as `errors`; raises UnicodeDecodeError for `strict`. */
export function decode(bytes: readonly number[], onError: OnError = 'strict'): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const length = lengthAfter(first);
    const rest = bytes.slice(at + 1, at + length);
    const fits =
      length > 0 && rest.length === length - 1 && rest.every(byte => (byte & 0xc0) === 0x80);
    if (!fits) {
      if (onError === 'strict') {
        const hex = first.toString(16).padStart(2, '0');
        const isCut = rest.length < length - 1 && rest.every(byte => (byte & 0xc0) === 0x80);
        const within = isCut ? 'unexpected end of data' : 'invalid continuation byte';
        const why = length === 0 ? 'invalid start byte' : within;
        throw error(
          'UnicodeDecodeError',
          `'utf-8' codec can't decode byte 0x${hex} in position ${at}: ${why}`,
        );
      }
      if (onError === 'replace') text += '\ufffd';
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

/** `bytes.decode`: UTF-8, Latin-1 or ASCII. */
export function decodeAs(bytes: readonly number[], encoding: Value, errors: Value): string {
  const onError = errors as OnError;
  if (!['strict', 'replace', 'ignore'].includes(onError)) {
    refuse(`decoding with errors=${repr(errors)} is not modelled`, 'use "replace" or "ignore"');
  }
  const name = codecOf(encoding);
  if (name === 'utf-8') return decode(bytes, onError);
  const most = name === 'ascii' ? 128 : 256;
  let text = '';
  for (const [at, byte] of bytes.entries()) {
    if (byte < most) text += String.fromCharCode(byte);
    else if (onError === 'replace') text += '\ufffd';
    else if (onError === 'strict') {
      const hex = byte.toString(16).padStart(2, '0');
      throw error(
        'UnicodeDecodeError',
        `'ascii' codec can't decode byte 0x${hex} in position ${at}: ordinal not in range(128)`,
      );
    }
  }
  return text;
}

const CODECS: Readonly<Record<string, 'utf-8' | 'latin-1' | 'ascii'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'latin-1': 'latin-1',
  latin1: 'latin-1',
  'iso-8859-1': 'latin-1',
  ascii: 'ascii',
  'us-ascii': 'ascii',
};

/** The other encodings that CPython knows, by how their names begin. */
const OTHERS =
  /^(?:utf|u\d|cp|ibm|windows|iso|l\d|latin|koi|mac|gb|big|euc|shift|s_?jis|ms|hz|johab|ptcp|kz|rk|tis|idna|puny|unicode|raw|base|hex|rot|zlib|zip|bz|quo|uu|mbcs|oem|undef|us_|arabic|cyrillic|greek|hebrew|chinese|korean|csiso|\d|hp|roman|thai|viscii|ks|uhc|jis|cs|ecma|asmo|visual|logical|ansi|dbcs|646|8859|unicode)/;

function isOfPython(name: string): boolean {
  return OTHERS.test(name.toLowerCase().replaceAll('-', '_'));
}

/** The encoding of a name, however it is written. */
export function codecOf(name: Value): 'utf-8' | 'latin-1' | 'ascii' {
  const known =
    CODECS[
      asString(name, "encode() argument 'encoding' must be str").toLowerCase().replaceAll('_', '-')
    ];
  if (known === undefined && !isOfPython(name as string)) {
    throw error('LookupError', `unknown encoding: ${name}`);
  }
  return known ?? refuse(`the encoding ${repr(name)} is not modelled`, 'use "utf-8"');
}

/** Pairs of hexadecimal digits, with blanks between them where one likes. */
function fromHex(digits: Value | undefined, make: (data: number[]) => Value): Value {
  const text = hexText(digits as Value);
  const pairs = /^\s*((?:[0-9a-fA-F]{2}\s*)*)/.exec(text);
  if (pairs === null || pairs[0].length < text.length) {
    const at = pairs?.[0].length ?? 0;
    const isHalf = /[0-9a-fA-F]/.test(text[at] ?? '');
    if (isHalf && at + 1 === text.length)
      throw valueError('fromhex() arg must contain an even number of hexadecimal digits');
    const wrong = isHalf ? at + 1 : at;
    throw valueError(`non-hexadecimal number found in fromhex() arg at position ${wrong}`);
  }
  const found = pairs[1]?.match(/[0-9a-fA-F]{2}/g) ?? [];
  return make(found.map(pair => Number.parseInt(pair, 16)));
}

/** The 256 bytes that `translate` puts in place of each. */
function maketrans(from: Maybe, to: Maybe): PyBytes {
  const [before, after] = [from, to].map(given => {
    return asBytes(given);
  }) as [readonly number[], readonly number[]];
  if (before.length !== after.length) throw valueError('maketrans arguments must have same length');
  const table = Array.from({length: 256}, (_, byte) => byte);
  for (const [at, byte] of before.entries()) table[byte] = after[at] as number;
  return new PyBytes(table);
}

/** A character for each byte. */
export function latinText(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.slice(at, at + 8192));
  return text;
}

function hexText(digits: Value): string {
  const text = digits instanceof PyBytes ? latinText(digits.data) : digits;
  if (typeof text === 'string') return text;
  throw typeError(`fromhex() argument must be str or bytes-like, not ${typeName(digits)}`);
}

for (const cls of [bytesType, bytearrayType]) {
  const read = native('fromhex', 'cls, string, /', (_cls, digits) =>
    fromHex(digits, bytes => new PyBytes(bytes, cls)),
  );
  cls.dict.set('fromhex', new PyClassMethod(read));
  cls.dict.set('maketrans', new PyStaticMethod(native('maketrans', 'frm, to, /', maketrans)));
}
/** Raises ValueError. */
function checkOrder(order: Value | undefined): void {
  if (order !== undefined && order !== 'little' && order !== 'big')
    throw error('ValueError', "byteorder must be either 'little' or 'big'");
}

function listOfBytes(bytes: Value): readonly number[] {
  if (typeof bytes === 'string' || isInt(bytes))
    throw typeError(`cannot convert '${typeName(bytes)}' object to bytes`);
  return bytesLike(bytes) ?? bytesMade(bytes, 'bytes');
}

const fromBytes = native(
  'from_bytes',
  'cls, bytes, byteorder=, *, signed=',
  (_cls, bytes, order, signed) => {
    checkOrder(order);
    const list = listOfBytes(bytes as Value);
    const big = order === 'little' ? [...list].reverse() : list;
    let value = 0n;
    for (const byte of big) value = (value << 8n) | BigInt(byte);
    if (truth(signed ?? false)) value = BigInt.asIntN(list.length * 8, value);
    return small(value);
  },
  true,
);
intType.dict.set('from_bytes', new PyClassMethod(fromBytes));
methods(intType, {
  to_bytes: [
    'length=, byteorder=, *, signed=',
    (self, length, order, signed) => {
      const count = length === undefined ? 1 : asIndex(length);
      checkOrder(order);
      if (count < 0) throw error('ValueError', 'length argument must be non-negative');
      const value = BigInt(asInt(self as Value));
      const isSigned = truth(signed ?? false);
      if (value < 0n && !isSigned)
        throw error('OverflowError', "can't convert negative int to unsigned");
      const bits = BigInt(Math.max(0, count * 8 - (isSigned ? 1 : 0)));
      if (value >= 1n << bits || value < -(1n << bits))
        throw error('OverflowError', 'int too big to convert');
      const bytes = Array.from({length: count}, (_, at) =>
        Number((value >> BigInt(8 * at)) & 255n),
      );
      return new PyBytes(order === 'little' ? bytes : bytes.reverse());
    },
  ],
});
