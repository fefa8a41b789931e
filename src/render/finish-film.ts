import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FilmJob, Piece} from './film-job.ts';
import {movie} from './mp4/movie.ts';
import {writeWhole} from './output-file.ts';
import {pieceStore} from './piece-store.ts';
import {beatsIn, chaptersOf, sidecars} from './sidecars/sidecars.ts';

/** Contents by file name. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Makes a film's files from its pieces, all of which are in the cache. */
export async function filesOf(job: FilmJob, name: string): Promise<Files> {
  const video = await bytesOf(job.pieces.filter(({kind}) => kind === 'video'));
  const [poster = ''] = await bytesOf(job.pieces.filter(({kind}) => kind === 'poster'));
  const chapters = chaptersOf(beatsIn(job)).map(({text, time}) => ({title: text, time}));
  return {
    [`${name}.mp4`]: movie(video, job.request, chapters),
    [`${name}.png`]: poster,
    ...sidecars(job, name),
  };
}

/** Writes files into a folder and returns their paths, in order. */
export async function writeFiles(folder: string, files: Files): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await writeWhole(path, temporary => writeFile(temporary, content));
    paths.push(path);
  }
  return paths;
}

/** Remembers under `key` that these files hold these contents. */
export async function remember(key: string, files: Files): Promise<void> {
  const sums = Object.entries(files).map(([name, content]) => [name, sum(content)]);
  await pieceStore.put(key, Buffer.from(JSON.stringify(sums)));
}

/** The paths of the files remembered under `key`, when all of them are in `folder`, unchanged. */
export async function unchanged(key: string, folder: string): Promise<string[] | undefined> {
  const record = await pieceStore.get(key);
  if (record === undefined) return undefined;
  const sums: [name: string, sum: string][] = JSON.parse(record.toString());
  const paths = sums.map(([name]) => join(folder, name));
  const found = await Promise.all(paths.map(path => readFile(path).catch(() => undefined)));
  const same = found.every(
    (content, index) => content !== undefined && sum(content) === sums[index]?.[1],
  );
  return same ? paths : undefined;
}

function sum(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
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
