import type {Take} from '../shots.ts';
import type {Shown} from './words.ts';

/**
 * How many tasks a group cancelled because one of it failed; 0 if that is not the one thing that went wrong, or if the
 * one that failed is not to be seen.
 */
export function felledByGroup({cast, schedule}: Take, shown: Shown): number {
  const members = new Map(cast.slice(1).map(({task, name}) => [task, name]));
  const asked = new Set<string>();
  const ended = {result: 0, exception: 0, cancelled: 0};
  let felled = 0;
  for (const event of schedule.events) {
    if (event.kind === 'cancel-requested' && isByGroup(event.by)) asked.add(event.task);
    if (event.kind !== 'task-ended') continue;
    const name = members.get(event.task);
    if (name === undefined) continue;
    if (event.how === 'exception' && !shown.has(name)) return 0;
    ended[event.how] += 1;
    if (event.how === 'cancelled' && asked.has(event.task)) felled += 1;
  }
  return ended.exception === 1 && ended.cancelled === felled ? felled : 0;
}

/** The group hears of a failure by the callback that it has on each of its tasks. */
function isByGroup(by: string): boolean {
  return by.startsWith('cb:TaskGroup._on_task_done');
}
