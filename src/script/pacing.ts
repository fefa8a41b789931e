import type {EventKind, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
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

/** Longer than this no film waits, however long its programs do. */
const MOST_WAITING: FilmSeconds = 32;

/** How long a duel takes over its waits, when its clock has this far to go. */
export function duelWaitsWithin(total: VirtualSeconds): (seconds: VirtualSeconds) => FilmSeconds {
  const pace = Math.min(1, MOST_WAITING / duelWaitDwell(total));
  return seconds => pace * duelWaitDwell(seconds);
}

/** A program with more events than this is told faster, once the viewer has seen two of a kind. */
const MANY = 85;
const HURRY = 0.35;

/** What the moves of cards need to be over before the next begins. */
const LEAST: Readonly<Partial<Record<EventKind, FilmSeconds>>> = {
  'task-created': 0.3,
  'task-resumed': 0.4,
  'task-suspended': 0.4,
  'task-ended': 0.6,
  'cancel-requested': 0.5,
  'future-done': 0.5,
  'loop-slept': 0.4,
  'loop-blocked': 0.4,
};

/**
 * How long each shot stays. `isShown` says which events the view shows: the others take no time. Where `needs` is 1, not
 * even the repeats of a busy program stay for less than their moves need.
 */
export function dwellsOf(
  shots: readonly Shot[],
  wait: (seconds: number) => FilmSeconds,
  isShown: (shot: Shot) => boolean,
  needs: 0 | 1,
): FilmSeconds[] {
  const seen = new Map<EventKind, number>();
  const hurry = shots.filter(isShown).length > MANY ? HURRY : 1;
  return shots.map(shot => {
    if (!isShown(shot)) return 0;
    const {event} = shot;
    if (event.kind === 'loop-slept') return wait(event.until - event.at);
    if (event.kind === 'loop-blocked') return wait(event.seconds);
    const count = seen.get(event.kind) ?? 0;
    seen.set(event.kind, count + 1);
    const dwell = DWELL[event.kind]?.[Math.min(count, 2)] ?? 0;
    return count < 2
      ? dwell
      : Math.max(needs * Math.min(dwell, LEAST[event.kind] ?? 0), dwell * hurry);
  });
}

/** Events of a kind after this many are repeats: the viewer has seen what they are. */
const TOLD = 4;

/** The dwells with those of repeats shortened by `excess` in all, down to `share` of what their moves need. */
export function squeezed(
  shots: readonly Shot[],
  dwells: readonly FilmSeconds[],
  excess: FilmSeconds,
  share = 1,
): FilmSeconds[] {
  const seen = new Map<EventKind, number>();
  const isRepeat = shots.map(({event: {kind}}, i) => {
    if ((dwells[i] ?? 0) > 0) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) > TOLD;
  });
  const repeats = dwells.reduce((sum, dwell, i) => (isRepeat[i] ? sum + dwell : sum), 0);
  const factor = Math.max(0, 1 - excess / repeats);
  return dwells.map((dwell, i) => {
    const least = share * (LEAST[shots[i]?.event.kind ?? 'loop-slept'] ?? GRID);
    return isRepeat[i] ? Math.min(dwell, Math.max(least, factor * dwell)) : dwell;
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
