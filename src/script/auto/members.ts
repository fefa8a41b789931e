import type {ScheduleEvent} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import type {Take} from '../shots.ts';

/** A task's name on screen. */
export function nameOf({cast}: Take, task: string): string {
  return memberOf(cast, task)?.name ?? task;
}

/** The one of the cast that plays this task of the schedule, if any does. */
export function memberOf(cast: readonly CastMember[], task: string): CastMember | undefined {
  return cast.find(member => member.task === task);
}

/** Those of the cast who exist and are not over when `event` comes. Several may bear one name. */
export function aliveAt({seq}: ScheduleEvent, {cast, schedule}: Take): string[] {
  const alive: string[] = [];
  for (const event of schedule.events.slice(0, seq)) {
    if (event.kind === 'task-created' && memberOf(cast, event.task)) alive.push(event.task);
    if (event.kind === 'task-ended' && alive.includes(event.task))
      alive.splice(alive.indexOf(event.task), 1);
  }
  return alive;
}
