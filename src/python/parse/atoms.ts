import type {Expr} from './ast.ts';
import {dictOrSet, listDisplay, parenthesized} from './brackets.ts';
import {replacement} from './expressions.ts';
import {numberLiteral} from './numbers.ts';
import {joinStrings} from './strings.ts';
import type {Token} from './token.ts';
import {tokenize} from './tokenize.ts';
import {KEYWORDS, Tokens} from './tokens.ts';

const CONSTANTS: ReadonlyMap<string, 'none' | 'true' | 'false'> = new Map([
  ['None', 'none'],
  ['True', 'true'],
  ['False', 'false'],
]);

export function atom(tokens: Tokens): Expr {
  const {token} = tokens;
  const {from, to, text} = token;
  switch (token.kind) {
    case 'number':
      tokens.advance();
      return {type: 'Constant', value: numberLiteral(text), from, to};
    case 'string':
      return adjacentStrings(tokens);
    case 'name':
      return nameAtom(tokens);
    case 'op':
      if (text === '(') return tokens.nested(() => parenthesized(tokens));
      if (text === '[') return tokens.nested(() => listDisplay(tokens));
      if (text === '{') return tokens.nested(() => dictOrSet(tokens));
      if (text === '...') {
        tokens.advance();
        return {type: 'Constant', value: {kind: 'ellipsis'}, from, to};
      }
  }
  return tokens.invalid();
}

function nameAtom(tokens: Tokens): Expr {
  const {from, to, text} = tokens.token;
  const kind = CONSTANTS.get(text);
  if (kind !== undefined) {
    tokens.advance();
    return {type: 'Constant', value: {kind}, from, to};
  }
  if (KEYWORDS.has(text)) tokens.invalid();
  tokens.advance();
  return {type: 'Name', id: text, from, to};
}

function adjacentStrings(tokens: Tokens): Expr {
  const parts: Token[] = [];
  while (tokens.token.kind === 'string') parts.push(tokens.advance());
  return joinStrings(tokens.source, parts, (from, to) => {
    const within = new Tokens(tokens.source, tokenize(tokens.source, from, to));
    const found = replacement(within);
    within.finish();
    return found;
  });
}
