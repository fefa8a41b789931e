import {rmSync} from 'node:fs';
import {copyFile, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {atExit} from './at-exit.ts';
import {repeatsLast} from './film-frames.ts';
import type {FilmJob} from './film-job.ts';
import type {Studio} from './studio.ts';

/** Writes every frame of a film as a PNG into a folder of its own: `000000.png`, `000001.png` and so on. */
export async function writePngFrames(studio: Studio, job: FilmJob, folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}.new`;
  const callOff = atExit(() => rmSync(fresh, {recursive: true, force: true}));
  try {
    await mkdir(fresh, {recursive: true});
    await studio.withFilm(job.request, async page => {
      for (let frame = job.range.from; frame < job.range.to; frame++) {
        const file = join(fresh, nameOf(frame - job.range.from));
        const repeats = frame > job.range.from && repeatsLast(job.film, frame, job.request.fps);
        if (repeats) await copyFile(join(fresh, nameOf(frame - 1 - job.range.from)), file);
        else await writeFile(file, await page.still(frame));
      }
    });
    await rm(folder, {recursive: true, force: true});
    await rename(fresh, folder);
  } finally {
    await rm(fresh, {recursive: true, force: true});
    callOff();
  }
}

function nameOf(frame: number): string {
  return `${String(frame).padStart(6, '0')}.png`;
}
