import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';

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

/** A take without its root task. */
export function withoutRoot({side, schedule, states, cast}: Take): Take {
  return {side, schedule, states, cast: cast.slice(1)};
}
