import {writeFile} from 'node:fs/promises';
import {makeFilm} from '../script/make-film.ts';
import {frameCount} from './film-frames.ts';
import type {FilmPage} from './film-page.ts';
import {type Moment, timeOf} from './moment.ts';
import {writeWhole} from './output-file.ts';
import type {FilmRequest} from './page-api.ts';

/** Writes moments of a film as PNG files whose names begin with `prefix`, and yields each file's path. */
export async function* writeStills(
  page: FilmPage,
  request: FilmRequest,
  moments: readonly Moment[] | 'every beat',
  prefix: string,
): AsyncGenerator<string> {
  const film = makeFilm(request.clip, {lang: request.lang});
  await page.open(request);
  const wanted = moments === 'every beat' ? film.beats.map(({name}) => ({beat: name})) : moments;
  const stills = wanted.map((moment, index) => ({
    name: nameOf(moment, index),
    time: timeOf(moment, film),
  }));
  // Frames are reached by playing up to them: going back means starting again.
  for (const {name, time} of stills.sort((a, b) => a.time - b.time)) {
    const file = `${prefix}.${name}.png`;
    const frame = Math.min(Math.round(time * request.fps), frameCount(film, request.fps) - 1);
    const png = await page.still(frame);
    await writeWhole(file, temporary => writeFile(temporary, png));
    yield file;
  }
}

function nameOf(moment: Moment, index: number): string {
  if ('time' in moment) return `${moment.time}s`;
  return `${String(index + 1).padStart(2, '0')}-${moment.beat}`;
}
