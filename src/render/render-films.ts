import {type FilmJob, framesOf} from './film-job.ts';
import {pieceStore} from './piece-store.ts';
import {type DrawnPiece, type PieceOptions, renderPiece} from './render-piece.ts';
import type {Task} from './shard.ts';
import {Studio} from './studio.ts';

export interface RenderOptions extends PieceOptions {
  /** How many pages draw at once. */
  readonly jobs: number;
  /** Render even what is in the cache. */
  readonly force: boolean;
  readonly note: (text: string) => void;
  /** Told of frames that are done, and whether they came from the cache. */
  readonly onFrames: (job: FilmJob, frames: number, cached: boolean) => void;
  /** Told once when all of these pieces of a film are in the cache. */
  readonly onFilm: (job: FilmJob) => Promise<void>;
}

/** Every piece of the films, in order. */
export function tasksOf(films: readonly FilmJob[]): Task[] {
  return films.flatMap(job => job.pieces.map(piece => ({job, piece})));
}

/** Makes sure that these pieces are in the cache, the missing ones drawn by several pages at once. */
export async function renderTasks(tasks: readonly Task[], options: RenderOptions): Promise<void> {
  const open = new Map<FilmJob, number>();
  for (const {job} of tasks) open.set(job, (open.get(job) ?? 0) + 1);
  const done = async ({job}: Task) => {
    const left = (open.get(job) ?? 0) - 1;
    open.set(job, left);
    if (left === 0) await options.onFilm(job);
  };
  const missing: Task[] = [];
  for (const task of tasks) {
    if (options.force || (await pieceStore.get(task.piece.key)) === undefined) {
      missing.push(task);
    } else {
      options.onFrames(task.job, framesOf(task.piece), true);
      await done(task);
    }
  }
  const pages = Math.min(options.jobs, missing.length);
  await Promise.all(Array.from({length: pages}, () => work(missing, options, done)));
}

/** Does tasks off `queue` until it is empty. */
async function work(
  queue: Task[],
  options: RenderOptions,
  done: (task: Task) => Promise<void>,
): Promise<void> {
  await using studio = new Studio(options.note);
  const unfinished = new Set<DrawnPiece>();
  let storing: Promise<void> = Promise.resolve();
  try {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const {job, piece} = task;
      const onFrames = (frames: number) => options.onFrames(job, frames, false);
      const drawn = await renderPiece(studio, job, piece, options, onFrames);
      unfinished.add(drawn);
      await storing;
      storing = store(task, drawn)
        .finally(() => unfinished.delete(drawn))
        .then(done);
      // Awaited after the next piece; until then nobody would hear of a failure.
      storing.catch(() => {});
    }
    await storing;
  } catch (error) {
    for (const drawn of unfinished) drawn.kill();
    // The others stop after the piece they are at.
    queue.length = 0;
    throw error;
  }
}

async function store(task: Task, drawn: DrawnPiece): Promise<Task> {
  await pieceStore.put(task.piece.key, await drawn.finish());
  return task;
}
