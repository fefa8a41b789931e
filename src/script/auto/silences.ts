import {wordsFor} from './fact.ts';
import type {Worthy} from './worthy.ts';

/** So many facts in a row pass without a word: while more do, what the caption says would be long past. */
const SILENCE = 12;

/** Where much happens between two captions, the one nearest to the middle who is woken is told of, too. */
export function bridged(
  kept: readonly Worthy[],
  seen: readonly Worthy[],
  most: number,
): readonly Worthy[] {
  const places = new Map(seen.map((each, place) => [each, place]));
  const told = kept.map(each => places.get(each) ?? 0);
  const said = new Set(kept.map(({fact}) => wordsFor(fact)));
  while (told.length < most) {
    const next = inSilence(told, seen, said);
    const fact = seen[next]?.fact;
    if (!fact) break;
    said.add(wordsFor(fact));
    told.push(next);
    told.sort((a, b) => a - b);
  }
  return told.flatMap(place => seen[place] ?? []);
}

/** The place of who is woken in the middle of the longest silence; -1 if nobody is in any. */
function inSilence(
  told: readonly number[],
  seen: readonly Worthy[],
  said: ReadonlySet<string>,
): number {
  const silences = told
    .map((start, i) => ({start, end: told[i + 1] ?? start}))
    .filter(({start, end}) => end - start > SILENCE)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const isNew = (place: number) => {
    const fact = seen[place]?.fact;
    return fact?.is === 'woken' && !said.has(wordsFor(fact));
  };
  for (const {start, end} of silences) {
    const found = outward((start + end) >> 1, end - start).find(
      place => place > start && place < end && isNew(place),
    );
    if (found !== undefined) return found;
  }
  return -1;
}

/** Places from the middle on, both ways in turn. */
function outward(middle: number, length: number): number[] {
  return Array.from({length}, (_, i) => middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
}
