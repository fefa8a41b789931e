import type {Expr, Handler, Stmt} from './ast.ts';
import {elseBlock} from './control-flow.ts';
import {expr} from './expressions.ts';
import {block} from './program.ts';
import type {Tokens} from './tokens.ts';

export function tryStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  const body = block(tokens, `'try' statement`, tokens.line(from));
  const handlers: Handler[] = [];
  let star = false;
  while (tokens.is('except')) {
    const handler = tokens.advance();
    const starred = tokens.accept('*');
    if (handlers.length > 0 && starred !== star) {
      const found = "cannot have both 'except' and 'except*' on the same 'try'";
      tokens.fail(found, 'use one of them throughout', handler.from);
    }
    star = starred;
    const type = tokens.is(':') ? null : exceptType(tokens);
    const name = tokens.accept('as') ? tokens.ownName().text : null;
    const body = block(tokens, `'except' statement`, tokens.line(handler.from));
    handlers.push({type, name, body, from: handler.from, to: tokens.last});
  }
  const orelse = handlers.length > 0 ? elseBlock(tokens) : [];
  const finalAt = tokens.token.from;
  const final = tokens.accept('finally')
    ? block(tokens, `'finally' statement`, tokens.line(finalAt))
    : [];
  if (handlers.length === 0 && final.length === 0) {
    tokens.fail("expected 'except' or 'finally' block", 'say what happens when the try fails');
  }
  const bare = handlers.findIndex(handler => handler.type === null);
  if (bare >= 0 && bare < handlers.length - 1) {
    const at = handlers[bare]?.from;
    tokens.fail("default 'except:' must be last", 'move it behind the other handlers', at);
  }
  return {type: 'Try', body, handlers, star, orelse, final, from, to: tokens.last};
}

/** Since 3.14 several exceptions need no parentheses, unless they get a name. */
function exceptType(tokens: Tokens): Expr {
  const {from} = tokens.token;
  const first = expr(tokens);
  if (!tokens.is(',')) return first;
  const items = [first];
  while (tokens.accept(',')) if (!tokens.is(':')) items.push(expr(tokens));
  if (tokens.is('as')) {
    const found = 'multiple exception types must be parenthesized when using "as"';
    tokens.fail(found, 'put the types in parentheses', from);
  }
  return {type: 'Tuple', items, from, to: tokens.last};
}
