import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {convertMp4, type OtherFormat} from './encode/formats.ts';
import type {FilmJob, Piece} from './film-job.ts';
import {movie} from './mp4/movie.ts';
import {writeWhole} from './output-file.ts';
import {keptPiece, pieceStore} from './piece-store.ts';
import {beatsIn, chaptersOf, sidecars} from './sidecars/sidecars.ts';

/** Writes a film's files from its pieces, all of which are in the cache, and `more` files; returns their paths. */
export async function writeFilm(
  job: FilmJob,
  folder: string,
  name: string,
  more: readonly {readonly name: string; readonly content: string}[] = [],
): Promise<string[]> {
  const video = await bytesOf(job.pieces.filter(({kind}) => kind === 'video'));
  const [[poster = ''] = []] = await bytesOf(job.pieces.filter(({kind}) => kind === 'poster'));
  const chapters = chaptersOf(beatsIn(job)).map(({text, time}) => ({title: text, time}));
  const files = {
    [`${name}.mp4`]: movie(video, job.request, chapters),
    [`${name}.png`]: poster,
    ...sidecars(job, name),
    ...Object.fromEntries(more.map(({name, content}) => [name, content])),
  };
  return Promise.all(
    Object.entries(files).map(async ([file, content]) => {
      const path = join(folder, file);
      await writeWhole(path, temporary => writeFile(temporary, content));
      return path;
    }),
  );
}

/** Makes other formats of a film that has been written, and returns their paths. */
export async function writeFormats(
  ffmpeg: string,
  formats: readonly OtherFormat[],
  folder: string,
  name: string,
): Promise<string[]> {
  const paths: string[] = [];
  for (const format of formats) {
    const path = join(folder, `${name}.${format}`);
    const mp4 = join(folder, `${name}.mp4`);
    await writeWhole(path, temporary => convertMp4(ffmpeg, format, mp4, temporary));
    paths.push(path);
  }
  return paths;
}

/** Remembers under `key` what these files in `folder` hold now. */
export async function remember(key: string, paths: readonly string[]): Promise<void> {
  const sums = await Promise.all(paths.map(async path => [path, sum(await readFile(path))]));
  await pieceStore.put(key, Buffer.from(JSON.stringify(sums)));
}

/** The paths of the files remembered under `key`, when all of them are there, unchanged. */
export async function unchanged(key: string): Promise<string[] | undefined> {
  const record = await pieceStore.get(key);
  if (record === undefined) return undefined;
  const sums: [path: string, sum: string][] = JSON.parse(record.toString());
  const found = await Promise.all(sums.map(([path]) => readFile(path).catch(() => undefined)));
  const same = found.every(
    (content, index) => content !== undefined && sum(content) === sums[index]?.[1],
  );
  return same ? sums.map(([path]) => path) : undefined;
}

function sum(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Of each piece, its parts. */
function bytesOf(pieces: readonly Piece[]): Promise<Buffer[][]> {
  return Promise.all(pieces.map(({parts}) => Promise.all(parts.map(({key}) => keptPiece(key)))));
}
