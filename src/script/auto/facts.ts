import type {EventOf} from '../../model/schedule.ts';
import type {Shot} from '../pacing.ts';
import {BEFORE, type RunState} from '../run-state.ts';
import type {Take} from '../shots.ts';
import {ended} from './ends.ts';
import type {Fact, Thing} from './fact.ts';
import {aliveAt, memberOf, nameOf} from './members.ts';

/** What is known at one shot: the run before it, and everybody's names. */
export interface Scene {
  readonly take: Take;
  readonly before: RunState;
}

/** What a shot tells; nothing for what a beginner need not see. */
export function factOf(shot: Shot, take: Take): Fact | undefined {
  const scene = {take, before: take.states[shot.event.seq - 1] ?? BEFORE};
  const {event} = shot;
  switch (event.kind) {
    case 'task-resumed':
      return resumed(event, scene);
    case 'task-created':
      if (event.task === take.cast[0]?.task) return undefined;
      return created(event, take);
    case 'task-suspended':
      return suspended(event, scene);
    case 'loop-slept':
      return {is: 'clock', until: event.until, again: event.at > 0};
    case 'loop-blocked':
      return blocked(event, scene);
    case 'cancel-requested':
      return cancelled(event, take);
    case 'line-printed':
      return {is: 'printed'};
    case 'task-ended':
      return ended(event, take);
    default:
      return undefined;
  }
}

function created({task, at, eager}: EventOf<'task-created'>, take: Take): Fact {
  return {is: 'created', who: [nameOf(take, task)], at, later: at > 0, eager: eager === true};
}

function resumed(event: EventOf<'task-resumed'>, {take}: Scene): Fact | undefined {
  const who = nameOf(take, event.task);
  if (event.how === 'first' && event.task === take.cast[0]?.task) return {is: 'starts', who};
  if (event.how !== 'wakeup' || event.state !== 'result' || event.at === 0) return undefined;
  return isOutOfTime(event, take) ? undefined : {is: 'woken', who, at: event.at};
}

/** What ends a wait of `asyncio.wait` or `as_completed` when its timeout is up, though what it waits for is not there. */
const LIMITS = /^cb:(_release_waiter .*:_wait$|_AsCompletedIterator\._handle_timeout)/;

function isOutOfTime({from}: EventOf<'task-resumed'>, {schedule}: Take): boolean {
  const done = schedule.events.find(
    (event): event is EventOf<'future-done'> =>
      event.kind === 'future-done' && event.future === from,
  );
  return done !== undefined && LIMITS.test(done.by);
}

/** The library's calls that suspend, by their qualified names. */
const THINGS: readonly (readonly [RegExp, Thing])[] = [
  [/^Lock\.acquire/, 'lock'],
  [/Semaphore\.acquire/, 'semaphore'],
  [/_AsCompletedIterator|^as_completed/, 'first'],
  [/^(Lifo|Priority)?Queue\./, 'queue'],
  [/^Event\.wait/, 'event'],
  [/^Barrier\._wait/, 'barrier'],
  [/^Condition\.wait/, 'condition'],
  [/^TaskGroup\.__aexit__/, 'group'],
  [/^to_thread/, 'thread'],
  [/^(start_(unix_)?server$|\w+EventLoop\.create_(unix_)?server)/, 'server'],
  [/^(open_(unix_)?connection$|\w+EventLoop\.create_(unix_)?connection)/, 'connection'],
  [/^StreamReader\./, 'data'],
  [/^StreamWriter\.drain/, 'room'],
  [/^Server\.serve_forever/, 'clients'],
  [/^((Abstract)?Server|StreamWriter)\./, 'close'],
  [/^create_subprocess_/, 'child'],
  [/^Process\.communicate/, 'output'],
  [/^(Process|BaseSubprocessTransport)\._?wait/, 'exit'],
  [/^_?wait$/, 'some'],
];

function suspended(event: EventOf<'task-suspended'>, {take, before}: Scene): Fact {
  const who = nameOf(take, event.task);
  const line = event.frames.findLast(frame => frame.length === 2)?.[1] ?? null;
  if (event.on === 'yield') return {is: 'aside', who, line};
  const thing = thingOf(event, take, before);
  const until = before.deadlines.get(event.on);
  return {
    is: 'waits',
    who,
    thing,
    seconds: thing === 'time' && until !== undefined ? until - event.at : null,
    other: memberOf(take.cast, event.on)?.name ?? null,
    count: countOf(event, before),
    line,
  };
}

function thingOf(
  {on, frames}: EventOf<'task-suspended'>,
  {cast}: Take,
  {gathers}: RunState,
): Thing {
  const called = frames.filter(frame => frame.length === 1).map(([name]) => name);
  for (const name of called.filter(each => !isReturning(each, called))) {
    const found = THINGS.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  if (gathers.some(({future}) => future === on)) return 'all';
  if (memberOf(cast, on)) return 'task';
  if (on.endsWith(':sleep')) return 'time';
  if (on.endsWith(':shield')) return 'shield';
  return on.includes('wrap_future') ? 'thread' : 'other';
}

/** Whether a call is over but for the lock that it has to get back: who waits there was notified. */
function isReturning(call: string, called: readonly string[]): boolean {
  return call.startsWith('Condition.') && called.at(-1) === 'Lock.acquire';
}

function countOf({on}: EventOf<'task-suspended'>, {gathers}: RunState): number {
  return gathers.find(({future}) => future === on)?.children.length ?? 0;
}

function blocked(event: EventOf<'loop-blocked'>, {take}: Scene): Fact | undefined {
  const {seconds, line} = event;
  if (seconds === 0) return undefined;
  const others = aliveAt(event, take).filter(task => task !== event.by).length;
  return {is: 'blocks', who: nameOf(take, event.by), seconds, others, line};
}

function cancelled({by, task, at}: EventOf<'cancel-requested'>, take: Take): Fact {
  return {is: 'cancel', by: askerOf(by, take), who: [nameOf(take, task)], tasks: [task], at};
}

function askerOf(by: string, {cast}: Take): (Fact & {is: 'cancel'})['by'] {
  const task = memberOf(cast, by)?.name;
  if (task !== undefined) return {task};
  if (by === 'cb:Timeout._on_timeout') return 'timeout';
  return by.includes('TaskGroup') ? 'group' : 'loop';
}
