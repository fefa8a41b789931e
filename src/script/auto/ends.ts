import type {EventOf, Outcome, ScheduleEvent} from '../../model/schedule.ts';
import {type Take, TOP_LEVEL} from '../shots.ts';
import type {Closes, Fact} from './fact.ts';
import {aliveAt, memberOf, nameOf} from './members.ts';

/** What the end of a task tells. */
export function ended(event: EventOf<'task-ended'>, take: Take): Fact {
  const {task, at, how, error = ''} = event;
  const rest = aliveAt(event, take);
  rest.splice(rest.indexOf(task), 1);
  const last = task === take.cast[0]?.task;
  const tells = last && how === 'result' && !isAwaitedElsewhere(event, take);
  const closes = tells ? closedBy(event, rest, take) : 'nothing';
  return {is: 'ended', who: [nameOf(take, task)], at, how, error, last, left: rest.length, closes};
}

/** `run_coroutine_threadsafe` has made the task: another thread learns of its end, and its loop goes on. */
function isAwaitedElsewhere({seq, task}: EventOf<'task-ended'>, {schedule}: Take): boolean {
  const told = `_chain_future._call_set_state ${task}`;
  return schedule.events
    .slice(seq + 1)
    .some(event => event.kind === 'callback-run' && event.label === told);
}

function closedBy({seq, at}: ScheduleEvent, rest: readonly string[], take: Take): Closes {
  const {events, outcome, total} = take.schedule;
  const later = events.slice(seq + 1);
  const next = later.find(
    event =>
      (event.kind === 'cancel-requested' && event.by === 'main') ||
      (event.kind === 'task-resumed' && rest.includes(event.task)),
  );
  if (rest.length > 0 && next?.kind === 'cancel-requested') return 'rest';
  if (next?.kind === 'task-resumed' || turnsOn(later, outcome)) return 'nothing';
  if (rest.length > 0) return 'loop-with-rest';
  const isLast = total === at && outcome.kind !== 'deadlock';
  return isLast && !later.some(event => isOfProgram(event, take)) ? 'program' : 'loop';
}

/** Whether the loop goes on without anybody: it was not asked to stop when this one task is done. */
function turnsOn(later: readonly ScheduleEvent[], outcome: Outcome): boolean {
  const next = later.find(
    event =>
      event.kind === 'loop-slept' ||
      (event.kind === 'callback-run' && event.label.startsWith(UNTIL_COMPLETE)) ||
      ('by' in event && event.by === TOP_LEVEL),
  );
  return next === undefined ? outcome.kind === 'deadlock' : next.kind === 'loop-slept';
}

/** What stops a loop of `asyncio.run` and of `loop.run_until_complete`. */
const UNTIL_COMPLETE = '_run_until_complete_cb ';

function isOfProgram(event: ScheduleEvent, {cast}: Take): boolean {
  if (event.kind === 'task-created') return memberOf(cast, event.task) !== undefined;
  return event.kind === 'line-printed' || event.kind === 'loop-blocked';
}
