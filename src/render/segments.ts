import type {Film} from '../script/film.ts';
import {frameCount, frameFrom, repeatsLast} from './film-frames.ts';

/** A stretch of a film that is rendered by itself. Cuts depend on the film alone, never on who renders what. */
export interface Segment {
  /** First frame, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Seconds. Shorter stretches are joined with the next: each begins with a key picture, which is large. */
const SHORTEST = 1.5;

/** Different pictures in a row, at most: a player that jumps into a segment goes through all from its first. */
const MOST_PICTURES = 250;

/** What of a film lies in `range`, cut at the film's beats, and where many pictures come between two. */
export function segmentsOf(film: Film, fps: number, range: Segment): Segment[] {
  const frames = frameCount(film, fps);
  const cuts = [0];
  for (const {time} of film.beats) {
    const cut = frameFrom(time, fps);
    if (cut - (cuts.at(-1) ?? 0) >= SHORTEST * fps && frames - cut >= SHORTEST * fps)
      cuts.push(cut);
  }
  return cuts
    .flatMap((from, index) => cutEvenly(film, fps, {from, to: cuts[index + 1] ?? frames}))
    .map(({from, to}) => ({from: Math.max(from, range.from), to: Math.min(to, range.to)}))
    .filter(({from, to}) => from < to);
}

/** A stretch in as few parts as can be, each with about as many pictures as the others. */
function cutEvenly(film: Film, fps: number, {from, to}: Segment): Segment[] {
  const pictures: number[] = [];
  for (let frame = from; frame < to; frame++) {
    if (frame === from || !repeatsLast(film, frame, fps)) pictures.push(frame);
  }
  const count = Math.ceil(pictures.length / MOST_PICTURES);
  const starts = Array.from(
    {length: count + 1},
    (_, part) => pictures[Math.ceil((part * pictures.length) / count)] ?? to,
  );
  return starts.slice(0, -1).map((start, part) => ({from: start, to: starts[part + 1] ?? to}));
}
