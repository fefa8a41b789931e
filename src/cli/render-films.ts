import {ENCODERS} from '../render/encode/formats.ts';
import {unchanged} from '../render/known-files.ts';
import type {FilmRequest} from '../render/page-api.ts';
import type {Task} from '../render/shard.ts';
import {Studio} from '../render/studio.ts';
import {openWorkshop} from '../render/workshop.ts';
import {note} from './note.ts';
import {othersOf, type Plan, recordKey} from './plan.ts';
import {displayFor, Progress} from './progress.ts';

/** Renders films and prints the paths of their files. What has not changed is not rendered again. */
export async function renderFilms(requests: readonly FilmRequest[], plan: Plan): Promise<void> {
  const encoders = othersOf(plan).map(format => ENCODERS[format]);
  const workshop = await openWorkshop(['libx264', ...encoders], note);
  const done = new Map<FilmRequest, readonly string[]>();
  for (const request of plan.force ? [] : requests) {
    const files = await unchanged(recordKey(request, workshop, plan));
    if (files !== undefined) done.set(request, files);
  }
  const open = requests.filter(request => !done.has(request));
  const [first] = open;
  if (first === undefined) {
    progressOf([], done, plan).stop();
    return;
  }
  await using studio = new Studio(note);
  // While a browser starts, there is time to load what makes films.
  await studio.prepare(first);
  const {drawFilms} = await import('./draw-films.ts');
  await drawFilms(open, workshop, studio, plan, tasks => progressOf(tasks, done, plan));
}

/** Shows how far `tasks` have come, and which films are done already. */
function progressOf(
  tasks: readonly Task[],
  done: ReadonlyMap<FilmRequest, readonly string[]>,
  {json}: Plan,
): Progress {
  const progress = new Progress(tasks, displayFor(json));
  for (const [request, files] of done) progress.unchanged(request, files);
  return progress;
}
