import {TITLE} from '../../script/acts.ts';
import {ScriptError} from '../../script/clip.ts';
import type {Film} from '../../script/film.ts';
import {makeFilm} from '../../script/make-film.ts';
import type {FilmPage} from '../film-page.ts';
import type {FilmRequest} from '../page-api.ts';
import {type Fault, fault} from './fault.ts';
import {filmFaults} from './film-rules.ts';
import {frameFaults} from './frame-rules.ts';

/** Draws the title, every beat and the middle of every move of a film, and says what a viewer would stumble over. */
export async function checkFilm(page: FilmPage, request: FilmRequest): Promise<Fault[]> {
  let film: Film;
  try {
    film = makeFilm(request.clip, {lang: request.lang});
  } catch (error) {
    if (error instanceof ScriptError) return [scriptFault(request.clip.id, error)];
    throw error;
  }
  const faults = filmFaults(film);
  await page.open(request);
  const rests = [TITLE / 2, ...film.beats.map(beat => beat.rest)];
  const times = [...rests, ...film.moves].sort((a, b) => a - b);
  for (const time of times) {
    const seen = await page.inspect(Math.round(time * request.fps));
    faults.push(...frameFaults(seen, time, rests.includes(time)));
  }
  return onceEach(faults).sort((a, b) => a.time - b.time);
}

/** A beat that never happens, a text that is missing: there is no film, and the message says what to do. */
function scriptFault(id: string, {message}: ScriptError): Fault {
  const [, what = '', remedy = ''] = /^(.*?)\. (.*)$/s.exec(message.replace(`${id}: `, '')) ?? [];
  return fault(0, 'script', what || message, remedy);
}

/** A fault that stays for the whole film is told once, when it is first seen. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const first = new Map(faults.toReversed().map(fault => [`${fault.rule} ${fault.found}`, fault]));
  return [...first.values()];
}
