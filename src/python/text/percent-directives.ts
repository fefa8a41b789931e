import {valueError} from '../objects/errors.ts';
import {checkSize} from '../run/vm.ts';

/** `%(key)-5.2f`, without its key. */
export interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
  /** Where the text goes on. */
  readonly end: number;
}

/** What is asked for while a directive is read, from left to right. */
interface Asked {
  key(name: string): void;
  star(): number;
}

/** Reads what comes after a `%`, as CPython's `unicode_format_arg_parse`. Throws ValueError. */
export function readDirective(text: string, from: number, asked: Asked): Directive {
  let at = from;
  if (text[at] === '(') {
    const close = closing(text, at);
    asked.key(text.slice(at + 1, close));
    at = close + 1;
  }
  let flags = matched(FLAGS, text, at);
  at += flags.length;
  const cells = text[at] === '*' ? '*' : matched(DIGITS, text, at);
  let width = sizeOf(cells, 'width', asked);
  at += cells.length;
  let precision: number | null = null;
  if (text[at] === '.') {
    const places = text[at + 1] === '*' ? '*' : matched(DIGITS, text, at + 1);
    precision = Math.max(0, sizeOf(places, 'precision', asked));
    at += 1 + places.length;
  }
  // A width among the values may be negative: that is the flag for the left.
  if (width < 0) [flags, width] = [`${flags}-`, -width];
  if (/[hlL]/.test(text[at] ?? '')) at += 1;
  if (at >= text.length) throw valueError('incomplete format');
  const type = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return {flags, width, precision, type, end: at + type.length};
}

const FLAGS = /[-+ #0]*/y;
const DIGITS = /\d*/y;

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function sizeOf(digits: string, what: string, asked: Asked): number {
  if (digits === '*') return asked.star();
  if (digits === '') return 0;
  if (BigInt(digits) >= 2n ** 63n) throw valueError(`${what} too big`);
  checkSize(Number(digits));
  return Number(digits);
}

/** The parenthesis that closes the one that opens here. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw valueError('incomplete format key');
}
