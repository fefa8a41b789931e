import type {ClipSource} from './clip.ts';
import type {Film} from './film.ts';

/** Every character that a film may show: what is written for it, and what it shows while it moves and while it stands. */
export function charactersOf(film: Film, {script, programs}: ClipSource): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  for (const what of [script.texts[film.lang], programs, film.title]) collect(what, texts, seen);
  for (const time of instantsOf(film)) collect(film.at(time), texts, seen);
  const all = [...texts].join('\n');
  // The end of a line is not drawn; what no typeface has besides, such as a terminal's escape, is drawn as a box.
  return new Set(all.replaceAll('\n', '').replaceAll(/\p{Cc}/gu, '□'));
}

/** Adds all texts in a value, names of its parts included. What has been seen, such as a crowd, is not looked at again. */
function collect(value: unknown, texts: Set<string>, seen: Set<object>): void {
  if (typeof value === 'string') texts.add(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    for (const part of value) collect(part, texts, seen);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    texts.add(name);
    collect(part, texts, seen);
  }
}

function instantsOf({moves, duration}: Film): number[] {
  return moves.flatMap((time, index) => [time, (time + (moves[index + 1] ?? duration)) / 2]);
}
