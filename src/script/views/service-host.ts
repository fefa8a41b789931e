import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Crossing} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';

/** The one who serves, in the seat. */
export interface HostMoment {
  readonly x: number;
  /** Whose hue the seat's brackets have; null while nobody is served. */
  readonly serves: Crossing<Hue | null>;
  /** How visible it is that nobody calls. */
  readonly idle: number;
}

/** How fast the host walks, in pixels a second, and how long it takes at least. */
const PACE = 1100;
const SHORTEST: FilmSeconds = 0.4;

/** How long the host takes from one place to another. */
export function walk(from: number, to: number): FilmSeconds {
  return Math.max(SHORTEST, Math.abs(to - from) / PACE);
}

/** The host walks to whoever gets the seat: here it is the seat that travels. `places` are the tasks' own. */
export function hostOf(
  {score, shots, states, cast}: LoopStage,
  places: readonly number[],
  start: number,
): (time: FilmSeconds) => HostMoment {
  let here = start;
  const x = score.number(here);
  const serves = score.look<Hue | null>(null);
  const idle = score.number(0);
  for (const [i, {shot, after}] of stepsOf({shots, states}).entries()) {
    const {event, time} = shot;
    // Between two steps the seat is empty for an instant: nobody calls only when the loop waits.
    const next = shots[i + 1]?.event.kind ?? 'loop-slept';
    idle.to(after.seat === null && next === 'loop-slept' ? 1 : 0, time, FADE);
    if (event.kind === 'task-resumed') {
      const index = cast.findIndex(({task}) => task === event.task);
      const there = places[index] ?? here;
      x.to(there, time, walk(here, there), easeInOutCubic);
      serves.to(cast[index]?.hue ?? null, time, FADE);
      here = there;
    } else if (event.kind === 'task-suspended' || event.kind === 'task-ended') {
      serves.to(null, time, FADE);
      if (shots[i - 1]?.event.kind !== 'worker-started') continue;
      // Somebody else takes over here: the host goes back.
      x.to(start, time, walk(here, start), easeInOutCubic);
      here = start;
    }
  }
  return time => ({x: x.at(time), serves: serves.crossing(time), idle: idle.at(time)});
}
