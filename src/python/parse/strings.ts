import {type Source, SourceError} from '../source.ts';
import type {Expr, Literal, Replacement} from './ast.ts';
import {unescaped} from './escapes.ts';
import {merge, type ParseExpr, replacements} from './f-strings.ts';
import type {Token} from './token.ts';

/** Strings that stand side by side are one. */
export function joinStrings(source: Source, tokens: readonly Token[], parse: ParseExpr): Expr {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const parts: (string | Replacement)[] = [];
  let bytes = 0;
  let formatted = false;
  for (const token of tokens) {
    const prefix = (/^[a-zA-Z]*/.exec(token.text)?.[0] ?? '').toLowerCase();
    const quote =
      token.text.slice(prefix.length).startsWith(token.text[prefix.length]?.repeat(3) ?? ' ') &&
      token.text.length >= prefix.length + 6
        ? 3
        : 1;
    const start = token.from + prefix.length + quote;
    const end = token.to - quote;
    const raw = prefix.includes('r');
    if (prefix.includes('t')) {
      throw new SourceError(source, token.from, 't-strings are not supported', 'use an f-string');
    }
    if (prefix.includes('b')) bytes += 1;
    if (prefix.includes('f')) {
      formatted = true;
      parts.push(...replacements({source, parse}, start, end, raw, false).parts);
    } else {
      const text = source.text.slice(start, end).replaceAll('\r\n', '\n');
      if (prefix.includes('b')) checkAscii(source, token);
      parts.push(raw ? text : unescaped(source, start, text, prefix.includes('b')));
    }
  }
  if (bytes > 0 && bytes < tokens.length) {
    const found = 'cannot mix bytes and nonbytes literals';
    throw new SourceError(source, from, found, 'make them all bytes, or none');
  }
  if (formatted) return {type: 'JoinedStr', parts: merge(parts), from, to};
  const text = parts.join('');
  const value: Literal = bytes > 0 ? {kind: 'bytes', bytes: text} : {kind: 'str', str: text};
  return {type: 'Constant', value, from, to};
}

function checkAscii(source: Source, {from, text}: Token): void {
  if (!/[^\0-\x7f]/.test(text)) return;
  const found = 'bytes can only contain ASCII literal characters';
  throw new SourceError(source, from, found, 'write "...".encode()');
}
