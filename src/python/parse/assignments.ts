import type {Expr, Stmt} from './ast.ts';
import {expr, starExprs, yieldExpr} from './expressions.ts';
import {checkPlaced} from './placed.ts';
import {checkTarget, describe} from './targets.ts';
import type {Tokens} from './tokens.ts';

const AUGMENTED = new Set([
  '+=',
  '-=',
  '*=',
  '/=',
  '//=',
  '%=',
  '@=',
  '&=',
  '|=',
  '^=',
  '>>=',
  '<<=',
  '**=',
]);

export function expressionStatement(tokens: Tokens): Stmt {
  const {from} = tokens.token;
  if (tokens.token.kind === 'name' && tokens.peek(1).text === ':=') {
    tokens.advance();
    tokens.invalid('write "=", or put brackets around it');
  }
  const first = yieldOrStar(tokens);
  if (tokens.is('=')) return assign(tokens, first, from);
  if (tokens.token.kind === 'op' && AUGMENTED.has(tokens.token.text)) {
    return augmented(tokens, first, from);
  }
  if (tokens.is(':')) return annotated(tokens, first, from);
  return {type: 'Expr', value: first, from, to: tokens.last};
}

export function yieldOrStar(tokens: Tokens): Expr {
  return tokens.is('yield') ? yieldExpr(tokens) : starExprs(tokens, true);
}

function assign(tokens: Tokens, first: Expr, from: number): Stmt {
  const targets: Expr[] = [];
  let value = first;
  while (tokens.accept('=')) {
    checkTarget(tokens, value);
    targets.push(value);
    value = yieldOrStar(tokens);
  }
  return {type: 'Assign', targets, value, from, to: tokens.last};
}

function augmented(tokens: Tokens, target: Expr, from: number): Stmt {
  if (!['Name', 'Attribute', 'Subscript'].includes(target.type)) {
    const what = describe(target);
    const found = `'${what}' is an illegal expression for augmented assignment`;
    tokens.fail(found, 'assign to a name, an attribute or an item', target.from);
  }
  checkTarget(tokens, target);
  const op = tokens.advance().text.slice(0, -1);
  const value = yieldOrStar(tokens);
  return {type: 'AugAssign', target, op, value, from, to: tokens.last};
}

function annotated(tokens: Tokens, target: Expr, from: number): Stmt {
  const simple = target.type === 'Name' && tokens.source.text[from] !== '(';
  if (!['Name', 'Attribute', 'Subscript'].includes(target.type)) {
    const found =
      target.type === 'Tuple'
        ? 'only single target (not tuple) can be annotated'
        : 'illegal target for annotation';
    tokens.fail(found, 'annotate one name at a time', target.from);
  }
  checkTarget(tokens, target);
  tokens.expect(':');
  const annotation = expr(tokens);
  checkPlaced(tokens, annotation, 'an annotation');
  const value = tokens.accept('=') ? yieldOrStar(tokens) : null;
  return {type: 'AnnAssign', target, annotation, value, simple, from, to: tokens.last};
}
