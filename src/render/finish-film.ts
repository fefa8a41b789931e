import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {convertMp4, type OtherFormat} from './encode/formats.ts';
import type {FilmJob, Piece} from './film-job.ts';
import {movie} from './mp4/movie.ts';
import {writeWhole} from './output-file.ts';
import {keptPiece} from './piece-store.ts';
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

/** Of each piece, its parts. */
function bytesOf(pieces: readonly Piece[]): Promise<Buffer[][]> {
  return Promise.all(pieces.map(({parts}) => Promise.all(parts.map(({key}) => keptPiece(key)))));
}
