import type {Film} from '../../script/film.ts';
import {type Fault, fault} from './fault.ts';

const FPS = 60;

/** The largest steps from one frame to the next that the eye takes for a movement. */
const STEP = 120;
const FADE = 0.5;

/** Whatever is somewhere else in the next frame, or has come or gone in one, without moving or fading. */
export function jumpFaults(film: Film): Fault[] {
  const faults: Fault[] = [];
  let before = film.at(0);
  for (let frame = 1; frame / FPS < film.duration; frame++) {
    const now = film.at(frame / FPS);
    for (const found of jumps(before.scene, now.scene, 'scene')) {
      faults.push(fault(now.time, 'jump', found, 'Give its track a duration.'));
    }
    before = now;
  }
  return faults;
}

/** What is a position moves, what is a share between 0 and 1 fades; both are found by their names. */
function* jumps(before: unknown, now: unknown, path: string): Generator<string> {
  if (!isRecord(before) || !isRecord(now) || isOtherLine(before, now)) return;
  const isSeen = Number(before['alpha'] ?? 1) > 0.02 && Number(now['alpha'] ?? 1) > 0.02;
  for (const [key, value] of Object.entries(now)) {
    const was = before[key];
    const where = `${path}.${String(now['name'] ?? '')}${key}`;
    if (typeof value === 'number' && typeof was === 'number') {
      const limit = key === 'x' || key === 'y' ? STEP : key === 'alpha' ? FADE : Infinity;
      const by = Math.abs(value - was);
      if (by > limit) yield `${where} changes by ${by.toFixed(2)} in one frame`;
    } else if (isSeen && sameLength(was, value)) {
      yield* jumps(was, value, where);
    }
  }
}

/**
 * Whether a line of output has taken another one's place in the list, because one has come and one has gone: lines
 * scroll by less than half a row in a frame.
 */
function isOtherLine(before: Record<string, unknown>, now: Record<string, unknown>): boolean {
  if (typeof before['row'] !== 'number' || typeof now['row'] !== 'number') return false;
  return before['text'] !== now['text'] || Math.abs(now['row'] - before['row']) > 0.5;
}

/** Members of a list that grew or shrank cannot be told apart by their places. */
function sameLength(before: unknown, now: unknown): boolean {
  return !Array.isArray(before) || !Array.isArray(now) || before.length === now.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
