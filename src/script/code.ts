import {parser} from '@lezer/python';
import {type Owners, ownersOf} from './code-owners.ts';

export type TokenRole = 'keyword' | 'await' | 'string' | 'comment' | 'punctuation' | 'name';

/** A word of a line of code, and how it is coloured. */
export interface Token {
  readonly text: string;
  readonly role: TokenRole;
  /** Set when the token is a string literal: what stands between its quotes. */
  readonly literal?: string;
  /** Set when the token is a number or a function's name: whose it is, if a string beside a call says so. */
  readonly owner?: string;
}

/** A line of the program as it stands on screen, with its number in the file. */
export interface CodeLine {
  readonly number: number;
  readonly tokens: readonly Token[];
}

/** What is seen of a program. */
export interface Shown {
  /** First and last line on screen, 1-based. Imports and the final `asyncio.run` may be left out of the window. */
  readonly window: readonly [first: number, last: number];
  /** Lines of the window that are left out: comments, say, where the code needs the room. */
  readonly omits?: readonly number[];
  /** Lines of the window that stand, as an ellipsis, for themselves and those left out after them. */
  readonly folds?: readonly number[];
}

/** A line as it was written, without its end. */
export function textOf({tokens}: CodeLine): string {
  return tokens.map(({text}) => text).join('');
}

/** How many spaces stand before a line's first sign; -1 for an empty line. */
export function indentOf(text = ''): number {
  return text.search(/\S/);
}

/** What is seen of a program, cut into tokens. */
export function shownLines(source: string, {window, omits = [], folds = []}: Shown): CodeLine[] {
  const shown = codeLines(source, ...window).filter(({number}) => !omits.includes(number));
  return shown.map(line => (folds.includes(line.number) ? ellipsis(line) : line));
}

function ellipsis(line: CodeLine): CodeLine {
  const indent = ' '.repeat(indentOf(textOf(line)));
  return {number: line.number, tokens: [{text: `${indent}…`, role: 'comment'}]};
}

/** Lines `first` to `last` of a program, cut into tokens. Spaces belong to the token before them. */
export function codeLines(source: string, first: number, last: number): CodeLine[] {
  const roles = rolesOf(source);
  const owners = ownersOf(source);
  let offset = 0;
  return source.split('\n').flatMap((text, i) => {
    const number = i + 1;
    const cut = tokensOf(text, roles.slice(offset, offset + text.length));
    const tokens = owned(cut, owners, offset);
    offset += text.length + 1;
    return number >= first && number <= last ? [{number, tokens}] : [];
  });
}

function owned(tokens: readonly Token[], owners: Owners, start: number): Token[] {
  let offset = start;
  return tokens.map(token => {
    const owner = owners.get(offset);
    offset += token.text.length;
    return owner === undefined ? token : {...token, owner};
  });
}

/** The role of every character: what the eye needs, not what the grammar knows. */
function rolesOf(source: string): TokenRole[] {
  const roles = new Array<TokenRole>(source.length).fill('name');
  parser.parse(source).iterate({
    enter(node) {
      const role = roleOf(node.name);
      if (!role) return true;
      roles.fill(role, node.from, node.to);
      return false;
    },
  });
  return roles;
}

function roleOf(node: string): TokenRole | undefined {
  if (node === 'async' || node === 'await') return 'await';
  if (node === 'String' || node === 'FormatString') return 'string';
  if (node === 'Comment') return 'comment';
  if (/^[a-z]+$/.test(node) || node === 'None' || node === 'Boolean') return 'keyword';
  if (/^[^\w⚠]/.test(node) || node.endsWith('Op')) return 'punctuation';
  return undefined;
}

function tokensOf(text: string, roles: readonly TokenRole[]): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    const ends = i === text.length || (roles[i] !== roles[start] && text[i] !== ' ');
    if (!ends) continue;
    tokens.push(tokenOf(text.slice(start, i), roles[start] ?? 'name'));
    start = i;
  }
  return tokens;
}

function tokenOf(text: string, role: TokenRole): Token {
  const literal = role === 'string' ? /^(["'])(.*)\1$/.exec(text)?.[2] : undefined;
  return literal === undefined ? {text, role} : {text, role, literal};
}
