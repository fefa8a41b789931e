import {type Source, SourceError} from '../source.ts';
import type {Expr, Literal, Replacement} from './ast.ts';
import {unescaped} from './escapes.ts';
import {merge, type ParseExpr, replacements} from './f-strings.ts';
import type {Token} from './token.ts';

/** A string literal: what it is made of, and whether a text is made of that when it runs. */
interface Piece {
  readonly kind: 'bytes' | 'plain' | 'formatted' | 'template';
  readonly parts: readonly (string | Replacement)[];
}

/** Strings that stand side by side are one. */
export function joinStrings(source: Source, tokens: readonly Token[], parse: ParseExpr): Expr {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const pieces = tokens.map(token => pieceOf(source, token, parse));
  checkMixed(source, tokens, pieces);
  const all = pieces.flatMap(({parts}) => parts);
  if (pieces[0]?.kind === 'template') return {type: 'TemplateStr', parts: merge(all), from, to};
  if (pieces.some(({kind}) => kind === 'formatted'))
    return {type: 'JoinedStr', parts: merge(all), from, to};
  const text = all.join('');
  const value: Literal =
    pieces[0]?.kind === 'bytes' ? {kind: 'bytes', bytes: text} : {kind: 'str', str: text};
  return {type: 'Constant', value, from, to};
}

function pieceOf(source: Source, token: Token, parse: ParseExpr): Piece {
  const prefix = (/^[a-zA-Z]*/.exec(token.text)?.[0] ?? '').toLowerCase();
  const quotes = quotesOf(token.text.slice(prefix.length));
  const start = token.from + prefix.length + quotes;
  const end = token.to - quotes;
  const raw = prefix.includes('r');
  if (/[ft]/.test(prefix)) {
    const isTemplate = prefix.includes('t');
    const reader = {source, parse, kind: isTemplate ? 't-string' : 'f-string'} as const;
    const {parts} = replacements(reader, start, end, raw, false);
    return {kind: isTemplate ? 'template' : 'formatted', parts};
  }
  const text = source.text.slice(start, end).replaceAll('\r\n', '\n');
  const kind = prefix.includes('b') ? 'bytes' : 'plain';
  if (kind === 'bytes') checkAscii(source, token);
  return {kind, parts: [raw ? text : unescaped(source, start, text, kind === 'bytes')]};
}

/** How many quotes stand at each end. */
function quotesOf(text: string): 1 | 3 {
  return text.length >= 6 && text.startsWith((text[0] ?? '').repeat(3)) ? 3 : 1;
}

function checkMixed(source: Source, tokens: readonly Token[], pieces: readonly Piece[]): void {
  const differs = (kind: Piece['kind']) => (piece: Piece, at: number) =>
    at > 0 && (piece.kind === kind) !== (pieces[at - 1]?.kind === kind);
  const templates = pieces.findIndex(differs('template'));
  if (templates > 0) {
    const found = 'cannot mix t-string literals with string or bytes literals';
    const remedy = 'write a "t" before each of them, or before none';
    throw new SourceError(source, tokens[templates - 1]?.from ?? 0, found, remedy);
  }
  if (pieces.some(differs('bytes'))) {
    const found = 'cannot mix bytes and nonbytes literals';
    throw new SourceError(source, tokens[0]?.from ?? 0, found, 'make them all bytes, or none');
  }
}

function checkAscii(source: Source, {from, text}: Token): void {
  if (!/[^\0-\x7f]/.test(text)) return;
  const found = 'bytes can only contain ASCII literal characters';
  throw new SourceError(source, from, found, 'write "...".encode()');
}
