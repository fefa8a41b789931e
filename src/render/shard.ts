import {repeatsLast} from './film-frames.ts';
import {type FilmJob, framesOf, type Piece} from './film-job.ts';

/** One of several machines that share the work: number `index`, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A film's piece that is to be drawn. */
export interface Task {
  readonly job: FilmJob;
  readonly piece: Piece;
}

/** A shard's part of the work. All shards together do all of it, and each does about as much as the others. */
export function tasksOfShard(tasks: readonly Task[], {index, count}: Shard): Task[] {
  const loads = Array<number>(count).fill(0);
  const own = new Set<Task>();
  for (const {task, cost} of byCost(tasks)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    if (least === index - 1) own.add(task);
  }
  return tasks.filter(task => own.has(task));
}

/** The same tasks, the one that takes longest first. */
export function dearestFirst(tasks: readonly Task[]): Task[] {
  return byCost(tasks).map(({task}) => task);
}

function byCost(tasks: readonly Task[]): {readonly task: Task; readonly cost: number}[] {
  return tasks.map(task => ({task, cost: costOf(task)})).sort((a, b) => b.cost - a.cost);
}

/** Frames that must be drawn cost a hundred times what a repeat costs; starting a piece, as much as some frames. */
function costOf({job, piece}: Task): number {
  if (piece.kind === 'poster') return 1000;
  const {from, to} = piece.segment;
  let drawn = 0;
  for (let frame = from; frame < to; frame++) {
    if (!repeatsLast(job.film, frame, job.request.fps)) drawn++;
  }
  return 1000 + framesOf(piece) + drawn * 100;
}
