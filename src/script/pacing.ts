import type {EventKind, ScheduleEvent} from '../model/schedule.ts';
import {type FilmSeconds, SAME_INSTANT} from './units.ts';

/** An event as it comes in the film: a duel has two programs, whose events are told in turn. */
export interface Shot {
  /** Which program, from 0. */
  readonly side: number;
  readonly event: ScheduleEvent;
}

/** A shot with its place on the film's time axis: its move starts at `time`, the next shot at `time + dwell`. */
export interface TimedShot extends Shot {
  readonly time: FilmSeconds;
  /** Without any hold for reading: what a wait or a move may last. */
  readonly dwell: FilmSeconds;
}

/** Seconds of film for the first, the second and any later event of a kind; what is not here takes no time. */
const DWELL: Readonly<
  Partial<Record<EventKind, readonly [FilmSeconds, FilmSeconds, FilmSeconds]>>
> = {
  'task-created': [0.9, 0.6, 0.45],
  'task-resumed': [0.9, 0.6, 0.5],
  'task-suspended': [0.9, 0.6, 0.5],
  'task-ended': [0.9, 0.7, 0.6],
  'cancel-requested': [0.9, 0.8, 0.7],
  'future-done': [0.9, 0.75, 0.7],
  'line-printed': [0.6, 0.45, 0.4],
};

/** Seconds of film for a wait: waits are compressed, but never so far that nobody sees time pass. */
export function waitDwell(seconds: number): FilmSeconds {
  return Math.max(0.4, Math.min(1.6, 0.8 * seconds));
}

/** In a duel both halves share one clock, so waits keep their proportions. */
export function duelWaitDwell(seconds: number): FilmSeconds {
  return 0.8 * seconds;
}

/** A program with more events than this is told faster, once the viewer has seen two of a kind. */
const MANY = 85;
const HURRY = 0.35;

/** How long each shot stays. `isShown` says which events the view shows: the others take no time. */
export function dwellsOf(
  shots: readonly Shot[],
  wait: (seconds: number) => FilmSeconds,
  isShown: (shot: Shot) => boolean,
): FilmSeconds[] {
  const seen = new Map<EventKind, number>();
  const hurry = shots.filter(isShown).length > MANY ? HURRY : 1;
  return shots.map(shot => {
    if (!isShown(shot)) return 0;
    const {event} = shot;
    if (event.kind === 'loop-slept') return wait(event.until - event.at);
    const count = seen.get(event.kind) ?? 0;
    seen.set(event.kind, count + 1);
    const dwell = DWELL[event.kind]?.[Math.min(count, 2)] ?? 0;
    return count < 2 ? dwell : dwell * hurry;
  });
}

/** Shots start on this grid, so that a changed caption moves what follows by whole frames, and redraws none of them. */
const GRID: FilmSeconds = 0.1;

/** The next point of the grid. */
export function snapped(time: FilmSeconds): FilmSeconds {
  return Math.ceil(time / GRID - SAME_INSTANT) / Math.round(1 / GRID);
}

/** Put shots on the time axis from `start`; `holds[i]` is how long shot `i` rests beyond its dwell. */
export function placeShots(
  shots: readonly Shot[],
  dwells: readonly FilmSeconds[],
  holds: readonly FilmSeconds[],
  start: FilmSeconds,
): {readonly shots: TimedShot[]; readonly end: FilmSeconds} {
  let time = start;
  const timed = shots.map((shot, i) => {
    const dwell = dwells[i] ?? 0;
    const placed = {...shot, time, dwell};
    time = snapped(time + dwell + (holds[i] ?? 0));
    return placed;
  });
  return {shots: timed, end: time};
}
