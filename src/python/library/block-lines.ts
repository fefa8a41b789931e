import type {Token} from '../parse/token.ts';
import {tokenize} from '../parse/tokenize.ts';
import {chargeItems} from '../run/vm.ts';
import type {Source} from '../source.ts';

/** The lines of a `def` or `class` that begins, with its decorators, at a line: as `inspect.getblock` finds them. */
export function blockLines(source: Source, first: number): string[] {
  chargeItems(source.text.length);
  const tokens = tokenize(source);
  const last = lastLine(source, tokens, first);
  return Array.from({length: last - first + 1}, (_, at) => `${source.lineText(first + at)}\n`);
}

function lastLine(source: Source, tokens: readonly Token[], first: number): number {
  const begin = tokens.findIndex(({from, kind}) => isWord(kind) && source.line(from) >= first);
  const header = tokens.findIndex(
    ({kind, text}, at) => at >= begin && kind === 'name' && (text === 'def' || text === 'class'),
  );
  const headEnd = tokens.findIndex(({kind}, at) => at > header && kind === 'newline');
  const body = tokens[headEnd + 1];
  if (body?.kind !== 'indent') return source.line(tokens[headEnd]?.from ?? 0);
  const end = bodyEnd(tokens, headEnd + 1);
  const line = source.line(
    tokens.slice(0, end).findLast(({kind}) => kind === 'newline')?.from ?? 0,
  );
  const column = source.column(tokens[headEnd + 2]?.from ?? 0);
  return lastComment(source, line, source.line(tokens[end]?.from ?? 0), column);
}

function isWord(kind: Token['kind']): boolean {
  return kind === 'name' || kind === 'op';
}

/** Where the indentation is back at what it was before this indent. */
function bodyEnd(tokens: readonly Token[], indent: number): number {
  let depth = 0;
  for (let at = indent; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'indent') depth += 1;
    if (tokens[at]?.kind === 'dedent') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Comments behind the last statement belong to the body as far as they are indented as it is. */
function lastComment(source: Source, from: number, to: number, column: number): number {
  let last = from;
  for (let line = from + 1; line <= to; line++) {
    const text = source.lineText(line);
    const indent = text.length - text.trimStart().length;
    if (text.startsWith('#', indent) && indent >= column) last = line;
  }
  return last;
}
