import type {Take} from '../shots.ts';

/** How many tasks a group cancelled because one of it failed; 0 if that is not the one thing that went wrong. */
export function felledByGroup({cast, schedule}: Take): number {
  const members = new Set(cast.slice(1).map(({task}) => task));
  const asked = new Set<string>();
  const ended = {result: 0, exception: 0, cancelled: 0};
  let felled = 0;
  for (const event of schedule.events) {
    if (event.kind === 'cancel-requested' && isByGroup(event.by)) asked.add(event.task);
    if (event.kind !== 'task-ended' || !members.has(event.task)) continue;
    ended[event.how] += 1;
    if (event.how === 'cancelled' && asked.has(event.task)) felled += 1;
  }
  return ended.exception === 1 && ended.cancelled === felled ? felled : 0;
}

/** The group hears of a failure by the callback that it has on each of its tasks. */
function isByGroup(by: string): boolean {
  return by.startsWith('cb:TaskGroup._on_task_done');
}
