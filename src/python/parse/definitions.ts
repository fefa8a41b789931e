import {callArguments} from './arguments.ts';
import type {Expr, Stmt} from './ast.ts';
import {expr, namedExpr, starExprs} from './expressions.ts';
import {parameters} from './parameters.ts';
import {block} from './program.ts';
import type {Tokens} from './tokens.ts';

export function decorated(tokens: Tokens): Stmt {
  const first = tokens.token.from;
  const decorators: Expr[] = [];
  while (tokens.accept('@')) {
    decorators.push(namedExpr(tokens));
    tokens.endOfLine();
  }
  if (tokens.is('class')) return classDef(tokens, decorators);
  const isAsync = tokens.accept('async');
  if (tokens.is('def')) return functionDef(tokens, decorators, isAsync, first);
  return tokens.invalid('after a decorator comes a function or a class');
}

export function functionDef(
  tokens: Tokens,
  decorators: Expr[],
  isAsync: boolean,
  first: number,
): Stmt {
  const {from} = tokens.expect('def');
  const name = tokens.name().text;
  const typeParams = typeParameters(tokens);
  if (!tokens.is('(')) tokens.fail("expected '('", 'write the parameters in parentheses');
  tokens.advance();
  const params = parameters(tokens, ')', true);
  tokens.expect(')');
  const returns = tokens.accept('->') ? starExprs(tokens) : null;
  const body = block(tokens, 'function definition', tokens.line(from));
  const start = decorators.length > 0 ? from : first;
  return {
    type: 'FunctionDef',
    async: isAsync,
    name,
    params,
    returns,
    decorators,
    body,
    first,
    typeParams,
    from: start,
    to: tokens.last,
  };
}

export function typeParameters(tokens: Tokens): string[] {
  const names: string[] = [];
  if (!tokens.accept('[')) return names;
  while (!tokens.is(']')) {
    if (!tokens.accept('**')) tokens.accept('*');
    const {text, from} = tokens.name();
    if (names.includes(text))
      tokens.fail(`duplicate type parameter '${text}'`, 'give each its own name', from);
    names.push(text);
    if (tokens.accept(':')) expr(tokens);
    if (tokens.accept('=')) expr(tokens);
    if (!tokens.accept(',')) break;
  }
  tokens.expect(']');
  return names;
}

export function classDef(tokens: Tokens, decorators: Expr[]): Stmt {
  const {from} = tokens.expect('class');
  const name = tokens.name().text;
  const typeParams = typeParameters(tokens);
  const args = tokens.is('(') ? callArguments(tokens) : [];
  const body = block(tokens, 'class definition', tokens.line(from));
  return {type: 'ClassDef', name, args, decorators, body, typeParams, from, to: tokens.last};
}
