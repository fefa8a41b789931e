import {availableParallelism} from 'node:os';
import {ENCODER_THREADS} from './encode/x264.ts';
import {type FilmJob, framesOf, type Part} from './film-job.ts';
import {missingOf, pieceStore} from './piece-store.ts';
import {type DrawnPiece, type PieceOptions, renderPiece} from './render-piece.ts';
import {dearestFirst, type Task} from './shard.ts';
import {Studio} from './studio.ts';

export interface RenderOptions extends PieceOptions {
  /** How many pages draw at once. */
  readonly jobs: number;
  /** Where the first of them draws: it may be on its way already. */
  readonly studio: Studio;
  /** Render even what is in the cache. */
  readonly force: boolean;
  readonly note: (text: string) => void;
  /** Told of frames that are done, and whether they came from the cache. */
  readonly onFrames: (job: FilmJob, frames: number, cached: boolean) => void;
  /** Told once when all of these pieces of a film are in the cache. */
  readonly onFilm: (job: FilmJob) => Promise<void>;
}

/** Every piece of the films: film after film, and of each what takes longest first, for the last is done alone. */
export function tasksOf(films: readonly FilmJob[]): Task[] {
  return films.flatMap(job => dearestFirst(job.pieces.map(piece => ({job, piece}))));
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
  const missing: Order[] = [];
  for (const task of tasks) {
    const {parts} = task.piece;
    const wanted = options.force ? parts : await missingOf(parts);
    if (wanted.length > 0) {
      missing.push({task, parts: wanted});
    } else {
      options.onFrames(task.job, framesOf(task.piece), true);
      await done(task);
    }
  }
  const pages = Math.min(options.jobs, missing.length);
  const studios = Array.from({length: pages}, (_, index) =>
    index === 0 ? options.studio : new Studio(options.note),
  );
  await Promise.all(studios.map(studio => work(missing, studio, options, done)));
}

/** What of a task is to be made. */
interface Order {
  readonly task: Task;
  readonly parts: readonly Part[];
}

/** Does tasks off `queue` until it is empty. */
async function work(
  queue: Order[],
  studio: Studio,
  options: RenderOptions,
  done: (task: Task) => Promise<void>,
): Promise<void> {
  const unfinished = new Map<DrawnPiece, Promise<unknown>>();
  try {
    for await (const [order, drawn] of drawnPieces(queue, studio, options)) {
      const stored = store(order, drawn)
        .then(done)
        .then(() => unfinished.delete(drawn));
      // Awaited after later pieces; until then nobody would hear of a failure.
      stored.catch(() => {});
      unfinished.set(drawn, stored);
      if (unfinished.size > encodersBeside(options)) await Promise.race(unfinished.values());
    }
    await Promise.all(unfinished.values());
  } catch (error) {
    for (const drawn of unfinished.keys()) drawn.kill();
    // The others stop after the piece they are at.
    queue.length = 0;
    throw error;
  }
}

/** Draws until `queue` is empty. The page ends with the last piece, while there is work for encoders. */
async function* drawnPieces(
  queue: Order[],
  studio: Studio,
  options: RenderOptions,
): AsyncGenerator<[Order, DrawnPiece]> {
  await using _ = studio;
  for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
    const {job, piece} = order.task;
    const onFrames = (frames: number) => options.onFrames(job, frames, false);
    yield [order, await renderPiece(studio, job, piece, order.parts, options, onFrames)];
  }
}

/** How many encoders may have their pieces while a page draws the next: as many as keep all processors at work. */
function encodersBeside({jobs}: RenderOptions): number {
  return Math.ceil(availableParallelism() / ENCODER_THREADS / jobs);
}

async function store({task, parts}: Order, drawn: DrawnPiece): Promise<Task> {
  const made = await drawn.finish();
  await Promise.all(parts.map(({key}, at) => pieceStore.put(key, made[at] ?? Buffer.of())));
  return task;
}
