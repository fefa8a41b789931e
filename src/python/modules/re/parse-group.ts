import {ASCII, FLAG_LETTERS, UNICODE} from './flags.ts';
import {checkName} from './groups.ts';
import {turnedOff, turnedOn} from './inline-flags.ts';
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
  if (scanner.accept('P')) return named(reading, from);
  if (scanner.accept(':')) return uncaptured(reading, from);
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

/** One item, whatever is in it: `(?:a+)?` repeats what is repeated already. */
function uncaptured(reading: Reading, from: number): Node {
  const item = closed(reading, from, parseChoice(reading));
  const isMore = item.kind === 'repeat' || item.kind === 'place';
  return isMore ? {kind: 'sequence', items: [item]} : item;
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
  groups.widths.set(index, widthOf(item));
  return {kind: 'group', index, item};
}

/** A comment means nothing: what follows repeats what stands before it. */
export function skipsComment({scanner}: Reading): boolean {
  const from = scanner.at;
  if (!scanner.accept('(?#')) return false;
  while (!scanner.accept(')')) {
    if (scanner.ended) throw scanner.error('missing ), unterminated comment', from);
    scanner.next();
  }
  return true;
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
  const index = groups.findOrAwait(scanner.until(')'), scanner, at);
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
  if (!FLAG_LETTERS.has(scanner.peek()) && scanner.peek() !== '-') throw unknown(scanner, from);
  const on = scanner.peek() === '-' ? 0 : turnedOn(scanner);
  if (scanner.accept(')')) {
    throw scanner.error('global flags not at the start of the expression', from);
  }
  if (!scanner.accept('-')) scanner.accept(':');
  else return withoutFlags(reading, from, on);
  return uncaptured({...reading, flags: flagged(reading.flags, on)}, from);
}

function withoutFlags(reading: Reading, from: number, on: number): Node {
  const off = turnedOff(reading.scanner, on);
  return uncaptured({...reading, flags: flagged(reading.flags, on) & ~off}, from);
}

/** Of ASCII and Unicode the innermost holds. */
function flagged(flags: number, on: number): number {
  const kinds = ASCII | UNICODE;
  return (on & kinds ? flags & ~kinds : flags) | on;
}

function unknown(scanner: Scanner, from: number) {
  const shown = scanner.peek() === '<' ? `<${scanner.peek(1)}` : scanner.peek();
  return scanner.error(`unknown extension ?${shown}`, from + 1);
}
