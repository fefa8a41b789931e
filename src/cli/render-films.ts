import type {FilmJob, JobOptions} from '../render/film-job.ts';
import {filmJob, filmKey} from '../render/film-job.ts';
import {filesOf, remember, unchanged, writeFiles} from '../render/finish-film.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {renderTasks, tasksOf} from '../render/render-films.ts';
import {type Shard, type Task, tasksOfShard} from '../render/shard.ts';
import {writeShard} from '../render/shard-files.ts';
import {versionName} from '../render/version-name.ts';
import {openWorkshop, type Workshop} from '../render/workshop.ts';
import {note} from './note.ts';
import {Progress} from './progress.ts';

/** How films are to be rendered. */
export interface Plan extends JobOptions {
  /** The folder for the results. */
  readonly out: string;
  readonly jobs: number;
  readonly force: boolean;
  readonly plain: boolean;
}

/** Renders films and prints the paths of their files. What has not changed is not rendered again. */
export async function renderFilms(requests: readonly FilmRequest[], plan: Plan): Promise<void> {
  const workshop = await openWorkshop(['libx264'], note);
  const films: FilmJob[] = [];
  for (const request of requests) {
    const files = plan.force
      ? undefined
      : await unchanged(keyOf(request, workshop, plan), plan.out);
    if (files === undefined) films.push(filmJob(request, workshop, optionsOf(plan)));
    else print(files);
  }
  await render(tasksOf(films), workshop, plan, async job => {
    const files = await filesOf(job, nameOf(job));
    print(await writeFiles(plan.out, files));
    await remember(keyOf(job.request, workshop, plan), files);
  });
}

/** Renders one machine's part of the films into the folder for results, for `join` to put together. */
export async function renderShard(
  requests: readonly FilmRequest[],
  shard: Shard,
  plan: Plan,
): Promise<void> {
  const workshop = await openWorkshop(['libx264'], note);
  const films = requests.map(request => filmJob(request, workshop, optionsOf(plan)));
  const own = tasksOfShard(tasksOf(films), shard);
  await render(own, workshop, plan, async () => {});
  print(await writeShard(plan.out, films, own));
}

/** What the files of a film are called, without their endings. */
export function nameOf({request: {clip, lang, theme}}: FilmJob): string {
  return versionName(clip.id, lang, theme);
}

async function render(
  tasks: readonly Task[],
  workshop: Workshop,
  plan: Plan,
  onFilm: (job: FilmJob) => Promise<void>,
): Promise<void> {
  if (tasks.length === 0) return;
  const progress = new Progress(tasks);
  try {
    await renderTasks(tasks, {
      ...plan,
      ffmpeg: workshop.ffmpeg.path,
      note,
      onFrames: (job, frames, cached) => progress.add(job, frames, cached),
      onFilm,
    });
  } finally {
    progress.stop();
  }
}

function keyOf(request: FilmRequest, workshop: Workshop, plan: Plan): string {
  return filmKey(request, workshop, optionsOf(plan));
}

function optionsOf({settings, range}: Plan): JobOptions {
  return {settings, range};
}

function print(paths: readonly string[]): void {
  for (const path of paths) console.log(path);
}
