import type {Cut} from '../cut.ts';
import {statesOfSide} from '../merge.ts';
import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import type {LoopStage} from './loop-stage.ts';

/** What happens to the cast of a film in costume; who waits for them all has no part in the story. */
export function serviceShots({side, schedule, cast}: Take): Shot[] {
  const names = new Set(cast.map(({task}) => task));
  const futures = new Set(
    schedule.events.flatMap(event =>
      event.kind === 'task-suspended' && names.has(event.task) ? [event.on] : [],
    ),
  );
  const isKept = ({event}: Shot) => {
    if (event.kind === 'line-printed' || event.kind === 'loop-slept') return false;
    if (event.kind === 'future-done') return futures.has(event.future);
    if (event.kind === 'timer-set' || event.kind.startsWith('worker-')) return true;
    if ('task' in event) return names.has(event.task);
    return event.kind === 'loop-blocked';
  };
  return schedule.events.map(event => ({side, event})).filter(isKept);
}

/** With which guest all is done. */
export function lastOf({schedule, cast}: Take): string | undefined {
  const names = new Set(cast.map(({task}) => task));
  const ends = schedule.events.flatMap(event => (event.kind === 'task-ended' ? event.task : []));
  return ends.findLast(task => names.has(task));
}

/** One program's part of the film: only its own shots, and the clock it shares. */
export function stageOf({score, words, shots}: Cut, {side, cast}: Take): LoopStage {
  const own = (i: number) => shots[i]?.side === side || shots[i]?.event.kind === 'loop-slept';
  return {
    score,
    words,
    cast,
    shots: shots.filter((_, i) => own(i)),
    states: statesOfSide(shots, side).filter((_, i) => own(i)),
    code: [],
  };
}

/** A take without its root task. */
export function withoutRoot({side, schedule, states, cast}: Take): Take {
  return {side, schedule, states, cast: cast.slice(1)};
}
