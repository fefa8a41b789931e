import {createHash} from 'node:crypto';
import type {Film} from '../script/film.ts';
import {PIECE_FADE} from '../script/lanes.ts';
import {type FilmSeconds, SAME_INSTANT} from '../script/units.ts';
import {frameCount, frameFrom, repeatsLast} from './film-frames.ts';

/** A stretch of a film that is rendered by itself. Cuts depend on the film alone, never on who renders what. */
export interface Segment {
  /** First frame, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Shorter stretches are joined with the next: each begins with a key picture, which is large. */
const shortest = 1.5;

/** What of a film lies in `range`, cut at the film's beats. */
export function segmentsOf(film: Film, fps: number, range: Segment): Segment[] {
  const frames = frameCount(film, fps);
  const cuts = [0];
  for (const {time} of film.beats) {
    const cut = frameFrom(time, fps);
    if (cut - (cuts.at(-1) ?? 0) >= shortest * fps && frames - cut >= shortest * fps)
      cuts.push(cut);
  }
  return cuts
    .map((from, index) => ({from, to: cuts[index + 1] ?? frames}))
    .map(({from, to}) => ({from: Math.max(from, range.from), to: Math.min(to, range.to)}))
    .filter(({from, to}) => from < to);
}

/** Names everything a segment's pictures show: the same digest, the same pictures. */
export function digestOf(film: Film, {from, to}: Segment, fps: number): string {
  const hash = createHash('sha256');
  for (let frame = from; frame < to; frame++) {
    if (frame > from && repeatsLast(film, frame, fps)) {
      hash.update('=');
      continue;
    }
    const {time: _, charts, ...shown} = film.at(frame / fps);
    hash.update(JSON.stringify(shown, abridged));
    for (const chart of charts) hash.update(JSON.stringify(chart, sinceThen(chart.time)));
  }
  return hash.digest('hex');
}

/** Longer lists are of crowds, which are the same list in every frame. */
const SHORT = 64;

const digests = new WeakMap<object, string>();

/** A long list stands for itself by its digest, which is made once: a film is data that nobody changes. */
function abridged(key: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= SHORT) return rounded(key, value);
  const known = digests.get(value);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(value, rounded)).digest('hex');
  digests.set(value, digest);
  return digest;
}

/** What in a chart is an instant of film. */
const instants = ['shown', 'time', 'known', 'over'];

/**
 * A chart knows when each of its pieces comes up, in film time, which moves with every caption before it. What can be
 * seen is only how long ago that was, and that no longer matters once the piece is all there.
 */
function sinceThen(now: FilmSeconds): typeof rounded {
  return (key, value) => {
    if (!instants.includes(key) || typeof value !== 'number') return rounded(key, value);
    if (value > now + SAME_INSTANT) return -1;
    return rounded(key, Math.min(now - value, PIECE_FADE + SAME_INSTANT));
  };
}

/**
 * A beat that comes a little later is computed from other numbers, with other rounding in the last digits. Halves, thirds
 * and tenths, which are what most numbers end in, are kept away from where the rounding goes from up to down.
 */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6 + 0.137) / 1e6 : value;
}
