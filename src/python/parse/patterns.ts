import type {Expr, Pattern} from './ast.ts';
import {atom} from './atoms.ts';
import {sum} from './operators.ts';
import type {Tokens} from './tokens.ts';

/** The pattern behind `case`: several in a row make a sequence without brackets. */
export function parsePattern(tokens: Tokens): Pattern {
  const {from} = tokens.token;
  const first = starOr(tokens);
  if (!tokens.is(','))
    return first.type === 'Star' ? {type: 'Sequence', items: [first], from, to: first.to} : first;
  const items = [first];
  while (tokens.accept(',')) {
    if (tokens.is(':') || tokens.is('if')) break;
    items.push(starOr(tokens));
  }
  return {type: 'Sequence', items, from, to: items.at(-1)?.to ?? from};
}

function starOr(tokens: Tokens): Pattern {
  const {from} = tokens.token;
  if (!tokens.accept('*')) return asPattern(tokens);
  const {text, to} = tokens.ownName();
  return {type: 'Star', name: text === '_' ? null : text, from, to};
}

function asPattern(tokens: Tokens): Pattern {
  const pattern = orPattern(tokens);
  if (!tokens.accept('as')) return pattern;
  const {text, to, from} = tokens.ownName();
  if (text === '_') tokens.fail("cannot use '_' as a target", 'drop the "as"', from);
  return {type: 'As', pattern, name: text, from: pattern.from, to};
}

function orPattern(tokens: Tokens): Pattern {
  const first = closed(tokens);
  if (!tokens.is('|')) return first;
  const options = [first];
  while (tokens.accept('|')) options.push(closed(tokens));
  return {type: 'Or', options, from: first.from, to: options.at(-1)?.to ?? first.to};
}

function closed(tokens: Tokens): Pattern {
  const {token} = tokens;
  if (token.kind === 'number' || token.kind === 'string' || token.text === '-') {
    const value = literal(tokens);
    return {type: 'Value', value, from: value.from, to: value.to};
  }
  if (token.text === '(' || token.text === '[') return bracketed(tokens);
  if (token.text === '{') return mapping(tokens);
  if (['None', 'True', 'False'].includes(token.text)) {
    const value = atom(tokens);
    return {type: 'Singleton', value, from: value.from, to: value.to};
  }
  return named(tokens);
}

/** A number (perhaps signed, perhaps complex) or a string. */
function literal(tokens: Tokens): Expr {
  const start = tokens.index;
  const signed = tokens.accept('-');
  const {kind} = tokens.token;
  if (signed && kind !== 'number') tokens.invalid('only a number has a sign here');
  tokens.advance();
  if (kind === 'number') {
    if (tokens.is('+') || tokens.is('-')) {
      tokens.advance();
      if (!/j$/i.test(tokens.token.text)) {
        tokens.fail('imaginary number required in complex literal', 'write the sum itself');
      }
      tokens.advance();
    }
  } else while (tokens.token.kind === 'string') tokens.advance();
  const end = tokens.index;
  tokens.index = start;
  const value = sum(tokens);
  tokens.index = end;
  return value;
}

function bracketed(tokens: Tokens): Pattern {
  const {from, text} = tokens.advance();
  const end = text === '(' ? ')' : ']';
  const items: Pattern[] = [];
  let comma = false;
  while (!tokens.is(end)) {
    items.push(starOr(tokens));
    comma = tokens.accept(',');
    if (!comma) break;
  }
  const {to} = tokens.expect(end);
  const [only] = items;
  if (text === '(' && items.length === 1 && !comma && only && only.type !== 'Star') return only;
  return {type: 'Sequence', items, from, to};
}

function mapping(tokens: Tokens): Pattern {
  const {from} = tokens.advance();
  const keys: Expr[] = [];
  const values: Pattern[] = [];
  let rest: string | null = null;
  while (!tokens.is('}')) {
    if (rest !== null) tokens.invalid('put "**" last');
    if (tokens.accept('**')) rest = restOf(tokens);
    else {
      const key = closed(tokens);
      if (key.type !== 'Value' && key.type !== 'Singleton') {
        tokens.fail(
          'mapping pattern keys may only match literals and attribute lookups',
          'use a literal key',
          key.from,
        );
      }
      keys.push(key.value);
      tokens.expect(':');
      values.push(asPattern(tokens));
    }
    if (!tokens.accept(',')) break;
  }
  const {to} = tokens.expect('}');
  return {type: 'Mapping', keys, values, rest, from, to};
}

/** What takes the other keys: nobody needs to ask for nothing. */
function restOf(tokens: Tokens): string {
  if (tokens.is('_')) tokens.invalid('drop it: other keys may be there anyway');
  return tokens.ownName().text;
}

/** A name to bind, a dotted constant, or a class with its parts. */
function named(tokens: Tokens): Pattern {
  const {from, text, to} = tokens.ownName();
  if (!tokens.is('.') && !tokens.is('(')) {
    return {type: 'As', pattern: null, name: text === '_' ? null : text, from, to};
  }
  let value: Expr = {type: 'Name', id: text, from, to};
  while (tokens.accept('.')) {
    const part = tokens.name();
    value = {type: 'Attribute', value, name: part.text, from, to: part.to};
  }
  if (!tokens.accept('(')) return {type: 'Value', value, from, to: value.to};
  const args: Pattern[] = [];
  const keywords: [string, Pattern][] = [];
  while (!tokens.is(')')) {
    if (tokens.peek(1).text === '=') {
      const name = tokens.ownName().text;
      tokens.expect('=');
      keywords.push([name, asPattern(tokens)]);
    } else {
      if (keywords.length > 0)
        tokens.fail('positional patterns follow keyword patterns', 'put them first');
      args.push(asPattern(tokens));
    }
    if (!tokens.accept(',')) break;
  }
  const end = tokens.expect(')').to;
  return {type: 'Class', cls: value, args, keywords, from, to: end};
}
