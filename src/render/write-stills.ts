import {writeFile} from 'node:fs/promises';
import type {FilmPage} from './film-page.ts';
import {type Moment, timeOf} from './moment.ts';
import {writeWhole} from './output-file.ts';
import type {FilmFacts, FilmRequest} from './page-api.ts';

/** Writes moments of a film as PNG files whose names begin with `prefix`, and yields each file's path. */
export async function* writeStills(
  page: FilmPage,
  film: FilmRequest,
  moments: readonly Moment[] | 'every beat',
  prefix: string,
): AsyncGenerator<string> {
  const facts = await page.open(film);
  const wanted = moments === 'every beat' ? facts.beats.map(({name}) => ({beat: name})) : moments;
  const stills = wanted.map((moment, index) => ({
    name: nameOf(moment, index),
    time: timeOf(moment, facts),
  }));
  // Frames are reached by playing up to them: going back means starting again.
  for (const {name, time} of stills.sort((a, b) => a.time - b.time)) {
    const file = `${prefix}.${name}.png`;
    await writeStill(page, film, facts, time, file);
    yield file;
  }
}

/** Writes the frame at `time` of the film that is open. */
export async function writeStill(
  page: FilmPage,
  {fps}: FilmRequest,
  {frames}: FilmFacts,
  time: number,
  file: string,
): Promise<void> {
  const png = await page.still(Math.min(Math.round(time * fps), frames - 1));
  await writeWhole(file, temporary => writeFile(temporary, png));
}

function nameOf(moment: Moment, index: number): string {
  if ('time' in moment) return `${moment.time}s`;
  return `${String(index + 1).padStart(2, '0')}-${moment.beat}`;
}
