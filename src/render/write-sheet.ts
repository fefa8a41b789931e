import {writeFile} from 'node:fs/promises';
import type {FilmBeat} from '../script/film.ts';
import {makeFilm} from '../script/make-film.ts';
import type {FilmPage} from './film-page.ts';
import {writeWhole} from './output-file.ts';
import type {FilmRequest} from './page-api.ts';

/** Writes one PNG with a picture of every beat of a film, each under its number, time and name. */
export async function writeSheet(
  page: FilmPage,
  request: FilmRequest,
  prefix: string,
): Promise<string> {
  const film = makeFilm(request.clip, {lang: request.lang});
  await page.open(request);
  const png = await page.sheet(
    film.beats.map((beat, index) => ({
      frame: Math.round(beat.rest * request.fps),
      label: labelOf(beat, index),
    })),
  );
  const file = `${prefix}.sheet.png`;
  await writeWhole(file, temporary => writeFile(temporary, png));
  return file;
}

function labelOf({name, rest}: FilmBeat, index: number): string {
  return `${index + 1}  ${rest.toFixed(1)} s  ${name}`;
}
