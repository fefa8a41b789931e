import type {Expr, Pattern} from './ast.ts';
import type {Parser} from './parser.ts';

/** The pattern behind `case`: several in a row make a sequence without brackets. */
export function parsePattern(parser: Parser): Pattern {
  const {from} = parser.token;
  const first = starOr(parser);
  if (!parser.is(','))
    return first.type === 'Star' ? {type: 'Sequence', items: [first], from, to: first.to} : first;
  const items = [first];
  while (parser.accept(',')) {
    if (parser.is(':') || parser.is('if')) break;
    items.push(starOr(parser));
  }
  return {type: 'Sequence', items, from, to: items.at(-1)?.to ?? from};
}

function starOr(parser: Parser): Pattern {
  const {from} = parser.token;
  if (!parser.accept('*')) return asPattern(parser);
  const {text, to} = parser.name();
  return {type: 'Star', name: text === '_' ? null : text, from, to};
}

function asPattern(parser: Parser): Pattern {
  const pattern = orPattern(parser);
  if (!parser.accept('as')) return pattern;
  const {text, to} = parser.name();
  return {type: 'As', pattern, name: text, from: pattern.from, to};
}

function orPattern(parser: Parser): Pattern {
  const first = closed(parser);
  if (!parser.is('|')) return first;
  const options = [first];
  while (parser.accept('|')) options.push(closed(parser));
  return {type: 'Or', options, from: first.from, to: options.at(-1)?.to ?? first.to};
}

function closed(parser: Parser): Pattern {
  const {token} = parser;
  if (token.kind === 'number' || token.kind === 'string' || token.text === '-') {
    const value = literal(parser);
    return {type: 'Value', value, from: value.from, to: value.to};
  }
  if (token.text === '(' || token.text === '[') return bracketed(parser);
  if (token.text === '{') return mapping(parser);
  if (['None', 'True', 'False'].includes(token.text)) {
    const value = parser.expr();
    return {type: 'Singleton', value, from: value.from, to: value.to};
  }
  return named(parser);
}

/** A number (perhaps signed, perhaps complex) or a string. */
function literal(parser: Parser): Expr {
  const start = parser.index;
  parser.accept('-');
  const {kind} = parser.advance();
  if (kind === 'number') {
    if (parser.is('+') || parser.is('-')) {
      parser.advance();
      parser.advance();
    }
  } else while (parser.token.kind === 'string') parser.advance();
  const end = parser.index;
  parser.index = start;
  const value = parser.operand();
  parser.index = end;
  return value;
}

function bracketed(parser: Parser): Pattern {
  const {from, text} = parser.advance();
  const end = text === '(' ? ')' : ']';
  const items: Pattern[] = [];
  let comma = false;
  while (!parser.is(end)) {
    items.push(starOr(parser));
    comma = parser.accept(',');
    if (!comma) break;
  }
  const {to} = parser.expect(end);
  const [only] = items;
  if (text === '(' && items.length === 1 && !comma && only && only.type !== 'Star') return only;
  return {type: 'Sequence', items, from, to};
}

function mapping(parser: Parser): Pattern {
  const {from} = parser.advance();
  const keys: Expr[] = [];
  const values: Pattern[] = [];
  let rest: string | null = null;
  while (!parser.is('}')) {
    if (parser.accept('**')) rest = parser.name().text;
    else {
      const key = closed(parser);
      if (key.type !== 'Value' && key.type !== 'Singleton') {
        parser.fail(
          'mapping pattern keys may only match literals and attribute lookups',
          'use a literal key',
          key.from,
        );
      }
      keys.push(key.value);
      parser.expect(':');
      values.push(asPattern(parser));
    }
    if (!parser.accept(',')) break;
  }
  const {to} = parser.expect('}');
  return {type: 'Mapping', keys, values, rest, from, to};
}

/** A name to bind, a dotted constant, or a class with its parts. */
function named(parser: Parser): Pattern {
  const {from, text, to} = parser.name();
  if (!parser.is('.') && !parser.is('(')) {
    return {type: 'As', pattern: null, name: text === '_' ? null : text, from, to};
  }
  let value: Expr = {type: 'Name', id: text, from, to};
  while (parser.accept('.')) {
    const part = parser.name();
    value = {type: 'Attribute', value, name: part.text, from, to: part.to};
  }
  if (!parser.accept('(')) return {type: 'Value', value, from, to: value.to};
  const args: Pattern[] = [];
  const keywords: [string, Pattern][] = [];
  while (!parser.is(')')) {
    if (parser.peek(1).text === '=') {
      const name = parser.name().text;
      parser.expect('=');
      keywords.push([name, asPattern(parser)]);
    } else args.push(asPattern(parser));
    if (!parser.accept(',')) break;
  }
  const end = parser.expect(')').to;
  return {type: 'Class', cls: value, args, keywords, from, to: end};
}
