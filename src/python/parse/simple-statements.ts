import {expressionStatement} from './assignments.ts';
import type {Stmt} from './ast.ts';
import {typeParameters} from './definitions.ts';
import {expr, starExprs} from './expressions.ts';
import {importFromStatement, importStatement} from './imports.ts';
import {checkPlaced} from './placed.ts';
import {checkTarget} from './targets.ts';
import type {Tokens} from './tokens.ts';

export function simpleStatement(tokens: Tokens): Stmt {
  const {token} = tokens;
  if (token.kind !== 'name') return expressionStatement(tokens);
  const {from, text} = token;
  switch (text) {
    case 'pass':
    case 'break':
    case 'continue': {
      tokens.advance();
      const type = text === 'pass' ? 'Pass' : text === 'break' ? 'Break' : 'Continue';
      return {type, from, to: tokens.last};
    }
    case 'return': {
      tokens.advance();
      const value = tokens.atEnd() ? null : starExprs(tokens, true);
      return {type: 'Return', value, from, to: tokens.last};
    }
    case 'raise':
      return raiseStatement(tokens);
    case 'global':
    case 'nonlocal':
      return scopeStatement(tokens);
    case 'del':
      return deleteStatement(tokens);
    case 'assert': {
      tokens.advance();
      const test = expr(tokens);
      const message = tokens.accept(',') ? expr(tokens) : null;
      return {type: 'Assert', test, message, from, to: tokens.last};
    }
    case 'import':
      return importStatement(tokens);
    case 'from':
      return importFromStatement(tokens);
    case 'type': {
      const next = tokens.peek(1);
      const after = tokens.peek(2).text;
      if (next.kind !== 'name' || (after !== '=' && after !== '[')) break;
      tokens.advance();
      const name = tokens.ownName().text;
      const typeParams = typeParameters(tokens);
      tokens.expect('=');
      const value = expr(tokens);
      checkPlaced(tokens, value, 'a type alias');
      return {type: 'TypeAlias', name, typeParams, value, from, to: tokens.last};
    }
  }
  return expressionStatement(tokens);
}

function raiseStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  const error = tokens.atEnd() ? null : expr(tokens);
  const cause = error !== null && tokens.accept('from') ? expr(tokens) : null;
  return {type: 'Raise', error, cause, from, to: tokens.last};
}

function scopeStatement(tokens: Tokens): Stmt {
  const {from, text} = tokens.advance();
  const names = [tokens.name().text];
  while (tokens.accept(',')) names.push(tokens.name().text);
  return {type: text === 'global' ? 'Global' : 'Nonlocal', names, from, to: tokens.last};
}

function deleteStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  const list = starExprs(tokens);
  const targets = list.type === 'Tuple' ? [...list.items] : [list];
  for (const target of targets) checkTarget(tokens, target, 'delete');
  return {type: 'Delete', targets, from, to: tokens.last};
}
