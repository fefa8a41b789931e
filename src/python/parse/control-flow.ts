import type {Stmt} from './ast.ts';
import {starExprs, testExpr} from './expressions.ts';
import {block} from './program.ts';
import {forTargets} from './targets.ts';
import type {Tokens} from './tokens.ts';

export function ifStatement(tokens: Tokens): Stmt {
  const {from, text} = tokens.advance();
  const test = testExpr(tokens);
  const body = block(tokens, `'${text}' statement`, tokens.line(from));
  let orelse: Stmt[] = [];
  if (tokens.is('elif')) orelse = [tokens.nested(() => ifStatement(tokens))];
  else orelse = elseBlock(tokens);
  return {type: 'If', test, body, orelse, from, to: tokens.last};
}

export function elseBlock(tokens: Tokens): Stmt[] {
  const {from} = tokens.token;
  return tokens.accept('else') ? block(tokens, `'else' statement`, tokens.line(from)) : [];
}

export function whileStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  const test = testExpr(tokens);
  const body = block(tokens, `'while' statement`, tokens.line(from));
  return {type: 'While', test, body, orelse: elseBlock(tokens), from, to: tokens.last};
}

export function forStatement(tokens: Tokens, isAsync: boolean, from: number): Stmt {
  tokens.expect('for');
  const target = forTargets(tokens);
  tokens.expect('in');
  const iterable = starExprs(tokens);
  const body = block(tokens, `'for' statement`, tokens.line(from));
  const orelse = elseBlock(tokens);
  return {type: 'For', async: isAsync, target, iterable, body, orelse, from, to: tokens.last};
}
