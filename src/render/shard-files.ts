import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {makeFilm} from '../script/make-film.ts';
import {Complaint} from './complaint.ts';
import type {FilmJob} from './film-job.ts';
import {writeWhole} from './output-file.ts';
import {keptPiece, missingOf, pieceStore, sealed, unsealed} from './piece-store.ts';
import type {Task} from './shard.ts';

/** In a shard's folder: what all shards together render. */
const JOBS_FILE = 'jobs.json';

/** Puts a shard's pieces, and the whole job they belong to, into a folder, from which `join` can take them. */
export async function writeShard(
  folder: string,
  films: readonly FilmJob[],
  own: readonly Task[],
): Promise<string[]> {
  await mkdir(folder, {recursive: true});
  const jobs = films.map(({film: _, ...job}) => job);
  const paths = [join(folder, JOBS_FILE)];
  await writeWhole(join(folder, JOBS_FILE), temporary =>
    writeFile(temporary, JSON.stringify(jobs)),
  );
  for (const {key} of own.flatMap(({piece}) => piece.parts)) {
    const path = join(folder, `${key}.piece`);
    const bytes = await keptPiece(key);
    await writeWhole(path, temporary => writeFile(temporary, sealed(bytes)));
    paths.push(path);
  }
  return paths;
}

/** Takes the pieces of all shards into the cache and returns the films they make, none of them incomplete. */
export async function readShards(folders: readonly string[]): Promise<FilmJob[]> {
  const lists = await Promise.all(folders.map(readJobs));
  const [first = '[]', ...others] = lists;
  const other = others.findIndex(list => list !== first);
  if (other !== -1) {
    throw new Complaint(
      `"${folders[0]}" and "${folders[other + 1]}" belong to different renders: ` +
        'another program, script, option, or version of the browser or of ffmpeg. Render all shards alike.',
    );
  }
  for (const folder of folders) await takePieces(folder);
  const films = (JSON.parse(first) as Omit<FilmJob, 'film'>[]).map(job => ({
    ...job,
    film: makeFilm(job.request.clip, {lang: job.request.lang}),
  }));
  await complainAboutGaps(films);
  return films;
}

async function readJobs(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, JOBS_FILE), 'utf8');
  } catch (error) {
    throw new Complaint(
      `"${folder}" holds no shard: there is no ${JOBS_FILE} in it. Name a folder that render --shard wrote.`,
      {cause: error},
    );
  }
}

async function takePieces(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, key] = /^([0-9a-f]{64})\.piece$/.exec(name) ?? [];
    if (key === undefined) continue;
    const piece = unsealed(await readFile(join(folder, name)));
    if (piece === undefined)
      throw new Complaint(
        `"${join(folder, name)}" is damaged. Copy it again, or render its shard again.`,
      );
    await pieceStore.put(key, piece);
  }
}

async function complainAboutGaps(films: readonly FilmJob[]): Promise<void> {
  for (const {request, pieces} of films) {
    const lacking = await Promise.all(pieces.map(async ({parts}) => missingOf(parts)));
    const missing = lacking.filter(parts => parts.length > 0).length;
    if (missing === 0) continue;
    throw new Complaint(
      `${missing} of ${pieces.length} pieces of "${request.clip.id}" are missing. Name the folders of all shards.`,
    );
  }
}
