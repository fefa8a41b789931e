import {createHash} from 'node:crypto';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {captionBand, stageEdge} from '../script/caption-band.ts';
import {CAPTION_EDGE} from '../script/captions.ts';
import type {Film, Moment} from '../script/film.ts';
import {PIECE_FADE} from '../script/lane-pieces.ts';
import {type FilmSeconds, SAME_INSTANT} from '../script/units.ts';
import {repeatsLast} from './film-frames.ts';
import type {Segment} from './segments.ts';

/** Names what a segment's pictures show: the same digest, the same pictures. */
export interface Digests {
  /** Of all but the captions, and of them. */
  readonly stage: string;
  readonly captions: string;
  /** Are they of the scene alone, with nothing veiled? Then the captions are by themselves. */
  readonly inScene: boolean;
}

/** Frames between which whatever else is under way gets its turn: they take some milliseconds. */
const STRETCH = 32;

/**
 * What the pictures of a segment show, as digests: two segments with the same have the same pictures. Gives way again and
 * again, for a browser that starts asks for our page and waits for every answer.
 */
export async function digestsOf(film: Film, {from, to}: Segment, fps: number): Promise<Digests> {
  const stage = createHash('sha256');
  const captions = createHash('sha256');
  let inScene = true;
  let last = '';
  for (let frame = from; frame < to; frame++) {
    if (frame % STRETCH === 0) await nextTurn();
    if (frame > from && repeatsLast(film, frame, fps)) {
      for (const hash of [stage, captions]) hash.update('=');
      continue;
    }
    const moment = film.at(frame / fps);
    inScene &&= stageEdge(moment) === CAPTION_EDGE;
    hashStage(stage, moment);
    const shown = JSON.stringify(captionBand(moment), rounded);
    captions.update(shown === last ? '=' : shown);
    last = shown;
  }
  return {stage: stage.digest('hex'), captions: captions.digest('hex'), inScene};
}

function hashStage(hash: ReturnType<typeof createHash>, moment: Moment): void {
  const {time: _, charts, caption, ...shown} = moment;
  hash.update(JSON.stringify({...shown, rule: caption.rule}, abridged));
  for (const chart of charts) hash.update(JSON.stringify(chart, sinceThen(chart.time)));
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
const INSTANTS = ['shown', 'time', 'known', 'over'];

/**
 * A chart knows when each of its pieces comes up, in film time, which moves with every caption before it. What can be
 * seen is only how long ago that was, and that no longer matters once the piece is all there.
 */
function sinceThen(now: FilmSeconds): typeof rounded {
  return (key, value) => {
    if (!INSTANTS.includes(key) || typeof value !== 'number') return rounded(key, value);
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
