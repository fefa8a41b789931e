import type {EventOf, ScheduleEvent} from '../../../src/model/schedule.ts';
import type {Recorded} from './recorded.ts';
import {areWho, inOneGo, type Said, same} from './said.ts';

type Check = (said: Said, event: ScheduleEvent, run: Recorded) => boolean;

export const startsFirst: Check = ({who}, event, run) =>
  event.kind === 'task-resumed' &&
  run.nameOf(event.task) === who &&
  run.all('task-resumed', run.before(event)).length === 0;

/** They are made in one go, at the clock's start or at the time that is said; without a time, none has run. */
export const areCreated: Check = ({who, at}, event, run) => {
  if (event.kind !== 'task-created') return false;
  const go = inOneGo(
    event,
    run,
    ({kind}) => kind === 'task-created',
    () => false,
  );
  const hasRun = run.all('task-resumed', run.before(event)).some(({task}) => go.includes(task));
  const isTimely = at === undefined ? !hasRun && event.eager !== true : same(at, event.at);
  return isTimely && areWho(who, go, run);
};

export const isEager: Check = ({who}, event, run) => {
  if (event.kind !== 'task-created' || !areWho(who, [event.task], run)) return false;
  const next = run.all('task-resumed', run.after(event))[0];
  return event.eager === true && next?.task === event.task && next.at === event.at;
};

/** What may happen between two ends, or two requests to end, that are told as one. */
function isPassedOver(event: ScheduleEvent): boolean {
  if (event.kind === 'task-suspended') return event.on !== 'yield';
  if (event.kind === 'cancel-requested') return !event.ok;
  return event.kind === 'task-resumed' || event.kind === 'line-printed';
}

export function areOver(how: EventOf<'task-ended'>['how']): Check {
  return ({who, at, error}, event, run) => {
    if (event.kind !== 'task-ended' || event.how !== how || !same(at, event.at)) return false;
    if (error !== undefined && error !== event.error) return false;
    const isLike = (other: ScheduleEvent) =>
      other.kind === 'task-ended' &&
      other.task !== run.tasks[0] &&
      other.how === how &&
      other.at === event.at &&
      other.error === event.error;
    const isFirst = event.task === run.tasks[0];
    return areWho(who, isFirst ? [event.task] : inOneGo(event, run, isLike, isPassedOver), run);
  };
}

/** The first task is over, nobody else is left, and nothing comes after it. */
export const isProgramOver: Check = (said, event, run) => {
  const goesOn = run
    .after(event)
    .some(
      other =>
        other.kind === 'line-printed' ||
        other.kind === 'loop-blocked' ||
        (other.kind === 'task-created' && run.tasks.includes(other.task)),
    );
  const isEnd = run.schedule.outcome.kind !== 'deadlock' && run.schedule.total === event.at;
  return areOver('result')(said, event, run) && isEnd && !goesOn && left(event, run).length === 0;
};

/** The first task is over, and every other one that lives is cancelled by `asyncio.run`. */
export const isRestCancelled: Check = ({left: count, ...said}, event, run) => {
  const asked = run
    .all('cancel-requested', run.after(event))
    .filter(({by}) => by === 'main')
    .map(({task}) => task);
  const rest = left(event, run);
  return (
    areOver('result')(said, event, run) &&
    rest.length === Number(count) &&
    rest.every(task => asked.includes(task))
  );
};

/** The first task is over, so many others are not, and no task that lives gets another turn in this run of the loop. */
export const hasLoopStopped: Check = ({left: count = '0', ...said}, event, run) => {
  const alive = left(event, run);
  const later = run.after(event);
  const again = later.findIndex(
    ({kind, ...other}) => kind === 'task-created' && 'by' in other && other.by === 'main',
  );
  const rest = again < 0 ? later : later.slice(0, again);
  const isStill = !run.all('task-resumed', rest).some(({task}) => alive.includes(task));
  const isAsked = isAskedToStop(later, run);
  return (
    areOver('result')(said, event, run) && alive.length === Number(count) && isStill && isAsked
  );
};

/** A loop that nobody stops sleeps once more before anything else happens, or for ever. */
function isAskedToStop(later: readonly ScheduleEvent[], {schedule}: Recorded): boolean {
  const slept = later.findIndex(({kind}) => kind === 'loop-slept');
  const stopped = later.findIndex(
    event =>
      (event.kind === 'callback-run' && event.label.startsWith('_run_until_complete_cb')) ||
      ('by' in event && event.by === 'main'),
  );
  if (stopped < 0) return slept < 0 && schedule.outcome.kind !== 'deadlock';
  return slept < 0 || stopped < slept;
}

function left(event: ScheduleEvent, run: Recorded): string[] {
  const alive = run.alive(event);
  if ('task' in event) alive.splice(alive.indexOf(event.task), 1);
  return alive;
}

type Asker = 'task' | 'group' | 'timeout' | 'other';

function askerOf(by: string, run: Recorded): Asker {
  if (run.tasks.includes(by)) return 'task';
  if (by.startsWith('cb:TaskGroup._on_task_done')) return 'group';
  return by === 'cb:Timeout._on_timeout' ? 'timeout' : 'other';
}

/** They are asked to stop in one go, by whoever is said to ask. */
export function areAsked(asker: Asker): Check {
  return ({who, by}, event, run) => {
    if (event.kind !== 'cancel-requested' || !event.ok) return false;
    if (askerOf(event.by, run) !== asker) return false;
    if (asker === 'task' && run.nameOf(event.by) !== by) return false;
    const isLike = (other: ScheduleEvent) =>
      other.kind === 'cancel-requested' &&
      other.ok &&
      other.at === event.at &&
      (asker === 'task' ? other.by === event.by : askerOf(other.by, run) === asker);
    // One that is asked twice is still one.
    const asked = [...new Set(inOneGo(event, run, isLike, isPassedOver))];
    return areWho(who, asked, run);
  };
}
