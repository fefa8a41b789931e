import type {ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
import type {Shot} from './pacing.ts';
import {BEFORE, type RunState} from './run-state.ts';
import {statesOf} from './run-states.ts';
import {shotsOf, type Take} from './shots.ts';

/** The root task is the first of its run. */
const ROOT = 'Task-1';

/**
 * The shots of several runs on one clock: what happened at the same instant is told side by side, one program after
 * the other, and the clock moves once for all of them. With the task that `lastOf` names, a run is over.
 */
export function mergedShots<T extends Take>(
  takes: readonly T[],
  ownShots: (take: T) => Shot[] = shotsOf,
  lastOf: (take: T) => string | undefined = rootOrLast,
): Shot[] {
  const lasts = new Map(takes.map(take => [take.side, lastOf(take)]));
  const shots = takes.flatMap(ownShots).filter(({event}) => event.kind !== 'loop-slept');
  const instants = [...new Set(shots.map(({event}) => event.at))].sort((a, b) => a - b);
  return instants.flatMap((at, i) => {
    const here = finishersFirst(
      shots.filter(({event}) => event.at === at),
      lasts,
    );
    const until = instants[i + 1];
    return until === undefined ? here : [...here, {side: 0, event: sleep(at, until)}];
  });
}

/** A program without a root task is over with the last that it calls. */
function rootOrLast({cast}: Take): string | undefined {
  return cast.some(({task}) => task === ROOT) ? ROOT : cast.at(-1)?.task;
}

/**
 * A run that is over at this instant is told before those that go on: the other way round, whoever comes last looks
 * slower.
 */
function finishersFirst(
  shots: readonly Shot[],
  lasts: ReadonlyMap<number, string | undefined>,
): Shot[] {
  const isLast = ({event, side}: Shot) =>
    event.kind === 'task-ended' && event.task === lasts.get(side);
  const ends = new Set(shots.filter(isLast).map(({side}) => side));
  const rank = ({side}: Shot) => (ends.has(side) ? 0 : 1);
  return shots.toSorted((a, b) => rank(a) - rank(b));
}

/** A wait that all runs share; it is no run's own event, so it has no place in any run's order. */
const SHARED = -1;

/** Whether this is of every run, and of none alone. */
export function isShared({event}: Shot): boolean {
  return event.seq === SHARED;
}

function sleep(at: VirtualSeconds, until: VirtualSeconds): ScheduleEvent {
  return {kind: 'loop-slept', seq: SHARED, at, until};
}

/** What is true of run `side` after each of the merged shots. */
export function statesOfSide(shots: readonly Shot[], side: number): RunState[] {
  const isOwn = (shot: Shot) => shot.side === side || isShared(shot);
  const states = statesOf(shots.filter(isOwn).map(({event}) => event));
  let seen = 0;
  return shots.map(shot => {
    if (isOwn(shot)) seen++;
    return states[seen - 1] ?? BEFORE;
  });
}
