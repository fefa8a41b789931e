import {bareGenerator, callArguments} from './arguments.ts';
import type {Expr, Stmt, TypeParam} from './ast.ts';
import {expr, namedExpr, starExpr, starExprs} from './expressions.ts';
import {parameters} from './parameters.ts';
import {checkPlaced} from './placed.ts';
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
  const name = tokens.ownName().text;
  const typeParams = typeParameters(tokens);
  if (!tokens.is('(')) tokens.fail("expected '('", 'write the parameters in parentheses');
  tokens.advance();
  const params = parameters(tokens, ')', true);
  tokens.expect(')');
  const returns = tokens.accept('->') ? starExprs(tokens) : null;
  if (returns !== null) checkPlaced(tokens, returns, 'an annotation');
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

export function typeParameters(tokens: Tokens): TypeParam[] {
  const found: TypeParam[] = [];
  if (!tokens.accept('[')) return found;
  if (tokens.is(']'))
    tokens.fail('Type parameter list cannot be empty', 'name one, or drop the brackets');
  while (!tokens.is(']')) {
    const kind = tokens.accept('**')
      ? 'ParamSpec'
      : tokens.accept('*')
        ? 'TypeVarTuple'
        : 'TypeVar';
    const {text: name, from} = tokens.ownName();
    if (found.some(each => each.name === name))
      tokens.fail(`duplicate type parameter '${name}'`, 'give each its own name', from);
    const bound = tokens.accept(':') ? boundOf(tokens) : null;
    const fallback = tokens.accept('=') ? defaultOf(tokens, kind) : null;
    found.push({name, kind, bound, fallback});
    if (!tokens.accept(',')) break;
  }
  tokens.expect(']');
  return found;
}

function boundOf(tokens: Tokens): Expr {
  const value = expr(tokens);
  checkPlaced(tokens, value, value.type === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound');
  return value;
}

function defaultOf(tokens: Tokens, kind: TypeParam['kind']): Expr {
  const value = starExpr(tokens, false);
  checkPlaced(tokens, value, `a ${kind} default`);
  return value;
}

export function classDef(tokens: Tokens, decorators: Expr[]): Stmt {
  const {from} = tokens.expect('class');
  const name = tokens.ownName().text;
  const typeParams = typeParameters(tokens);
  const args = tokens.is('(') ? callArguments(tokens) : [];
  const bare = bareGenerator(tokens, args);
  if (bare !== undefined) tokens.fail('invalid syntax', 'name the bases', bare.from);
  if (typeParams.length > 0) {
    for (const {value} of args) checkPlaced(tokens, value, 'the definition of a generic');
  }
  const body = block(tokens, 'class definition', tokens.line(from));
  return {type: 'ClassDef', name, args, decorators, body, typeParams, from, to: tokens.last};
}
