import {makeFilm} from '../../script/film.ts';
import type {FilmPage} from '../film-page.ts';
import type {FilmRequest} from '../page-api.ts';
import type {Fault} from './fault.ts';
import {filmFaults} from './film-rules.ts';
import {textFaults} from './text-rules.ts';

/** Draws every beat and the middle of every move of a film, and says what a viewer would stumble over. */
export async function checkFilm(page: FilmPage, request: FilmRequest): Promise<Fault[]> {
  const film = makeFilm(request.clip, {lang: request.lang});
  const faults = filmFaults(film);
  await page.open(request);
  const rests = film.beats.map(beat => beat.rest);
  const times = [...rests, ...film.moves].sort((a, b) => a - b);
  for (const time of times) {
    const texts = await page.inspect(Math.round(time * request.fps));
    faults.push(...textFaults(texts, time, rests.includes(time)));
  }
  return onceEach(faults).sort((a, b) => a.time - b.time);
}

/** A fault that stays for the whole film is told once, when it is first seen. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const first = new Map(faults.toReversed().map(fault => [`${fault.rule} ${fault.found}`, fault]));
  return [...first.values()];
}
