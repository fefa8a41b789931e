import {PyMatch} from './match.ts';
import type {PyPattern} from './pattern.ts';
import type {Subject} from './subject.ts';

/** Where a search may begin and where the text ends for it. */
export type Range = readonly [pos: number, endpos: number];

/** A match that begins right at the beginning of the range; with `whole`, one that ends at its end. */
export function matchHere(
  pattern: PyPattern,
  subject: Subject,
  range: Range,
  whole: boolean,
): PyMatch | null {
  const [pos, end] = range;
  if (pos > end) return null;
  const found = pattern.matcher(subject, end).matchAt(pos, whole, true);
  return found && new PyMatch(pattern, subject, found, range);
}

/** The first match that begins anywhere in the range. */
export function search(pattern: PyPattern, subject: Subject, range: Range): PyMatch | null {
  for (const match of matches(pattern, subject, range)) return match;
  return null;
}

/** Every match, one behind the other. An empty one may touch the end of one that is not. */
export function* matches(pattern: PyPattern, subject: Subject, range: Range): Generator<PyMatch> {
  const [pos, end] = range;
  const matcher = pattern.matcher(subject, end);
  let mayBeEmpty = true;
  for (let at = pos; at <= end; ) {
    const found = matcher.matchAt(at, false, mayBeEmpty);
    if (found === null) {
      at += 1;
      mayBeEmpty = true;
      continue;
    }
    yield new PyMatch(pattern, subject, found, range);
    mayBeEmpty = found[1] !== found[0];
    at = found[1] as number;
  }
}
