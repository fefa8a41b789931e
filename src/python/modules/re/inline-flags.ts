import {ASCII, FLAG_LETTERS, LOCALE, UNICODE} from './flags.ts';
import type {Scanner} from './scanner.ts';

/** Of these a pattern has one. */
const KINDS = ASCII | LOCALE | UNICODE;

/** Reads `imx` and their like up to `)`, `-` or `:`, as bits. Raises `re.error` for what cannot be turned on. */
export function turnedOn(scanner: Scanner): number {
  let on = 0;
  for (;;) {
    const letter = scanner.next();
    const flag = FLAG_LETTERS.get(letter) as number;
    checkLetter(scanner, letter);
    on |= flag;
    if (flag & KINDS && (on & KINDS) !== flag)
      throw scanner.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", scanner.at);
    if (scanner.ended) throw scanner.error('missing -, : or )', scanner.at);
    if (')-:'.includes(scanner.peek())) return on;
    checkFlag(scanner, 'missing -, : or )');
  }
}

/** Reads those behind a `-`, and the colon. */
export function turnedOff(scanner: Scanner, on: number): number {
  let off = 0;
  for (let missing = 'missing flag'; off === 0 || !scanner.accept(':'); missing = 'missing :') {
    if (scanner.ended) throw scanner.error(missing, scanner.at);
    checkFlag(scanner, missing);
    const flag = FLAG_LETTERS.get(scanner.next()) as number;
    if (flag & KINDS) {
      const wrong = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
      throw scanner.error(wrong, scanner.at);
    }
    off |= flag;
  }
  if (on & off) throw scanner.error('bad inline flags: flag turned on and off', scanner.at - 1);
  return off;
}

function checkFlag(scanner: Scanner, missing: string): void {
  const letter = scanner.peek();
  if (FLAG_LETTERS.has(letter)) return;
  throw scanner.error(/^\p{L}$/u.test(letter) ? 'unknown flag' : missing, scanner.at);
}

function checkLetter(scanner: Scanner, letter: string): void {
  if (letter !== (scanner.isBytes ? 'u' : 'L')) return;
  const kind = scanner.isBytes ? 'bytes' : 'str';
  const wrong = `bad inline flags: cannot use '${letter}' flag with a ${kind} pattern`;
  throw scanner.error(wrong, scanner.at);
}
