import {error, valueError} from '../objects/errors.ts';
import {refuse} from '../run/refusals.ts';
import {repr} from '../text/repr.ts';
import type {Codec, MarkedCodec} from './codec.ts';
import {gb2312, gb18030, gbk} from './gb.ts';
import {ascii, latin1} from './single-bytes.ts';
import {unicodeEscape} from './unicode-escape.ts';
import {utf8} from './utf-8.ts';
import {utf16, utf16be, utf16le, utf32, utf32be, utf32le} from './utf-16.ts';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** UTF-8 as Windows marks it. */
const utf8Sig: MarkedCodec = {
  mark: UTF8_MARK,
  writes: utf8,
  // What is told of errors counts from behind the mark.
  reads: bytes =>
    UTF8_MARK.every((byte, at) => bytes[at] === byte)
      ? [utf8, bytes.slice(UTF8_MARK.length), 0]
      : [utf8, bytes, 0],
};

/** All names of an encoding: those of its module and of `encodings.aliases`. */
const NAMES: readonly (readonly [codec: Codec | MarkedCodec, names: string])[] = [
  [utf8, 'utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001'],
  [utf8Sig, 'utf_8_sig'],
  [ascii, 'ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us'],
  [ascii, 'iso_646.irv_1991 iso_ir_6 us us_ascii'],
  [latin1, 'latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987'],
  [latin1, 'iso_ir_100 l1 latin latin1'],
  [gbk, 'gbk 936 cp936 ms936'],
  [
    gb2312,
    'gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58',
  ],
  [gb18030, 'gb18030 gb18030_2000'],
  [utf16, 'utf_16 u16 utf16'],
  [utf16le, 'utf_16_le utf_16le unicodelittleunmarked'],
  [utf16be, 'utf_16_be utf_16be unicodebigunmarked'],
  [utf32, 'utf_32 u32 utf32'],
  [utf32le, 'utf_32_le utf_32le'],
  [utf32be, 'utf_32_be utf_32be'],
  [unicodeEscape, 'unicode_escape'],
];

const CODECS = new Map(
  NAMES.flatMap(([codec, names]) => names.split(' ').map(name => [name, codec] as const)),
);

/** The other encodings that CPython knows, by how their names begin. */
const OTHERS =
  /^(?:utf_?7|u7|cp|ibm|windows|iso|l\d|latin|koi|mac|big|euc|shift|s_?jis|ms|hz|johab|ptcp|kz|rk|tis|idna|puny|unicode_1|raw|base|hex|rot|zlib|zip|bz|quo|uu|undef|us_|arabic|cyrillic|greek|hebrew|chinese|korean|csiso|\d|hp|roman|thai|viscii|ks|uhc|jis|cs|ecma|asmo|visual|logical|dbcs|646|8859)/;

/** The encoding of a name, however it is written. Raises LookupError for what is none. */
export function codecOf(name: string): Codec | MarkedCodec {
  if (name.includes('\0')) throw valueError('embedded null character');
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '_');
  const known = CODECS.get(plain);
  if (known !== undefined) return known;
  if (!OTHERS.test(plain)) throw error('LookupError', `unknown encoding: ${name}`);
  return refuse(`the encoding ${repr(name)} is not modelled`, 'use "utf-8"');
}

/** Whether an encoding puts a mark before its texts. */
export const isMarked = (codec: Codec | MarkedCodec): codec is MarkedCodec => 'mark' in codec;

/** What `codecs.lookup` calls the encoding of a name. Raises LookupError. */
export function labelOf(name: string): string {
  const codec = codecOf(name);
  const [, names = ''] = NAMES.find(([each]) => each === codec) ?? [];
  const [first = ''] = names.split(' ');
  return first === 'latin_1' ? 'iso8859-1' : first.replaceAll('_', '-');
}
