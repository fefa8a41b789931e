import {join, resolve} from 'node:path';
import {ENCODERS, OTHER_FORMATS} from '../render/encode/formats.ts';
import type {FilmJob, JobOptions} from '../render/film-job.ts';
import {filmJob, filmKey} from '../render/film-job.ts';
import {remember, unchanged, writeFilm, writeFormats} from '../render/finish-film.ts';
import {withOutput} from '../render/output-lock.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {keyOf} from '../render/piece-store.ts';
import {writePngFrames} from '../render/png-frames.ts';
import {renderTasks, tasksOf} from '../render/render-films.ts';
import {type Shard, type Task, tasksOfShard} from '../render/shard.ts';
import {writeShard} from '../render/shard-files.ts';
import {Studio} from '../render/studio.ts';
import {versionName} from '../render/version-name.ts';
import {openWorkshop, type Workshop} from '../render/workshop.ts';
import {note} from './note.ts';
import {displayFor, Progress} from './progress.ts';
import {scheduleFile} from './schedule-file.ts';

/** How films are to be rendered. */
export interface Plan extends JobOptions {
  /** The folder for the results. */
  readonly out: string;
  readonly jobs: number;
  readonly force: boolean;
  readonly plain: boolean;
  readonly formats: readonly Format[];
  /** Tell machines, not people, how far it has come. */
  readonly json: boolean;
}

/** The MP4 is always made; the others come from it, but for the single frames. */
export const FORMATS = ['mp4', ...OTHER_FORMATS, 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** Renders films and prints the paths of their files. What has not changed is not rendered again. */
export async function renderFilms(requests: readonly FilmRequest[], plan: Plan): Promise<void> {
  const others = OTHER_FORMATS.filter(format => plan.formats.includes(format));
  const workshop = await openWorkshop(['libx264', ...others.map(format => ENCODERS[format])], note);
  await using studio = new Studio(note);
  const films: FilmJob[] = [];
  const done: [FilmRequest, string[]][] = [];
  for (const request of requests) {
    const files = plan.force ? undefined : await unchanged(recordKey(request, workshop, plan));
    if (files !== undefined) {
      done.push([request, files]);
      continue;
    }
    // While a browser starts, there is time to find out which pieces are missing.
    if (films.length === 0) await studio.prepare(request);
    films.push(await filmJob(request, workshop, optionsOf(plan)));
  }
  const tasks = tasksOf(films);
  const progress = new Progress(tasks, displayFor(plan.json));
  for (const [request, files] of done) progress.unchanged(request, files);
  await render(tasks, workshop, studio, plan, progress, async job => {
    const name = nameOf(job);
    const files = await withOutput(plan.out, name, note, async () => {
      const files = await writeFilm(job, plan.out, name, [scheduleFile(job.request.clip)]);
      const more = await writeFormats(workshop.ffmpeg.path, others, plan.out, name);
      await remember(recordKey(job.request, workshop, plan), [...files, ...more]);
      return [...files, ...more];
    });
    progress.film(job, files);
  });
  if (plan.formats.includes('png')) await renderPngs(films, plan);
}

async function renderPngs(films: readonly FilmJob[], plan: Plan): Promise<void> {
  await using studio = new Studio(note);
  for (const job of films) {
    const folder = join(plan.out, `${nameOf(job)}.frames`);
    await writePngFrames(studio, job, folder);
    print([folder]);
  }
}

/** Renders one machine's part of the films into the folder for results, for `join` to put together. */
export async function renderShard(
  requests: readonly FilmRequest[],
  shard: Shard,
  plan: Plan,
): Promise<void> {
  const workshop = await openWorkshop(['libx264'], note);
  const films: FilmJob[] = [];
  for (const request of requests) films.push(await filmJob(request, workshop, optionsOf(plan)));
  const own = tasksOfShard(tasksOf(films), shard);
  const progress = new Progress(own, displayFor(plan.json));
  await using studio = new Studio(note);
  await render(own, workshop, studio, plan, progress, async () => {});
  print(await writeShard(plan.out, films, own));
}

/** What the files of a film are called, without their endings. */
export function nameOf({request: {clip, lang, theme}}: FilmJob): string {
  return versionName(clip.id, lang, theme);
}

async function render(
  tasks: readonly Task[],
  workshop: Workshop,
  studio: Studio,
  plan: Plan,
  progress: Progress,
  onFilm: (job: FilmJob) => Promise<void>,
): Promise<void> {
  try {
    await renderTasks(tasks, {
      ...plan,
      studio,
      ffmpeg: workshop.ffmpeg.path,
      note,
      onFrames: (job, frames, cached) => progress.add(job, frames, cached),
      onFilm,
    });
  } finally {
    progress.stop();
  }
}

function recordKey(request: FilmRequest, workshop: Workshop, plan: Plan): string {
  const film = filmKey(request, workshop, optionsOf(plan));
  return keyOf('files', film, resolve(plan.out), plan.formats);
}

function optionsOf({settings, range}: Plan): JobOptions {
  return {settings, range};
}

function print(paths: readonly string[]): void {
  for (const path of paths) console.log(path);
}
