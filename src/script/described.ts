import type {EventBody, Schedule, VirtualSeconds} from '../model/schedule.ts';
import type {CodeLine, Token, TokenRole} from './code.ts';

/**
 * A program of another language, which nothing here can run: what it does is written down beside its text, as that
 * language has it, and the film says so. Its events are those a schedule would have.
 */
export interface Described {
  readonly source: string;
  readonly total: VirtualSeconds;
  readonly events: readonly (EventBody & {readonly at: VirtualSeconds})[];
  /**
   * What runs or waits, root first, as its events name it, each with its name on screen behind a colon: `ts:main`. They
   * are no asyncio tasks, so none has a colour.
   */
  readonly tasks: readonly string[];
}

/** The description in the form of a run. */
export function scheduleOf({total, events}: Described): Schedule {
  return {
    python: 'none: described, not run',
    outcome: {kind: 'ok'},
    total,
    iterations: 0,
    steps: 0,
    stdout: [],
    stderr: [],
    events: events.map((event, seq) => ({...event, seq})),
  };
}

const ROLES: readonly (readonly [RegExp, TokenRole])[] = [
  [/^\/\/.*/, 'comment'],
  [/^(['"`]).*?\1/, 'string'],
  [/^(async|await)\b/, 'await'],
  [/^(const|function|return)\b/, 'keyword'],
  [/^\w+/, 'name'],
  [/^[^\w\s'"`]/, 'punctuation'],
];

/** Lines of JavaScript or TypeScript, cut into tokens. Spaces belong to the token before them. */
export function describedLines({source}: Described): CodeLine[] {
  return source.split('\n').map((text, i) => ({number: i + 1, tokens: tokensOf(text)}));
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let rest = line;
  while (rest !== '') {
    const token = nextToken(rest);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function nextToken(rest: string): Token {
  const indent = /^\s*/.exec(rest)?.[0] ?? '';
  const body = rest.slice(indent.length);
  for (const [pattern, role] of ROLES) {
    const found = pattern.exec(body)?.[0];
    if (found === undefined) continue;
    const gap = /^\s*/.exec(body.slice(found.length))?.[0] ?? '';
    return {text: indent + found + gap, role};
  }
  return {text: rest, role: 'name'};
}
