import {SIMPLE_ESCAPES} from '../parse/escapes.ts';
import {refuse} from '../run/refusals.ts';
import {escapeCode} from '../text/escape-code.ts';
import type {Codec, Read} from './codec.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const HEX_DIGITS: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

function write(code: number): number[] {
  const char = String.fromCodePoint(code);
  const isPlain = code >= 32 && code < 127;
  const shown = WRITTEN[char] ?? (isPlain ? char : escapeCode(code));
  return Array.from(shown, each => each.charCodeAt(0));
}

/** The digits that begin at a place, `most` of them at most. */
function digitsAt(bytes: readonly number[], at: number, most: number, digit: RegExp): string {
  let found = '';
  while (found.length < most && digit.test(String.fromCharCode(bytes[at + found.length] ?? 0)))
    found += String.fromCharCode(bytes[at + found.length] as number);
  return found;
}

function hexadecimal(bytes: readonly number[], at: number, letter: string, count: number): Read {
  const digits = digitsAt(bytes, at + 2, count, /[0-9a-fA-F]/);
  const length = 2 + digits.length;
  if (digits.length < count)
    return {length, fault: `truncated \\${letter}${'X'.repeat(count)} escape`};
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff
    ? {length, fault: 'illegal Unicode character'}
    : {length, text: String.fromCodePoint(code)};
}

function read(bytes: readonly number[], at: number): Read {
  const first = String.fromCharCode(bytes[at] as number);
  if (first !== '\\') return {length: 1, text: first};
  if (at + 1 === bytes.length) return {length: 1, fault: '\\ at end of string'};
  const letter = String.fromCharCode(bytes[at + 1] as number);
  const simple = SIMPLE_ESCAPES[letter];
  if (simple !== undefined) return {length: 2, text: simple};
  const count = HEX_DIGITS[letter];
  if (count !== undefined) return hexadecimal(bytes, at, letter, count);
  const octal = digitsAt(bytes, at + 1, 3, /[0-7]/);
  if (octal === '' || Number.parseInt(octal, 8) > 0o377)
    refuse(`the escape \\${letter} in what is decoded is not modelled`, 'write the character');
  return {length: 1 + octal.length, text: String.fromCharCode(Number.parseInt(octal, 8))};
}

/** The text of a literal. */
export const unicodeEscape: Codec = {
  name: 'unicodeescape',
  write,
  unwritable: '',
  joinsFaults: false,
  read,
};
