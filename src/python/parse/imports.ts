import type {Alias, Stmt} from './ast.ts';
import type {Tokens} from './tokens.ts';

export function importStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  const names: Alias[] = [];
  do {
    const at = tokens.token.from;
    const name = dotted(tokens);
    const as = tokens.accept('as') ? tokens.ownName().text : null;
    if (as === null) tokens.checkBound(name, at);
    names.push({name, as, from: at, to: tokens.last});
  } while (tokens.accept(','));
  if (tokens.is('from')) {
    const found = "Did you mean to use 'from ... import ...' instead?";
    tokens.fail(found, 'put the module first, behind "from"', from);
  }
  return {type: 'Import', names, from, to: tokens.last};
}

function dotted(tokens: Tokens): string {
  let name = tokens.name().text;
  while (tokens.accept('.')) name += `.${tokens.name().text}`;
  return name;
}

export function importFromStatement(tokens: Tokens): Stmt {
  const {from} = tokens.advance();
  let level = 0;
  while (tokens.is('.') || tokens.is('...')) level += tokens.advance().text.length;
  const module = tokens.is('import') ? '' : dotted(tokens);
  tokens.expect('import');
  const names: Alias[] = [];
  if (tokens.is('*')) {
    const {from: at, to} = tokens.advance();
    names.push({name: '*', as: null, from: at, to});
  } else {
    const bracketed = tokens.accept('(');
    do {
      if (bracketed && tokens.is(')')) break;
      const at = tokens.token.from;
      const name = tokens.name().text;
      const as = tokens.accept('as') ? tokens.ownName().text : null;
      if (as === null) tokens.checkBound(name, at);
      names.push({name, as, from: at, to: tokens.last});
    } while (tokens.accept(','));
    if (bracketed) tokens.expect(')');
  }
  return {type: 'ImportFrom', module, level, names, from, to: tokens.last};
}
