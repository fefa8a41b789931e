import {writeFile} from 'node:fs/promises';
import type {FilmJob, Piece} from './film-job.ts';
import {movie} from './mp4/movie.ts';
import {writeWhole} from './output-file.ts';
import {pieceStore} from './piece-store.ts';

/** Writes a film's files from its pieces, all of which are in the cache, and returns their paths. */
export async function finishFilm(job: FilmJob, path: string): Promise<string[]> {
  const video = await bytesOf(job.pieces.filter(({kind}) => kind === 'video'));
  const [poster] = await bytesOf(job.pieces.filter(({kind}) => kind === 'poster'));
  const chapters = job.film.beats.map(({name, time}) => ({title: name, time}));
  const mp4 = movie(video, job.request, chapters);
  await writeWhole(`${path}.mp4`, temporary => writeFile(temporary, mp4));
  await writeWhole(`${path}.png`, temporary => writeFile(temporary, poster ?? ''));
  return [`${path}.mp4`, `${path}.png`];
}

function bytesOf(pieces: readonly Piece[]): Promise<Buffer[]> {
  return Promise.all(
    pieces.map(async ({key}) => {
      const bytes = await pieceStore.get(key);
      if (bytes === undefined) throw new Error('A piece vanished from the cache. Render again.');
      return bytes;
    }),
  );
}
