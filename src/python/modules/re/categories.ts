import {ASCII, IGNORECASE} from './flags.ts';
import type {CharTest, PlaceTest} from './nodes.ts';

const NEWLINE = 10;

/** Asks a regular expression, once for each of the ASCII characters. */
function isText(pattern: RegExp): CharTest {
  const known = Array.from({length: 128}, (_, code) => pattern.test(String.fromCharCode(code)));
  return code => known[code] ?? pattern.test(String.fromCodePoint(code));
}

const isAsciiBlank: CharTest = code => (code >= 9 && code <= 13) || code === 32;
/** As `str.isspace`: to Python the separators 28 to 31 are blanks, and U+FEFF is none. */
const isBlank: CharTest = code =>
  isAsciiBlank(code) || (code >= 28 && code <= 31) || code === 0x85 || isWideBlank(code);
const isWideBlank = isText(/^[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/);

const CATEGORIES: Readonly<Record<string, readonly [unicode: CharTest, ascii: CharTest]>> = {
  d: [isText(/^\p{Nd}$/u), isText(/^[0-9]$/)],
  s: [isBlank, isAsciiBlank],
  w: [isText(/^[\p{L}\p{N}_]$/u), isText(/^[A-Za-z0-9_]$/)],
};

/** `\d`, `\s`, `\w`, and in capitals all the others. */
export function category(letter: string, flags: number): CharTest | undefined {
  const pair = CATEGORIES[letter.toLowerCase()];
  if (pair === undefined) return undefined;
  const test = pair[flags & ASCII ? 1 : 0];
  return letter === letter.toLowerCase() ? test : code => !test(code);
}

/** The other case of a letter, when it has one of one character. */
export function casesOf(code: number, flags: number): readonly number[] {
  const char = String.fromCodePoint(code);
  if ((flags & IGNORECASE) === 0 || (flags & ASCII && code > 127)) return [code];
  const others = [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()];
  return [...new Set([char, ...others])]
    .filter(other => Array.from(other).length === 1)
    .map(other => other.codePointAt(0) as number);
}

/** One character, in either case when case does not matter. */
export function charTest(code: number, flags: number): CharTest {
  const cases = casesOf(code, flags);
  if (cases.length === 1) return found => found === code;
  return found => cases.includes(found);
}

/** A set that holds a character if it holds it in any case. */
export function anyCase(test: CharTest, flags: number): CharTest {
  if ((flags & IGNORECASE) === 0) return test;
  return code => casesOf(code, flags).some(test);
}

export const anything: CharTest = () => true;
export const anyButNewline: CharTest = code => code !== NEWLINE;

export const PLACES = {
  start: (_codes, at) => at === 0,
  lineStart: (codes, at) => at === 0 || codes[at - 1] === NEWLINE,
  end: (_codes, at, end) => at === end,
  lineEnd: (codes, at, end) => at === end || codes[at] === NEWLINE,
  /** `$`: at the end, or before a newline that ends the text. */
  lastLineEnd: (codes, at, end) => at === end || (at === end - 1 && codes[at] === NEWLINE),
} satisfies Record<string, PlaceTest>;

/** `\b`, or `\B` where it is not wanted. */
export function boundary(wanted: boolean, flags: number): PlaceTest {
  const word = category('w', flags) as CharTest;
  return (codes, at, end) => {
    const before = at > 0 && word(codes[at - 1] as number);
    const behind = at < end && word(codes[at] as number);
    return (before !== behind) === wanted;
  };
}
