import type {EventOf} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {Crossing} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import {arrivalAt} from './service.ts';

/** What somebody who serves does: `stands` by a guest who needs nobody, or is `idle`; nothing is said on the way. */
export type Doing = 'serves' | 'stands' | 'idle' | null;

/** One who serves, in the seat's brackets. */
export interface HostMoment {
  readonly x: number;
  /** Whose hue the brackets have; null while nobody is served. */
  readonly serves: Crossing<Hue | null>;
  readonly does: Crossing<Doing>;
}

/** How fast the host walks, in pixels a second, and how long it takes at least. */
const PACE = 1100;
const SHORTEST: FilmSeconds = 0.4;

/** How long the host takes from one place to another. */
function walk(from: number, to: number): FilmSeconds {
  return Math.max(SHORTEST, Math.abs(to - from) / PACE);
}

/**
 * The host walks to whoever gets the seat: here it is the seat that travels. `places` are the tasks' own; `stands` tells
 * whether the host only stands by while something blocks.
 */
export function hostOf(
  stage: LoopStage,
  places: readonly number[],
  start: number,
  stands: (event: EventOf<'loop-blocked'>) => boolean = () => false,
): (time: FilmSeconds) => HostMoment {
  const {score, cast} = stage;
  let here = start;
  const x = score.number(here);
  const serves = score.look<Hue | null>(null);
  const does = score.look<Doing>(null);
  const go = (there: number, time: FilmSeconds) => {
    x.to(there, time, walk(here, there), easeInOutCubic);
    here = there;
  };
  for (const {time, task, does: doing, leaves} of visitsOfHost(stage, stands)) {
    const index = cast.findIndex(member => member.task === task);
    serves.to(doing === 'serves' ? (cast[index]?.hue ?? null) : null, time, FADE);
    does.to(doing, time, FADE);
    if (task !== null) go(places[index] ?? here, time);
    // Somebody else takes over here: the host goes back.
    else if (leaves === 'to-start') go(start, time);
  }
  return time => ({x: x.at(time), serves: serves.crossing(time), does: does.crossing(time)});
}

interface HostVisit {
  readonly time: FilmSeconds;
  /** Whom the host turns to, if anybody. */
  readonly task: string | null;
  readonly does: Doing;
  /** Whether there is nobody to go on to: the loop waits, or a helper has taken the work. */
  readonly leaves: 'here' | 'to-start' | null;
}

/** When the host turns to somebody, and when away. What a helper has done needs the host no more. */
function visitsOfHost(
  {shots, states}: LoopStage,
  stands: (event: EventOf<'loop-blocked'>) => boolean,
): HostVisit[] {
  const helped = new Set<string>();
  let began = 0;
  return stepsOf({shots, states}).flatMap((step, i): HostVisit[] => {
    const {event, time} = step.shot;
    // In the middle of a turn, the clock says when one thing is over and the next begins.
    if (event.kind === 'loop-blocked' && event.at > began) {
      const at = arrivalAt(shots, event.at, time);
      const does = stands(event) ? 'stands' : 'serves';
      return [{time: at, task: event.by, does, leaves: null}];
    }
    if (!('task' in event) || helped.has(event.task)) return [];
    if (event.kind === 'task-resumed') {
      began = event.at;
      return [{time, task: event.task, does: 'serves', leaves: null}];
    }
    if (event.kind !== 'task-suspended' && event.kind !== 'task-ended') return [];
    const leaves = leavesAfter(step, shots[i - 1], shots[i + 1]);
    if (leaves === 'to-start') helped.add(event.task);
    // Work that took time is over when the clock says so, whatever is told first.
    const isWork = event.kind === 'task-ended' && began < event.at;
    const over = isWork ? arrivalAt(shots, event.at, time) : time;
    return [{time: over, task: null, does: leaves ? 'idle' : null, leaves}];
  });
}

function leavesAfter(
  {after}: Step,
  before: TimedShot | undefined,
  next: TimedShot | undefined,
): HostVisit['leaves'] {
  if (before?.event.kind === 'worker-started') return 'to-start';
  // Between two steps the seat is empty for an instant: nobody calls only when the loop waits.
  const isOver = (next?.event.kind ?? 'loop-slept') === 'loop-slept';
  return after.seat === null && isOver ? 'here' : null;
}
