import type {EventOf, ScheduleEvent} from '../../model/schedule.ts';
import type {Take} from '../shots.ts';
import type {Closes, Fact} from './fact.ts';
import {aliveAt, memberOf, nameOf} from './members.ts';

/** What the end of a task tells. */
export function ended(event: EventOf<'task-ended'>, take: Take): Fact {
  const {task, at, how, error = ''} = event;
  const rest = aliveAt(event, take);
  rest.splice(rest.indexOf(task), 1);
  const last = task === take.cast[0]?.task;
  const closes = last && how === 'result' ? closedBy(event, rest, take) : 'nothing';
  return {is: 'ended', who: [nameOf(take, task)], at, how, error, last, left: rest.length, closes};
}

function closedBy({seq}: ScheduleEvent, rest: readonly string[], take: Take): Closes {
  const later = take.schedule.events.slice(seq + 1);
  const next = later.find(
    event =>
      (event.kind === 'cancel-requested' && event.by === 'main') ||
      (event.kind === 'task-resumed' && rest.includes(event.task)),
  );
  if (rest.length > 0 && next?.kind === 'cancel-requested') return 'rest';
  if (next?.kind === 'task-resumed') return 'nothing';
  if (rest.length > 0) return 'loop-with-rest';
  return later.some(event => isOfProgram(event, take)) ? 'loop' : 'program';
}

function isOfProgram(event: ScheduleEvent, {cast}: Take): boolean {
  if (event.kind === 'task-created') return memberOf(cast, event.task) !== undefined;
  return event.kind === 'line-printed' || event.kind === 'loop-blocked';
}
