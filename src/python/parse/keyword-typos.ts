import {type Source, SourceError} from '../source.ts';
import {KEYWORDS} from './tokens.ts';

/** Trying a word takes a parse: a longer program gets no suggestion. */
const MAX_CHARACTERS = 100_000;

/** A word that would be a keyword if one letter were another one, and where it begins. */
interface Typo {
  readonly word: string;
  readonly keyword: string;
  readonly from: number;
}

/**
 * What is "invalid syntax" only because a keyword is misspelt, told so, as CPython 3.14 does: the keyword is put in its place,
 * and it is the cause if the line can be read then. Null if it is something else. `read` throws SourceError where it cannot
 * go on.
 */
export function keywordTypo(
  source: Source,
  error: SourceError,
  read: (text: string) => void,
): SourceError | null {
  if (!error.found.startsWith('invalid syntax') || source.text.length > MAX_CHARACTERS) return null;
  const typo = typosOf(source, error.line).find(({word, keyword, from}) => {
    const rest = source.text.slice(from + word.length);
    return isReadable(source.text.slice(0, from) + keyword + rest, error.line, read);
  });
  if (typo === undefined) return null;
  const {word, keyword, from} = typo;
  return new SourceError(source, from, 'invalid syntax', `write "${keyword}" for "${word}"`);
}

function isReadable(text: string, line: number, read: (text: string) => void): boolean {
  try {
    read(text);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown;
    return thrown.line > line;
  }
}

function typosOf(source: Source, line: number): Typo[] {
  const start = source.offset(line);
  const words = [...source.lineText(line).matchAll(/[A-Za-z_]\w*/g)];
  return words.flatMap(({0: word, index}) => {
    if (KEYWORDS.has(word)) return [];
    const near = [...KEYWORDS].filter(keyword => isNear(word, keyword));
    return near.map(keyword => ({word, keyword, from: start + index}));
  });
}

/** Whether one letter too many, too few or wrong, or two that have changed places, is all that is between them. */
function isNear(word: string, keyword: string): boolean {
  const [short, long] = word.length < keyword.length ? [word, keyword] : [keyword, word];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = `${short[at + 1]}${short[at]}${short.slice(at + 2)}`;
  return swapped === long.slice(at);
}
