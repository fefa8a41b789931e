import type {EventOf, Schedule, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
import {type CastMember, type Hue, isItsOwn} from './cast.ts';

/** A task of the crowd: when it wanted to go on, and when it was over. */
export interface CrowdMember {
  readonly due: VirtualSeconds;
  readonly ended: VirtualSeconds;
  /** Its place in the order of ending, from 0. */
  readonly order: number;
}

/** A program's many like tasks, read in one pass, and the few others, who have names. */
export interface Crowd {
  /** In order of creation. */
  readonly members: readonly CrowdMember[];
  /** The others; last comes the last of the crowd, which stands for all of it under its coroutine's name. */
  readonly cast: readonly CastMember[];
}

const HUES: readonly Hue[] = ['A', 'B', 'C', 'D', 'E'];

/** The crowd is the coroutine that most tasks were made of. */
export function crowdOf({events}: Schedule): Crowd {
  const created = events.filter(
    (event): event is EventOf<'task-created'> => event.kind === 'task-created' && !isItsOwn(event),
  );
  const coro = mostFrequent(created.map(event => event.coro));
  const tasks = created.filter(event => event.coro === coro).map(event => event.task);
  const leads = created.filter(event => event.coro !== coro);
  const cast = leads.map(({task, coro: name}, i): CastMember => {
    return {task, name, hue: i === 0 ? 'main' : (HUES[(i - 1) % HUES.length] ?? 'A')};
  });
  const last = tasks.at(-1);
  return {
    members: membersOf(events, tasks),
    cast: last === undefined ? cast : [...cast, {task: last, name: coro, hue: 'main'}],
  };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function membersOf(events: readonly ScheduleEvent[], tasks: readonly string[]): CrowdMember[] {
  const timers = new Map<string, VirtualSeconds>();
  const dues = new Map<string, VirtualSeconds>();
  const ends = new Map<string, Omit<CrowdMember, 'due'>>();
  const isMember = new Set(tasks);
  for (const event of events) {
    if (event.kind === 'timer-set') {
      timers.set(futureOf(event), event.when);
    } else if (event.kind === 'task-suspended' && !dues.has(event.task)) {
      dues.set(event.task, timers.get(event.on) ?? event.at);
    } else if (event.kind === 'task-ended' && isMember.has(event.task)) {
      ends.set(event.task, {ended: event.at, order: ends.size});
    }
  }
  return tasks.map(task => {
    const end = ends.get(task) ?? {ended: Number.POSITIVE_INFINITY, order: tasks.length};
    return {due: dues.get(task) ?? 0, ...end};
  });
}

/** The future that a timer will end, which its label names last. */
function futureOf({label}: EventOf<'timer-set'>): string {
  return label.slice(label.lastIndexOf(' ') + 1);
}

/** What happens to some tasks, and to the futures they wait for, and whatever else is asked for. */
export function castEvents(
  {events}: Schedule,
  cast: readonly CastMember[],
  isAsked: (event: ScheduleEvent) => boolean,
): ScheduleEvent[] {
  const names = new Set(cast.map(({task}) => task));
  const futures = new Set(
    events.flatMap(event =>
      event.kind === 'task-suspended' && names.has(event.task) ? [event.on] : [],
    ),
  );
  const isOurs = (event: ScheduleEvent): boolean => {
    if (event.kind === 'future-done') return futures.has(event.future);
    if (event.kind === 'timer-set') return futures.has(futureOf(event));
    if (event.kind === 'worker-started' || event.kind === 'worker-ended') return true;
    if ('task' in event) return names.has(event.task);
    return 'by' in event && names.has(event.by);
  };
  const isKept = (event: ScheduleEvent) =>
    isAsked(event) || (event.kind !== 'loop-slept' && isOurs(event));
  return events.filter(isKept);
}
