import type {Stmt} from '../parse/ast.ts';
import {tokenize} from '../parse/tokenize.ts';
import type {Source} from '../source.ts';

const WORD = /[\p{ID_Start}_][\p{ID_Continue}]*/gu;

/** With one of these a program finds names that it does not write. */
const LOOKING = [
  ...['__dict__', '__import__', 'dir', 'eval', 'exec', 'getmembers', 'globals', 'importlib'],
  ...['locals', 'modules', 'vars'],
];

const counted = new WeakMap<Source, ReadonlyMap<string, number>>();

/** Whether a program may come back to a name that a statement of its own, an import, gives. */
export function isMentioned(source: Source, importing: Stmt, name: string): boolean {
  const words = counted.get(source) ?? count(wordsOf(source));
  counted.set(source, words);
  if (LOOKING.some(each => words.has(each))) return true;
  const within = count(source.text.slice(importing.from, importing.to).match(WORD) ?? []);
  return words.get(name) !== within.get(name);
}

/** What it writes but for comments: texts count, which may be code or names. */
function wordsOf(source: Source): string[] {
  return tokenize(source).flatMap(({text}) => text.match(WORD) ?? []);
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
