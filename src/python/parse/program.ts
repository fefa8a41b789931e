import {Source, SourceError} from '../source.ts';
import type {Expr, Stmt} from './ast.ts';
import {forStatement, ifStatement, whileStatement} from './control-flow.ts';
import {classDef, decorated, functionDef} from './definitions.ts';
import {starExprs} from './expressions.ts';
import {keywordTypo} from './keyword-typos.ts';
import {matchStatement} from './match.ts';
import {simpleStatement} from './simple-statements.ts';
import {tokenize} from './tokenize.ts';
import {Tokens} from './tokens.ts';
import {tryStatement} from './try.ts';
import {withStatement} from './with.ts';

/** Parses a whole program. Throws SourceError. */
export function parseProgram(source: Source): Stmt[] {
  try {
    return whole(source, statements);
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown;
    throw (
      keywordTypo(source, thrown, text => whole(new Source(text, source.file), statements)) ??
      thrown
    );
  }
}

/** Parses a text that is one expression. Throws SourceError. */
export function parseExpression(source: Source): Expr {
  return whole(source, expression);
}

function whole<T>(source: Source, rule: (tokens: Tokens) => T): T {
  const tokens = tokenize(source);
  const last = tokens.at(-1);
  try {
    return rule(new Tokens(source, tokens));
  } catch (thrown) {
    if (!(thrown instanceof SourceError) || last?.prevails === undefined) throw thrown;
    throw isToldFirst(source, thrown, last.prevails) ? thrown : last.error;
  }
}

/** What the parser has found before it came to what cannot be cut into tokens, and tells all the same, as CPython's does. */
function isToldFirst(source: Source, {found, line, column}: SourceError, from: number): boolean {
  if (found === 'unexpected indent') return true;
  const last = source.line(from);
  return line < last || (line === last && column <= source.column(from));
}

function statements(tokens: Tokens): Stmt[] {
  const body: Stmt[] = [];
  while (tokens.token.kind !== 'end') {
    if (tokens.token.kind === 'newline') tokens.advance();
    else body.push(...statement(tokens));
  }
  tokens.finish();
  return body;
}

function expression(tokens: Tokens): Expr {
  const found = starExprs(tokens);
  while (tokens.isKind('newline')) tokens.advance();
  if (!tokens.isKind('end')) tokens.invalid('give one expression');
  tokens.finish();
  return found;
}

function statement(tokens: Tokens): Stmt[] {
  return tokens.nested(() => compoundStatement(tokens) ?? simpleLine(tokens));
}

function compoundStatement(tokens: Tokens): Stmt[] | null {
  const {token} = tokens;
  if (token.kind === 'op' && token.text === '@') return [decorated(tokens)];
  if (token.kind !== 'name') return null;
  switch (token.text) {
    case 'if':
      return [ifStatement(tokens)];
    case 'while':
      return [whileStatement(tokens)];
    case 'for':
      return [forStatement(tokens, false, token.from)];
    case 'try':
      return [tryStatement(tokens)];
    case 'with':
      return [withStatement(tokens, false, token.from)];
    case 'def':
      return [functionDef(tokens, [], false, token.from)];
    case 'class':
      return [classDef(tokens, [])];
    case 'async':
      return [asyncStatement(tokens, [])];
    case 'match':
      return matchStatement(tokens);
    default:
      return null;
  }
}

function asyncStatement(tokens: Tokens, decorators: Expr[]): Stmt {
  const {from} = tokens.expect('async');
  if (tokens.is('def')) return functionDef(tokens, decorators, true, decorators[0]?.from ?? from);
  if (tokens.is('for')) return forStatement(tokens, true, from);
  if (tokens.is('with')) return withStatement(tokens, true, from);
  return tokens.invalid('after "async" comes def, for or with');
}

export function block(tokens: Tokens, after: string, line: number): Stmt[] {
  tokens.expect(':');
  if (tokens.token.kind !== 'newline') return simpleLine(tokens);
  tokens.advance();
  if (!tokens.isKind('indent')) {
    const found = `expected an indented block after ${after} on line ${line}`;
    tokens.fail(found, 'indent what belongs to it, or write "pass"');
  }
  tokens.advance();
  const body: Stmt[] = [];
  while (!tokens.isKind('dedent') && !tokens.isKind('end')) {
    if (tokens.isKind('newline')) tokens.advance();
    else body.push(...statement(tokens));
  }
  if (tokens.isKind('dedent')) tokens.advance();
  return body;
}

function simpleLine(tokens: Tokens): Stmt[] {
  const body = [simpleStatement(tokens)];
  while (tokens.accept(';')) {
    if (tokens.token.kind === 'newline' || tokens.token.kind === 'end') break;
    body.push(simpleStatement(tokens));
  }
  tokens.endOfLine();
  return body;
}
