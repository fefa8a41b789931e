import {yieldOrStar} from './assignments.ts';
import type {Expr} from './ast.ts';
import {binary, orTest} from './operators.ts';
import {parameters} from './parameters.ts';
import {describe} from './targets.ts';
import {KEYWORDS, type Tokens} from './tokens.ts';

/** `a, *b` or a single expression; with `walrus` also `x := 1` inside. */
export function starExprs(tokens: Tokens, walrus = false): Expr {
  const {from} = tokens.token;
  const first = starExpr(tokens, walrus);
  if (!tokens.is(',')) return first;
  const items = [first];
  while (tokens.accept(',')) {
    if (listEnds(tokens)) break;
    items.push(starExpr(tokens, walrus));
  }
  return {type: 'Tuple', items, from, to: tokens.last};
}

function listEnds(tokens: Tokens): boolean {
  const {token} = tokens;
  if (token.kind === 'newline' || token.kind === 'end') return true;
  return token.kind === 'op' && [')', ']', '}', '=', ':', ';'].includes(token.text);
}

export function starExpr(tokens: Tokens, walrus: boolean): Expr {
  const {from} = tokens.token;
  if (tokens.accept('*')) {
    const value = binary(tokens, 0);
    return {type: 'Starred', value, from, to: tokens.last};
  }
  return walrus ? namedExpr(tokens) : expr(tokens);
}

export function namedExpr(tokens: Tokens): Expr {
  const {token} = tokens;
  if (token.kind === 'name' && tokens.peek(1).text === ':=' && !KEYWORDS.has(token.text)) {
    tokens.ownName();
    tokens.advance();
    const value = expr(tokens);
    return {type: 'NamedExpr', target: token.text, value, from: token.from, to: tokens.last};
  }
  return expr(tokens);
}

/** What an `if` or `while` asks. */
export function testExpr(tokens: Tokens): Expr {
  const test = namedExpr(tokens);
  if (tokens.is('=')) assignmentInTest(tokens, test);
  return test;
}

function assignmentInTest(tokens: Tokens, test: Expr): never {
  const found =
    test.type === 'Name'
      ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
      : `cannot assign to ${describe(test)} here. Maybe you meant '==' instead of '='?`;
  tokens.fail(found, 'compare with "=="', test.from);
}

export function yieldExpr(tokens: Tokens): Expr {
  const {from} = tokens.expect('yield');
  if (tokens.accept('from')) {
    const value = expr(tokens);
    return {type: 'YieldFrom', value, from, to: tokens.last};
  }
  const value = tokens.atEnd() || listEnds(tokens) ? null : starExprs(tokens);
  return {type: 'Yield', value, from, to: tokens.last};
}

/** What stands between the braces of an f-string, and nothing behind it. */
export function replacement(tokens: Tokens): Expr {
  const value = yieldOrStar(tokens);
  if (tokens.token.kind !== 'end') tokens.invalid('put one expression between the braces');
  return value;
}

export function expr(tokens: Tokens): Expr {
  return tokens.nested(() => ternary(tokens));
}

function ternary(tokens: Tokens): Expr {
  const {from} = tokens.token;
  if (tokens.is('lambda')) return lambdaExpr(tokens);
  const then = orTest(tokens);
  if (!tokens.is('if')) return then;
  tokens.advance();
  const test = orTest(tokens);
  if (!tokens.is('else')) {
    const found = "expected 'else' after 'if' expression";
    tokens.fail(found, 'say what the value is otherwise', from);
  }
  tokens.advance();
  const other = expr(tokens);
  return {type: 'IfExp', test, then, other, from, to: tokens.last};
}

export function lambdaExpr(tokens: Tokens): Expr {
  const {from} = tokens.advance();
  const params = parameters(tokens, ':', false);
  tokens.expect(':');
  const body = expr(tokens);
  return {type: 'Lambda', params, body, from, to: tokens.last};
}
