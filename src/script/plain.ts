import type {Schedule, ScheduleEvent} from '../model/schedule.ts';

/**
 * A program that starts no loop is one run from its first line to its last. On the stage that run is `main`: it gets
 * the seat with the first event and leaves it with the last, as a task would.
 */
export function withMain(schedule: Schedule): Schedule {
  const {events, total} = schedule;
  if (events.some(({kind}) => kind === 'task-created')) return schedule;
  const task = 'main';
  const start = [
    {kind: 'task-created', at: 0, seq: 0, task, coro: task, def: null, by: '', line: null},
    {kind: 'task-resumed', at: 0, seq: 0, task, how: 'first'},
  ] satisfies ScheduleEvent[];
  const end = {kind: 'task-ended', at: total, seq: 0, task, how: 'result'} satisfies ScheduleEvent;
  const told: ScheduleEvent[] = [...start, ...events, end];
  return {...schedule, events: told.map((event, seq) => ({...event, seq}))};
}

/** Whether a run is told so. */
export function isPlain({events: [first]}: Schedule): boolean {
  return first?.kind === 'task-created' && first.task === 'main' && first.by === '';
}
