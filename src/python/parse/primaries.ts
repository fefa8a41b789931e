import {callArguments} from './arguments.ts';
import type {Expr} from './ast.ts';
import {atom} from './atoms.ts';
import {expr, starExpr} from './expressions.ts';
import type {Tokens} from './tokens.ts';

export function primary(tokens: Tokens): Expr {
  const {from} = tokens.token;
  let value = atom(tokens);
  for (;;) {
    if (tokens.accept('.')) {
      const name = tokens.name().text;
      value = {type: 'Attribute', value, name, from, to: tokens.last};
    } else if (tokens.is('(')) {
      const args = callArguments(tokens);
      value = {type: 'Call', func: value, args, from, to: tokens.last};
    } else if (tokens.is('[')) {
      tokens.advance();
      const index = subscripts(tokens);
      tokens.expect(']');
      value = {type: 'Subscript', value, index, from, to: tokens.last};
    } else return value;
  }
}

function subscripts(tokens: Tokens): Expr {
  const {from} = tokens.token;
  if (tokens.is(']')) tokens.invalid('write an index between the brackets');
  const items = [subscript(tokens)];
  let tuple = items[0]?.type === 'Starred';
  while (tokens.accept(',')) {
    tuple = true;
    if (tokens.is(']')) break;
    items.push(subscript(tokens));
  }
  return tuple ? {type: 'Tuple', items, from, to: tokens.last} : (items[0] as Expr);
}

function subscript(tokens: Tokens): Expr {
  const {from} = tokens.token;
  const part = () => (tokens.is(':') || tokens.is(',') || tokens.is(']') ? null : expr(tokens));
  const low = tokens.is(':') ? null : starExpr(tokens, true);
  if (low !== null && !tokens.is(':')) return low;
  tokens.expect(':');
  const high = part();
  const step = tokens.accept(':') ? part() : null;
  return {type: 'Slice', low, high, step, from, to: tokens.last};
}
