import type {Expr, Param, Params} from './ast.ts';
import {expr, starExpr} from './expressions.ts';
import {checkPlaced} from './placed.ts';
import type {Tokens} from './tokens.ts';

export function parameters(tokens: Tokens, end: string, annotated: boolean): Params {
  const params: Param[] = [];
  let kind: 'any' | 'keyword' = 'any';
  let slashed = false;
  while (!tokens.is(end)) {
    const {from} = tokens.token;
    if (params.at(-1)?.kind === 'starstar')
      tokens.fail('arguments cannot follow var-keyword argument', 'put "**" last');
    if (tokens.is('/')) {
      checkSlash(tokens, params, kind, slashed);
      slashed = true;
      tokens.advance();
      for (const [index, param] of params.entries()) {
        if (param.kind === 'any') params[index] = {...param, kind: 'positional'};
      }
    } else if (tokens.accept('**')) params.push(parameter(tokens, 'starstar', annotated, from));
    else if (tokens.is('*')) {
      if (kind === 'keyword') tokens.fail('* argument may appear only once', 'drop the second "*"');
      tokens.advance();
      kind = 'keyword';
      if (!tokens.is(',') && !tokens.is(end))
        params.push(parameter(tokens, 'star', annotated, from));
      else if (tokens.is(end) || [end, '**'].includes(tokens.peek(1).text)) {
        const remedy = 'name a parameter after it, or drop it';
        tokens.fail('named arguments must follow bare *', remedy, from);
      }
    } else params.push(parameter(tokens, kind, annotated, from));
    if (!tokens.accept(',')) break;
  }
  checkParameters(tokens, params);
  return params;
}

function checkSlash(tokens: Tokens, params: Params, kind: string, slashed: boolean): void {
  const remedy = 'put one "/" behind the parameters that are positional only';
  if (slashed) tokens.fail('/ may appear only once', remedy);
  if (kind === 'keyword') tokens.fail('/ must be ahead of *', remedy);
  if (params.length === 0) tokens.fail('at least one parameter must precede /', remedy);
}

function parameter(tokens: Tokens, kind: Param['kind'], annotated: boolean, from: number): Param {
  const name = tokens.ownName().text;
  const annotation = annotated && tokens.accept(':') ? annotationExpr(tokens, kind) : null;
  if (tokens.is('=')) checkFallback(tokens, kind);
  const fallback = tokens.accept('=') ? expr(tokens) : null;
  return {name, kind, fallback, annotation, from, to: tokens.last};
}

/** What stands behind the colon; that of `*args` may have a star. */
function annotationExpr(tokens: Tokens, kind: Param['kind']): Expr {
  const annotation = kind === 'star' ? starExpr(tokens, false) : expr(tokens);
  checkPlaced(tokens, annotation, 'an annotation');
  return annotation;
}

function checkFallback(tokens: Tokens, kind: Param['kind']): void {
  if (kind !== 'star' && kind !== 'starstar') return;
  const what = kind === 'star' ? 'var-positional' : 'var-keyword';
  tokens.fail(`${what} argument cannot have default value`, 'drop the default');
}

function checkParameters(tokens: Tokens, params: Params): void {
  const seen = new Set<string>();
  let optional = false;
  for (const param of params) {
    if (seen.has(param.name)) {
      const found = `duplicate argument '${param.name}' in function definition`;
      tokens.failLate(found, 'give each parameter its own name', param.from);
    }
    seen.add(param.name);
    if (param.kind !== 'any' && param.kind !== 'positional') continue;
    if (optional && param.fallback === null) {
      const found = 'parameter without a default follows parameter with a default';
      tokens.fail(found, 'give it a default too, or move it to the front', param.from);
    }
    optional = optional || param.fallback !== null;
  }
}
