import {SourceError} from '../source.ts';
import type {Stmt, WithItem} from './ast.ts';
import {expr} from './expressions.ts';
import {block} from './program.ts';
import {checkTarget, forTarget} from './targets.ts';
import type {Tokens} from './tokens.ts';

export function withStatement(tokens: Tokens, isAsync: boolean, from: number): Stmt {
  tokens.expect('with');
  const items = parenthesizedItems(tokens) ?? withItems(tokens);
  const body = block(tokens, `'with' statement`, tokens.line(from));
  return {type: 'With', async: isAsync, items, body, from, to: tokens.last};
}

/** `with (a as b, c as d):` — unless the parenthesis only begins the first expression. */
function parenthesizedItems(tokens: Tokens): WithItem[] | null {
  if (!tokens.is('(')) return null;
  const start = tokens.index;
  try {
    tokens.advance();
    const items: WithItem[] = [];
    while (!tokens.is(')')) {
      items.push(withItem(tokens));
      if (!tokens.accept(',')) break;
    }
    tokens.expect(')');
    if (tokens.is(':') && items.length > 0) return items;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  tokens.index = start;
  return null;
}

function withItems(tokens: Tokens): WithItem[] {
  const items = [withItem(tokens)];
  while (tokens.accept(',')) items.push(withItem(tokens));
  return items;
}

function withItem(tokens: Tokens): WithItem {
  const context = expr(tokens);
  if (!tokens.accept('as')) return {context, target: null};
  const target = forTarget(tokens);
  checkTarget(tokens, target);
  return {context, target};
}
