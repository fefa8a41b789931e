import type {Expr} from './ast.ts';
import {primary} from './primaries.ts';
import type {Tokens} from './tokens.ts';

/** Left-associative operators, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];

const COMPARISONS = new Set(['<', '>', '==', '>=', '<=', '!=', 'in', 'not', 'is']);

const SUMS = LEVELS.findIndex(ops => ops.includes('+'));

/** A sum: what a literal pattern may be, for a complex number. */
export function sum(tokens: Tokens): Expr {
  return binary(tokens, SUMS);
}

export function orTest(tokens: Tokens): Expr {
  return logical(tokens, 'or', () => logical(tokens, 'and', () => notTest(tokens)));
}

function logical(tokens: Tokens, op: 'and' | 'or', operand: () => Expr): Expr {
  const first = operand();
  if (!tokens.is(op)) return first;
  const values = [first];
  while (tokens.accept(op)) values.push(operand());
  return {type: 'BoolOp', op, values, from: first.from, to: tokens.last};
}

function notTest(tokens: Tokens): Expr {
  const {from} = tokens.token;
  if (!tokens.accept('not')) return comparison(tokens);
  const operand = tokens.nested(() => notTest(tokens));
  return {type: 'UnaryOp', op: 'not', operand, from, to: tokens.last};
}

function comparison(tokens: Tokens): Expr {
  const left = binary(tokens, 0);
  const ops: string[] = [];
  const rights: Expr[] = [];
  while (COMPARISONS.has(tokens.token.text) && tokens.token.kind !== 'string') {
    const op = comparisonOperator(tokens);
    if (op === null) break;
    ops.push(op);
    rights.push(binary(tokens, 0));
  }
  if (ops.length === 0) return left;
  return {type: 'Compare', left, ops, rights, from: left.from, to: tokens.last};
}

function comparisonOperator(tokens: Tokens): string | null {
  const {text} = tokens.token;
  if (text === 'not') {
    if (tokens.peek(1).text !== 'in') return null;
    tokens.advance();
    tokens.advance();
    return 'not in';
  }
  tokens.advance();
  return text === 'is' && tokens.accept('not') ? 'is not' : text;
}

export function binary(tokens: Tokens, level: number): Expr {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(tokens);
  let left = binary(tokens, level + 1);
  while (tokens.token.kind === 'op' && operators.includes(tokens.token.text)) {
    const anchor = tokens.advance();
    const right = binary(tokens, level + 1);
    left = {type: 'BinOp', op: anchor.text, left, right, anchor, from: left.from, to: tokens.last};
  }
  return left;
}

function unary(tokens: Tokens): Expr {
  const {from, text, kind} = tokens.token;
  if (kind === 'op' && (text === '-' || text === '+' || text === '~')) {
    tokens.advance();
    const operand = tokens.nested(() => unary(tokens));
    return {type: 'UnaryOp', op: text, operand, from, to: tokens.last};
  }
  return power(tokens);
}

function power(tokens: Tokens): Expr {
  const left = awaitExpr(tokens);
  if (!tokens.is('**')) return left;
  const anchor = tokens.advance();
  const right = tokens.nested(() => unary(tokens));
  return {type: 'BinOp', op: '**', left, right, anchor, from: left.from, to: tokens.last};
}

function awaitExpr(tokens: Tokens): Expr {
  const {from} = tokens.token;
  if (!tokens.accept('await')) return primary(tokens);
  const value = primary(tokens);
  return {type: 'Await', value, from, to: tokens.last};
}
