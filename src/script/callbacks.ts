import type {EventBody, Schedule, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
import type {CastMember} from './cast.ts';

type Told = EventBody & {readonly at: VirtualSeconds};

/**
 * A program of callbacks has no tasks: its loop calls its functions one by one. On the stage each of them waits from
 * the call that asked for it, runs when the loop calls it, and is over when it returns. It has no colour: it is no task.
 */
export function callbackCast({events}: Schedule): CastMember[] {
  if (events.some(({kind}) => kind === 'task-created')) return [];
  const labels = events.flatMap(event => (event.kind === 'callback-run' ? [event.label] : []));
  return [...new Set(labels)].map(label => ({task: `cb:${label}`, name: label, hue: 'main'}));
}

/** The run with what happens to each callback told as it would be of a task. */
export function withCallbacks(schedule: Schedule, cast: readonly CastMember[]): Schedule {
  const told: Told[] = [];
  let running: string | null = null;
  for (const event of schedule.events) {
    const isNext = event.kind === 'callback-run' || event.kind === 'loop-slept';
    if (running && isNext) told.push({...ended(running), at: event.at});
    if (isNext) running = null;
    told.push(event);
    if (event.kind === 'timer-set') told.push(...asked(event.label, running, event.at));
    if (event.kind !== 'callback-run') continue;
    running = `cb:${event.label}`;
    const isKnown = told.some(other => other.kind === 'task-created' && other.task === running);
    if (!isKnown) told.push({...created(event.label, ''), at: event.at});
    told.push({kind: 'task-resumed', task: running, how: 'step', at: event.at});
  }
  if (running && cast.length > 0) told.push({...ended(running), at: schedule.total});
  return {...schedule, events: told.map((event, seq): ScheduleEvent => ({...event, seq}))};
}

/** It waits from now on, and whoever asked for it goes on. */
function asked(label: string, by: string | null, at: VirtualSeconds): Told[] {
  const task = `cb:${label}`;
  const waits: Told[] = [
    {...created(label, by ?? ''), at},
    {kind: 'task-suspended', task, on: 'timer', frames: [], at},
  ];
  return by ? [...waits, {kind: 'task-resumed', task: by, how: 'step', at}] : waits;
}

function created(label: string, by: string): EventBody {
  return {kind: 'task-created', task: `cb:${label}`, coro: label, def: null, by, line: null};
}

function ended(task: string): EventBody {
  return {kind: 'task-ended', task, how: 'result'};
}
