import type {ClipSource} from './clip.ts';
import type {Film} from './film.ts';

/** Every character that a film may show: what is written for it, and what it shows while it moves and while it stands. */
export function charactersOf(film: Film, {script, programs}: ClipSource): Set<string> {
  const shown = instantsOf(film).map(time => film.at(time));
  return new Set(JSON.stringify([script.texts[film.lang], programs, film.title, shown]));
}

function instantsOf({moves, duration}: Film): number[] {
  return moves.flatMap((time, index) => [time, (time + (moves[index + 1] ?? duration)) / 2]);
}
