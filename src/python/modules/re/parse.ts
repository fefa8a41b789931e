import {anyButNewline, anything, boundary, category, charTest, PLACES} from './categories.ts';
import {escapedChar} from './escapes.ts';
import {DOTALL, IGNORECASE, MULTILINE, VERBOSE} from './flags.ts';
import type {Groups} from './groups.ts';
import type {Node} from './nodes.ts';
import {parseGroup, skipsComment} from './parse-group.ts';
import {parseRepeat} from './parse-repeat.ts';
import {parseSet} from './parse-set.ts';
import type {Scanner} from './scanner.ts';

/** What is known while a pattern is read. */
export interface Reading {
  readonly scanner: Scanner;
  readonly groups: Groups;
  readonly flags: number;
}

const EMPTY: Node = {kind: 'sequence', items: []};

/** Alternatives up to a closing bracket or the end. */
export function parseChoice(reading: Reading): Node {
  const options = [parseSequence(reading)];
  while (reading.scanner.accept('|')) options.push(parseSequence(reading));
  const [only = EMPTY] = options;
  return options.length === 1 ? only : {kind: 'choice', options};
}

function parseSequence(reading: Reading): Node {
  const {scanner} = reading;
  const items: Node[] = [];
  while (!scanner.ended && scanner.peek() !== '|' && scanner.peek() !== ')') {
    if (reading.flags & VERBOSE && skipsBlank(scanner)) continue;
    if (skipsComment(reading)) continue;
    const repeated = parseRepeat(reading, items.at(-1));
    if (repeated) items[items.length - 1] = repeated;
    else items.push(parseAtom(reading));
  }
  const [only = EMPTY] = items;
  return items.length === 1 ? only : {kind: 'sequence', items};
}

/** In a verbose pattern blanks and comments mean nothing. */
export function skipsBlank(scanner: Scanner): boolean {
  if (/^\s$/.test(scanner.peek())) {
    scanner.next();
    return true;
  }
  if (!scanner.accept('#')) return false;
  while (!scanner.ended && scanner.next() !== '\n');
  return true;
}

function parseAtom(reading: Reading): Node {
  const {scanner, flags} = reading;
  const char = scanner.next();
  switch (char) {
    case '\\':
      return parseEscape(reading);
    case '[':
      return parseSet(scanner, flags);
    case '(':
      return parseGroup(reading);
    case '.':
      return {kind: 'char', test: flags & DOTALL ? anything : anyButNewline};
    case '^':
      return {kind: 'place', test: flags & MULTILINE ? PLACES.lineStart : PLACES.start};
    case '$':
      return {kind: 'place', test: flags & MULTILINE ? PLACES.lineEnd : PLACES.lastLineEnd};
    default:
      return {kind: 'char', test: charTest(char.codePointAt(0) as number, flags)};
  }
}

function parseEscape(reading: Reading): Node {
  const {scanner, flags} = reading;
  const from = scanner.at - 1;
  if (scanner.ended) throw scanner.error('bad escape (end of pattern)', from);
  const letter = scanner.next();
  if (/^[1-9]$/.test(letter)) return parseReference(reading, letter, from);
  switch (letter) {
    case 'A':
      return {kind: 'place', test: PLACES.start};
    case 'Z':
    case 'z':
      return {kind: 'place', test: PLACES.end};
    case 'b':
    case 'B':
      return {kind: 'place', test: boundary(letter === 'b', flags)};
  }
  const test = category(letter, flags) ?? charTest(escapedChar(scanner, letter, from), flags);
  return {kind: 'char', test};
}

/** `\1`, or three octal digits. */
function parseReference(reading: Reading, first: string, from: number): Node {
  const {scanner, flags} = reading;
  const rest = scanner.peek() + scanner.peek(1);
  if (/^[0-3]$/.test(first) && /^[0-7]{2}$/.test(rest)) {
    scanner.at += 2;
    return {kind: 'char', test: charTest(Number.parseInt(first + rest, 8), flags)};
  }
  const index = Number(first + scanner.take(/^[0-9]$/, 1));
  return reference(reading, index, from + 1, from);
}

/** What a group matched, once more. */
export function reference(reading: Reading, index: number, at: number, from: number): Node {
  const {groups, scanner, flags} = reading;
  if (index > groups.count) throw scanner.error(`invalid group reference ${index}`, at);
  if (groups.open.has(index)) throw scanner.error('cannot refer to an open group', from);
  const width = groups.widths.get(index) ?? [0, Number.POSITIVE_INFINITY];
  return {kind: 'backreference', index, ignoreCase: (flags & IGNORECASE) !== 0, width};
}
