import {SourceError} from '../source.ts';
import type {Case, Expr, Stmt} from './ast.ts';
import {namedExpr, starExprs} from './expressions.ts';
import {checkCases} from './pattern-checks.ts';
import {parsePattern} from './patterns.ts';
import {block} from './program.ts';
import type {Tokens} from './tokens.ts';

/** `match` is a name like any other, unless what follows makes it a statement. */
export function matchStatement(tokens: Tokens): Stmt[] | null {
  const start = tokens.index;
  const {from} = tokens.advance();
  const next = tokens.token;
  if (next.kind === 'newline' || (next.kind === 'op' && !'([{-~*...'.includes(next.text))) {
    tokens.index = start;
    return null;
  }
  const subject = subjectOf(tokens);
  if (subject !== null) return [cases(tokens, subject, from)];
  tokens.index = start;
  return null;
}

function subjectOf(tokens: Tokens): Expr | null {
  try {
    const subject = starExprs(tokens, true);
    const opens = tokens.is(':') && tokens.peek(1).kind === 'newline';
    const isMatch = opens && tokens.peek(2).kind === 'indent' && tokens.peek(3).text === 'case';
    return isMatch ? subject : null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return null;
  }
}

function cases(tokens: Tokens, subject: Expr, from: number): Stmt {
  for (let skip = 0; skip < 3; skip++) tokens.advance();
  const cases: Case[] = [];
  while (tokens.is('case')) {
    const at = tokens.advance().from;
    const pattern = parsePattern(tokens);
    const guard = tokens.accept('if') ? namedExpr(tokens) : null;
    const body = block(tokens, `'case' statement`, tokens.line(at));
    cases.push({pattern, guard, body});
  }
  if (tokens.token.kind === 'dedent') tokens.advance();
  checkCases(tokens, cases);
  return {type: 'Match', subject, cases, from, to: tokens.last};
}
