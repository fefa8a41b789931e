import {ASCII, FLAG_LETTERS, UNICODE} from './flags.ts';
import {checkName} from './groups.ts';
import {type Node, widthOf} from './nodes.ts';
import {parseChoice, type Reading, reference} from './parse.ts';
import type {Scanner} from './scanner.ts';

const EMPTY: Node = {kind: 'sequence', items: []};

/** What an opening bracket begins; it has been read. */
export function parseGroup(reading: Reading): Node {
  const {scanner} = reading;
  const from = scanner.at - 1;
  if (!scanner.accept('?')) return capturing(reading, null, from);
  if (scanner.ended) throw scanner.error('unexpected end of pattern', scanner.at);
  if (scanner.accept('#')) return comment(reading, from);
  if (scanner.accept('P')) return named(reading, from);
  if (scanner.accept(':')) return closed(reading, from, parseChoice(reading));
  if (scanner.accept('>'))
    return {kind: 'atomic', item: closed(reading, from, parseChoice(reading))};
  for (const behind of [false, true]) {
    for (const negative of [false, true]) {
      if (scanner.accept(`${behind ? '<' : ''}${negative ? '!' : '='}`)) {
        return look(reading, from, behind, negative);
      }
    }
  }
  if (scanner.accept('(')) return condition(reading, from);
  return withFlags(reading, from);
}

function closed(reading: Reading, from: number, item: Node): Node {
  if (reading.scanner.accept(')')) return item;
  throw reading.scanner.error('missing ), unterminated subpattern', from);
}

function capturing(reading: Reading, name: string | null, from: number): Node {
  const {groups, scanner} = reading;
  const index = groups.begin(name, scanner, from + 4);
  const item = closed(reading, from, parseChoice(reading));
  groups.open.delete(index);
  return {kind: 'group', index, item};
}

function comment(reading: Reading, from: number): Node {
  const {scanner} = reading;
  while (!scanner.accept(')')) {
    if (scanner.ended) throw scanner.error('missing ), unterminated comment', from);
    scanner.next();
  }
  return EMPTY;
}

/** `(?P<name>…)` or `(?P=name)`. */
function named(reading: Reading, from: number): Node {
  const {scanner, groups} = reading;
  const opened = scanner.accept('<');
  if (!opened && !scanner.accept('=')) {
    if (scanner.ended) throw scanner.error('unexpected end of pattern', scanner.at);
    throw scanner.error(`unknown extension ?P${scanner.peek()}`, from + 1);
  }
  const at = scanner.at;
  const name = scanner.until(opened ? '>' : ')');
  checkName(name, scanner, at);
  if (opened) return capturing(reading, name, from);
  return reference(reading, groups.find(name, scanner, at), at, at);
}

function look(reading: Reading, from: number, behind: boolean, negative: boolean): Node {
  const item = closed(reading, from, parseChoice(reading));
  if (behind) {
    const [least, most] = widthOf(item);
    if (least !== most) {
      throw reading.scanner.error('look-behind requires fixed-width pattern', null);
    }
  }
  return {kind: 'look', item, behind, negative};
}

/** `(?(1)yes|no)`: depends on whether a group took part. */
function condition(reading: Reading, from: number): Node {
  const {scanner, groups} = reading;
  const at = scanner.at;
  const index = groups.find(scanner.until(')'), scanner, at);
  const item = closed(reading, from, parseChoice(reading));
  if (item.kind !== 'choice') return {kind: 'condition', index, yes: item, no: EMPTY};
  const [yes = EMPTY, no = EMPTY, ...more] = item.options;
  if (more.length > 0) {
    throw scanner.error('conditional backref with more than two branches', scanner.at - 1);
  }
  return {kind: 'condition', index, yes, no};
}

/** `(?i:…)`, `(?-i:…)`; `(?i)` alone holds for the whole pattern and was read before it. */
function withFlags(reading: Reading, from: number): Node {
  const {scanner} = reading;
  const on = flagLetters(reading);
  if (scanner.accept(')')) {
    throw scanner.error('global flags not at the start of the expression', from);
  }
  const off = scanner.accept('-') ? flagLetters(reading) : 0;
  if (!scanner.accept(':')) {
    const start = scanner.peek() === '<' || on + off === 0;
    const shown = start ? `?${scanner.peek()}${scanner.peek() === '<' ? scanner.peek(1) : ''}` : '';
    if (shown !== '') throw scanner.error(`unknown extension ${shown}`, from + 1);
    throw scanner.error(scanner.ended ? 'missing -, : or )' : 'unknown flag', scanner.at);
  }
  const kept = on & ASCII ? reading.flags & ~UNICODE : reading.flags;
  const inner = {...reading, flags: (kept | on) & ~off};
  return closed(reading, from, parseChoice(inner));
}

/** Reads `imx` and their like, as bits. */
export function flagLetters({scanner}: Pick<Reading, 'scanner'>): number {
  let flags = 0;
  for (let flag = FLAG_LETTERS.get(scanner.peek()); flag !== undefined; ) {
    flags |= flag;
    checkLetter(scanner, scanner.next());
    flag = FLAG_LETTERS.get(scanner.peek());
  }
  return flags;
}

function checkLetter(scanner: Scanner, letter: string): void {
  if (letter !== (scanner.isBytes ? 'u' : 'L')) return;
  const kind = scanner.isBytes ? 'bytes' : 'str';
  const wrong = `bad inline flags: cannot use '${letter}' flag with a ${kind} pattern`;
  throw scanner.error(wrong, scanner.at);
}
