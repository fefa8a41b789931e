import type {Clause, Expr} from './ast.ts';
import {lambdaExpr, namedExpr} from './expressions.ts';
import {orTest} from './operators.ts';
import {forTargets} from './targets.ts';
import type {Tokens} from './tokens.ts';

/** A comprehension, if `for` follows. */
export function withClauses(
  tokens: Tokens,
  value: Expr,
  from: number,
  kind: 'list' | 'set' | 'generator',
): Expr {
  if (!clauseFollows(tokens)) return value;
  if (value.type === 'Starred') {
    const found = 'iterable unpacking cannot be used in comprehension';
    tokens.fail(found, 'go through the items with a second "for"', value.from);
  }
  const clauses = comprehension(tokens);
  return {type: 'Comprehension', kind, key: null, value, clauses, from, to: tokens.last};
}

export function clauseFollows(tokens: Tokens): boolean {
  return tokens.is('for') || (tokens.is('async') && tokens.peek(1).text === 'for');
}

export function comprehension(tokens: Tokens): Clause[] {
  const clauses: Clause[] = [];
  while (clauseFollows(tokens)) {
    const isAsync = tokens.accept('async');
    tokens.expect('for');
    const target = forTargets(tokens);
    tokens.expect('in');
    const iterable = orTest(tokens);
    const conditions: Expr[] = [];
    while (tokens.accept('if')) conditions.push(condition(tokens));
    clauses.push({target, iterable, conditions, async: isAsync});
  }
  return clauses;
}

function condition(tokens: Tokens): Expr {
  if (tokens.token.kind === 'name' && tokens.peek(1).text === ':=') return namedExpr(tokens);
  return tokens.is('lambda') ? lambdaExpr(tokens) : orTest(tokens);
}
