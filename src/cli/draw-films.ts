import {join} from 'node:path';
import type {FilmJob} from '../render/film-job.ts';
import {writeFilm, writeFormats} from '../render/finish-film.ts';
import {remember} from '../render/known-files.ts';
import {filmJob} from '../render/make-job.ts';
import {withOutput} from '../render/output-lock.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {writePngFrames} from '../render/png-frames.ts';
import {renderTasks, tasksOf} from '../render/render-films.ts';
import {type Shard, type Task, tasksOfShard} from '../render/shard.ts';
import {writeShard} from '../render/shard-files.ts';
import {Studio} from '../render/studio.ts';
import {versionName} from '../render/version-name.ts';
import {openWorkshop, type Workshop} from '../render/workshop.ts';
import {note} from './note.ts';
import {optionsOf, othersOf, type Plan, recordKey} from './plan.ts';
import {displayFor, Progress} from './progress.ts';
import {scheduleFile} from './schedule-file.ts';

/** Renders films that are not known to be done, the first of them in a studio that is on its way, and prints the paths. */
export async function drawFilms(
  requests: readonly FilmRequest[],
  workshop: Workshop,
  studio: Studio,
  plan: Plan,
  progressOf: (tasks: readonly Task[]) => Progress,
): Promise<void> {
  const films: FilmJob[] = [];
  for (const request of requests) films.push(await filmJob(request, workshop, optionsOf(plan)));
  const tasks = tasksOf(films);
  const progress = progressOf(tasks);
  await render(tasks, workshop, studio, plan, progress, async job => {
    progress.film(job, await written(job, workshop, plan));
  });
  if (plan.formats.includes('png')) await renderPngs(films, plan);
}

/** Writes a film whose pieces are all there, and what is made from it; the paths. */
function written(job: FilmJob, workshop: Workshop, plan: Plan): Promise<string[]> {
  const name = nameOf(job);
  return withOutput(plan.out, name, note, async () => {
    const film = await writeFilm(job, plan.out, name, [scheduleFile(job.request.clip)]);
    const others = await writeFormats(workshop.ffmpeg.path, othersOf(plan), plan.out, name);
    const files = [...film, ...others];
    await remember(recordKey(job.request, workshop, plan), files);
    return files;
  });
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

function print(paths: readonly string[]): void {
  for (const path of paths) console.log(path);
}
