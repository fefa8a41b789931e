import {badArgument} from './arguments.ts';
import type {Expr} from './ast.ts';
import {clauseFollows, comprehension, withClauses} from './comprehensions.ts';
import {expr, starExpr, yieldExpr} from './expressions.ts';
import {binary} from './operators.ts';
import type {Tokens} from './tokens.ts';

export function parenthesized(tokens: Tokens): Expr {
  const {from} = tokens.advance();
  if (tokens.accept(')')) return {type: 'Tuple', items: [], from, to: tokens.last};
  if (tokens.is('yield')) {
    const value = yieldExpr(tokens);
    tokens.expect(')');
    return value;
  }
  const first = starExpr(tokens, true);
  const whole = withClauses(tokens, first, from, 'generator');
  if (whole !== first) {
    tokens.expect(')');
    return {...whole, to: tokens.last};
  }
  if (!tokens.is(',')) {
    closeBracket(tokens, ')', from);
    return first;
  }
  const items = [first];
  while (tokens.accept(',')) {
    if (tokens.is(')')) break;
    items.push(starExpr(tokens, true));
  }
  closeBracket(tokens, ')', from);
  return {type: 'Tuple', items, from, to: tokens.last};
}

function closeBracket(tokens: Tokens, text: string, from: number): void {
  if (!tokens.is(text)) badArgument(tokens, from);
  tokens.advance();
}

export function listDisplay(tokens: Tokens): Expr {
  const {from} = tokens.advance();
  const items: Expr[] = [];
  while (!tokens.is(']')) {
    refuseTargets(tokens, items);
    const item = starExpr(tokens, true);
    refuseTargets(tokens, items);
    const whole = withClauses(tokens, item, from, 'list');
    if (whole !== item) {
      closeBracket(tokens, ']', from);
      return {...whole, to: tokens.last};
    }
    items.push(item);
    if (!tokens.accept(',')) break;
  }
  closeBracket(tokens, ']', from);
  return {type: 'List', items, from, to: tokens.last};
}

/** A comprehension has one target: several want brackets of their own. */
function refuseTargets(tokens: Tokens, [first]: readonly Expr[]): void {
  if (first === undefined || !clauseFollows(tokens)) return;
  const found = 'did you forget parentheses around the comprehension target?';
  tokens.fail(found, 'put them around all that stands before "for"', first.from);
}

export function dictOrSet(tokens: Tokens): Expr {
  const {from} = tokens.advance();
  return tokens.is('**') || tokens.is('}')
    ? dictDisplay(tokens, from)
    : firstOfBraces(tokens, from);
}

function firstOfBraces(tokens: Tokens, from: number): Expr {
  const first = starExpr(tokens, true);
  if (tokens.accept(':')) {
    const value = valueOfKey(tokens);
    if (clauseFollows(tokens)) {
      const clauses = comprehension(tokens);
      closeBracket(tokens, '}', from);
      const to = tokens.last;
      return {type: 'Comprehension', kind: 'dict', key: first, value, clauses, from, to};
    }
    return dictDisplay(tokens, from, [[first, value]]);
  }
  const whole = withClauses(tokens, first, from, 'set');
  const items = [first];
  if (whole === first) {
    while (tokens.accept(',')) {
      refuseTargets(tokens, items);
      if (tokens.is('}')) break;
      items.push(starExpr(tokens, true));
      refuseTargets(tokens, items);
    }
  }
  closeBracket(tokens, '}', from);
  if (whole !== first) return {...whole, to: tokens.last};
  return {type: 'Set', items, from, to: tokens.last};
}

function dictDisplay(tokens: Tokens, from: number, items: [Expr | null, Expr][] = []): Expr {
  if (items.length > 0 && !tokens.accept(',')) {
    closeBracket(tokens, '}', from);
    return {type: 'Dict', items, from, to: tokens.last};
  }
  while (!tokens.is('}')) {
    const {from: at} = tokens.token;
    if (tokens.accept('**')) {
      items.push([null, binary(tokens, 0)]);
      if (clauseFollows(tokens)) {
        const found = 'dict unpacking cannot be used in dict comprehension';
        tokens.fail(found, 'go through the items of the dict with a second "for"', at);
      }
    } else items.push(pair(tokens));
    if (!tokens.accept(',')) break;
  }
  closeBracket(tokens, '}', from);
  return {type: 'Dict', items, from, to: tokens.last};
}

function pair(tokens: Tokens): [Expr, Expr] {
  const key = expr(tokens);
  const colon = tokens.last - 1;
  if (!tokens.accept(':'))
    tokens.fail("':' expected after dictionary key", 'write the value behind a colon', colon);
  return [key, valueOfKey(tokens)];
}

/** What stands behind the colon. */
function valueOfKey(tokens: Tokens): Expr {
  if (tokens.is('}') || tokens.is(',')) {
    const found = "expression expected after dictionary key and ':'";
    tokens.fail(found, 'write the value behind the colon', tokens.last - 1);
  }
  return expr(tokens);
}
