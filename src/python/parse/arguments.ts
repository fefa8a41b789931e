import type {Argument, Expr} from './ast.ts';
import {withClauses} from './comprehensions.ts';
import {expr, namedExpr} from './expressions.ts';
import type {Token} from './token.ts';
import {KEYWORDS, type Tokens} from './tokens.ts';

export function callArguments(tokens: Tokens): Argument[] {
  const opening = tokens.expect('(');
  const args: Argument[] = [];
  let keyword = false;
  let comma = false;
  while (!tokens.is(')')) {
    const argument = callArgument(tokens);
    if (argument.name === '' && keyword) {
      const found = 'positional argument follows keyword argument';
      tokens.fail(found, 'put it before the keyword arguments', argument.from);
    }
    if (argument.name === '*' && args.some(({name}) => name === '**')) {
      const found = 'iterable argument unpacking follows keyword argument unpacking';
      tokens.fail(found, 'put it before the "**"', argument.from);
    }
    keyword = keyword || (argument.name !== '' && argument.name !== '*');
    args.push(argument);
    comma = tokens.accept(',');
    if (!comma) break;
  }
  if (!tokens.is(')')) badArgument(tokens, opening.from);
  tokens.advance();
  checkArguments(tokens, args, comma);
  return args;
}

/** The first generator expression among arguments that has no brackets of its own. */
export function bareGenerator(tokens: Tokens, args: readonly Argument[]): Argument | undefined {
  const isBare = ({value, from}: Argument) => isGenerator(value) && value.from === from;
  return args.find(each => isBare(each) && tokens.source.text[each.from] !== '(');
}

function checkArguments(tokens: Tokens, args: readonly Argument[], comma: boolean): void {
  const bare = bareGenerator(tokens, args);
  if (bare !== undefined && (args.length > 1 || comma)) {
    const remedy = 'put brackets around it';
    tokens.fail('Generator expression must be parenthesized', remedy, bare.from);
  }
  const seen = new Set<string>();
  for (const {name, from} of args) {
    if (name === '' || name.startsWith('*')) continue;
    if (seen.has(name)) {
      tokens.fail(`keyword argument repeated: ${name}`, 'pass each argument once', from);
    }
    seen.add(name);
  }
}

function isGenerator(value: Expr): boolean {
  return value.type === 'Comprehension' && value.kind === 'generator';
}

export function badArgument(tokens: Tokens, opening: number): never {
  const {kind, from} = tokens.token;
  if (beginsExpression(tokens.token)) {
    const found = 'invalid syntax. Perhaps you forgot a comma?';
    const isNextLine = tokens.line(from) > tokens.line(tokens.last);
    // In the next line it is rather a bracket that is missing, behind what was read.
    tokens.fail(found, 'separate the arguments with commas', isNextLine ? tokens.last : from);
  }
  if (kind === 'end' || kind === 'newline') {
    tokens.fail("'(' was never closed", 'add the closing bracket', opening);
  }
  tokens.invalid('separate the arguments with commas');
}

const BEGINNINGS = new Set(['None', 'True', 'False', 'await', 'lambda', 'not']);

function beginsExpression({kind, text}: Token): boolean {
  if (kind === 'name') return !KEYWORDS.has(text) || BEGINNINGS.has(text);
  return kind === 'string' || kind === 'number';
}

function callArgument(tokens: Tokens): Argument {
  const {from, kind, text} = tokens.token;
  for (const stars of ['**', '*']) {
    if (tokens.accept(stars)) {
      const value = expr(tokens);
      return {name: stars, value, from, to: tokens.last};
    }
  }
  if (kind === 'name' && tokens.peek(1).text === '=' && tokens.peek(1).kind === 'op') {
    if (KEYWORDS.has(text)) tokens.fail(`cannot assign to ${text}`, 'choose another name');
    tokens.ownName();
    tokens.advance();
    const value = expr(tokens);
    return {name: text, value, from, to: tokens.last};
  }
  const value = withClauses(tokens, namedExpr(tokens), from, 'generator');
  if (tokens.is('=')) {
    const found = `expression cannot contain assignment, perhaps you meant "=="?`;
    tokens.fail(found, 'pass keyword arguments as name=value', from);
  }
  return {name: '', value, from, to: tokens.last};
}
