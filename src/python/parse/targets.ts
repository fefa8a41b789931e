import type {Expr} from './ast.ts';
import {binary} from './operators.ts';
import type {Tokens} from './tokens.ts';

/** Names to bind in a `for`: everything up to `in`. */
export function forTargets(tokens: Tokens): Expr {
  const {from} = tokens.token;
  const items = [forTarget(tokens)];
  let tuple = false;
  while (tokens.accept(',')) {
    tuple = true;
    if (tokens.is('in') || tokens.is('=')) break;
    items.push(forTarget(tokens));
  }
  const target: Expr = tuple ? {type: 'Tuple', items, from, to: tokens.last} : (items[0] as Expr);
  checkTarget(tokens, target);
  return target;
}

export function forTarget(tokens: Tokens): Expr {
  const {from} = tokens.token;
  if (tokens.accept('*')) {
    const value = binary(tokens, 0);
    return {type: 'Starred', value, from, to: tokens.last};
  }
  return binary(tokens, 0);
}

export function checkTarget(
  tokens: Tokens,
  target: Expr,
  verb: 'assign to' | 'delete' = 'assign to',
): void {
  switch (target.type) {
    case 'Name':
      tokens.checkBound(target.id, target.from);
      return;
    case 'Attribute':
      if (verb === 'assign to') tokens.checkBound(target.name, target.from);
      return;
    case 'Subscript':
      return;
    case 'Tuple':
    case 'List':
      if (target.items.filter(item => item.type === 'Starred').length > 1) {
        const found = 'multiple starred expressions in assignment';
        tokens.fail(found, 'leave one star', target.from);
      }
      for (const item of target.items) checkTarget(tokens, item, verb);
      return;
    case 'Starred':
      if (verb === 'delete') tokens.fail('cannot delete starred', 'drop the star', target.from);
      checkTarget(tokens, target.value, verb);
      return;
    default: {
      const what = describe(target);
      const hint = verb === 'delete' ? '' : hintFor(target);
      const found = `cannot ${verb} ${what}${hint}`;
      tokens.fail(found, 'put a name, an attribute or an item on the left of "="', target.from);
    }
  }
}

/** As CPython's messages call it. */
export function describe(target: Expr): string {
  switch (target.type) {
    case 'Constant':
      return (
        {none: 'None', true: 'True', false: 'False', ellipsis: 'ellipsis'}[
          target.value.kind as 'none'
        ] ?? 'literal'
      );
    case 'Call':
      return 'function call';
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
      return 'expression';
    case 'Compare':
      return 'comparison';
    case 'Await':
      return 'await expression';
    case 'Lambda':
      return 'lambda';
    case 'IfExp':
      return 'conditional expression';
    case 'JoinedStr':
      return 'f-string expression';
    case 'TemplateStr':
      return 't-string expression';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Comprehension':
      return target.kind === 'generator' ? 'generator expression' : `${target.kind} comprehension`;
    default:
      return target.type.toLowerCase();
  }
}

function hintFor(target: Expr): string {
  if (['None', 'True', 'False'].includes(describe(target))) return '';
  const compared = ['Constant', 'Call', 'BinOp', 'UnaryOp', 'Await', 'JoinedStr', 'TemplateStr'];
  return compared.includes(target.type) ? " here. Maybe you meant '==' instead of '='?" : '';
}
