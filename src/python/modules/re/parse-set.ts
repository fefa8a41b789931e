import {anyCase, category} from './categories.ts';
import {escapedChar} from './escapes.ts';
import type {CharTest, Node} from './nodes.ts';
import type {Scanner} from './scanner.ts';

/** What stands between brackets; the opening one has been read. */
export function parseSet(scanner: Scanner, flags: number): Node {
  const from = scanner.at - 1;
  const negative = scanner.accept('^');
  const tests: CharTest[] = [];
  // A closing bracket right at the beginning is one of the characters.
  do {
    if (scanner.ended) throw scanner.error('unterminated character set', from);
    tests.push(parseMember(scanner, flags, from));
  } while (!scanner.accept(']'));
  const [only] = tests;
  const any: CharTest = only && tests.length === 1 ? only : code => tests.some(test => test(code));
  const test = anyCase(any, flags);
  return {kind: 'char', test: negative ? code => !test(code) : test};
}

/** A character, a range or a category. */
function parseMember(scanner: Scanner, flags: number, opening: number): CharTest {
  const from = scanner.at;
  const low = parseEnd(scanner, flags);
  const ranged = scanner.peek() === '-' && scanner.peek(1) !== ']';
  if (!ranged) return typeof low === 'number' ? code => code === low : low;
  scanner.next();
  if (scanner.ended) throw scanner.error('unterminated character set', opening);
  const high = parseEnd(scanner, flags);
  if (typeof low !== 'number' || typeof high !== 'number' || high < low) {
    const shown = scanner.chars.slice(from, scanner.at).join('');
    throw scanner.error(`bad character range ${shown}`, from);
  }
  return code => code >= low && code <= high;
}

/** One character by its code, or a category. */
function parseEnd(scanner: Scanner, flags: number): number | CharTest {
  const from = scanner.at;
  const char = scanner.next();
  if (char !== '\\') return char.codePointAt(0) as number;
  if (scanner.ended) throw scanner.error('bad escape (end of pattern)', from);
  const letter = scanner.next();
  return category(letter, flags) ?? escapedChar(scanner, letter, from);
}
