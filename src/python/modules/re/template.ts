import {error} from '../../objects/errors.ts';
import type {Value} from '../../objects/types.ts';
import {checkSize} from '../../run/vm.ts';
import {checkName} from './groups.ts';
import type {PyMatch} from './match.ts';
import type {PyPattern} from './pattern.ts';
import {Scanner} from './scanner.ts';
import {asValue, joined, type Written} from './written.ts';

/** What replaces a match: text, and groups by number. */
export interface Template {
  readonly parts: readonly (string | number)[];
  readonly isBytes: boolean;
}

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** Reads `\1`, `\g<name>` and the escapes of a replacement. */
export function parseTemplate({text, isBytes}: Written, pattern: PyPattern): Template {
  if (!text.includes('\\')) return {parts: [text], isBytes};
  const scanner = new Scanner(text, isBytes);
  const parts: (string | number)[] = [''];
  while (!scanner.ended) {
    const from = scanner.at;
    const char = scanner.next();
    const part = char === '\\' ? escaped(scanner, pattern, from) : char;
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return {parts, isBytes};
}

function escaped(scanner: Scanner, pattern: PyPattern, from: number): string | number {
  if (scanner.ended) throw scanner.error('bad escape (end of pattern)', from);
  const letter = scanner.next();
  if (letter === 'g') return named(scanner, pattern);
  const control = CONTROLS[letter];
  if (control !== undefined) return control;
  if (/^[0-9]$/.test(letter)) return numbered(scanner, pattern, letter, from);
  if (/^[a-zA-Z]$/.test(letter)) throw scanner.error(`bad escape \\${letter}`, from);
  return `\\${letter}`;
}

/** `\g<name>` or `\g<1>`. */
function named(scanner: Scanner, pattern: PyPattern): number {
  if (!scanner.accept('<')) throw scanner.error('missing <', scanner.at);
  const at = scanner.at;
  const name = scanner.until('>');
  if (/^[0-9]+$/.test(name)) return checked(Number(name), scanner, pattern, at);
  checkName(name, scanner, at);
  const index = pattern.groups.names.get(name);
  if (index === undefined) throw error('IndexError', `unknown group name '${name}'`);
  return index;
}

/** `\1` or `\12`; with a leading zero or three digits, a character by its octal number. */
function numbered(scanner: Scanner, pattern: PyPattern, first: string, from: number) {
  if (first === '0') {
    return String.fromCharCode(Number.parseInt(first + scanner.take(/^[0-7]$/, 2), 8));
  }
  const digits = first + scanner.take(/^[0-9]$/, 1);
  if (/^[0-7]{2}$/.test(digits) && /^[0-7]$/.test(scanner.peek())) {
    const octal = digits + scanner.next();
    const code = Number.parseInt(octal, 8);
    if (code <= 0o377) return String.fromCharCode(code);
    throw scanner.error(`octal escape value \\${octal} outside of range 0-0o377`, from);
  }
  return checked(Number(digits), scanner, pattern, from + 1);
}

function checked(index: number, scanner: Scanner, pattern: PyPattern, at: number): number {
  if (index <= pattern.groups.count) return index;
  throw scanner.error(`invalid group reference ${index}`, at);
}

/** A group that took no part is empty. Raises TypeError for texts and bytes together. */
export function expandTemplate({parts, isBytes}: Template, match: PyMatch): Value {
  const found = parts.flatMap(part =>
    typeof part === 'string' ? asValue(part, isBytes) : (match.text(part) ?? []),
  );
  const text = joined(found, isBytes);
  checkSize(text.length);
  return asValue(text, isBytes);
}
