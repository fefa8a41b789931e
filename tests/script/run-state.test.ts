import {expect, test} from 'vitest';
import type {EventBody, Frame, ScheduleEvent} from '../../src/model/schedule.ts';
import {BEFORE, type TaskState} from '../../src/script/run-state.ts';
import {statesOf} from '../../src/script/run-states.ts';

/** The state after events, in the smallest notation: their seats, queue and waits. */
function stateAfter(...bodies: EventBody[]): string {
  const events = bodies.map((body, seq): ScheduleEvent => ({seq, at: 0, ...body}));
  const state = statesOf(events).at(-1) ?? BEFORE;
  const waiting = [...state.tasks].filter(([, task]) => task.status === 'waiting');
  return [
    `seat ${state.seat ?? '-'}`,
    `ready ${state.ready.join(' ') || '-'}`,
    `waiting ${waiting.map(([name, {on}]) => `${name}:${on}`).join(' ') || '-'}`,
  ].join(', ');
}

const created = (task: string): EventBody => ({
  kind: 'task-created',
  task,
  coro: 'work',
  def: 1,
  by: 'main',
  line: null,
});
const resumed = (task: string): EventBody => ({kind: 'task-resumed', task, how: 'step'});
const suspended = (task: string, on: string): EventBody => ({
  kind: 'task-suspended',
  task,
  on,
  frames: [['work', 2]],
});

test('tasks queue in the order in which they became ready', () => {
  expect(stateAfter(created('A'), created('B'), resumed('A'), suspended('A', 'yield'))).toBe(
    'seat -, ready B A, waiting -',
  );
});

test('an eager task has the seat at once, within the step of who creates it', () => {
  const bodies = [created('A'), resumed('A'), {...created('B'), eager: true} as EventBody];
  expect(stateAfter(...bodies)).toBe('seat B, ready -, waiting -');
  const runs = [...bodies, {...resumed('B'), how: 'eager'} as EventBody];
  expect(stateAfter(...runs, suspended('B', 'F1:sleep'))).toBe(
    'seat A, ready -, waiting B:F1:sleep',
  );
  const ended: EventBody = {kind: 'task-ended', task: 'B', how: 'result', value: 'None'};
  expect(stateAfter(...runs, ended)).toBe('seat A, ready -, waiting -');
});

test('a future that is done wakes everybody who waits for it', () => {
  const bodies = [created('A'), created('B'), resumed('A'), suspended('A', 'F1:Event.wait')];
  const waiting = [...bodies, resumed('B'), suspended('B', 'F1:Event.wait')];
  expect(stateAfter(...waiting)).toBe('seat -, ready -, waiting A:F1:Event.wait B:F1:Event.wait');
  const done: EventBody = {kind: 'future-done', future: 'F1:Event.wait', how: 'result', by: 'C'};
  expect(stateAfter(...waiting, done)).toBe('seat -, ready A B, waiting -');
});

test('a task that ends wakes who awaits it', () => {
  expect(
    stateAfter(created('A'), created('B'), resumed('A'), suspended('A', 'B'), resumed('B'), {
      kind: 'task-ended',
      task: 'B',
      how: 'result',
      value: 'None',
    }),
  ).toBe('seat -, ready A, waiting -');
});

test('a gather that only passed a cancel on wakes nobody yet', () => {
  const bodies = [created('A'), resumed('A'), suspended('A', 'F1:gather')];
  const asked: EventBody = {
    kind: 'future-done',
    future: 'F1:gather',
    how: 'cancel-requested',
    by: 'B',
  };
  expect(stateAfter(...bodies, asked)).toBe('seat -, ready -, waiting A:F1:gather');
});

test('who is cancelled finds a CancelledError at its await', () => {
  const bodies = [created('A'), resumed('A'), suspended('A', 'F1:sleep')];
  const cancel: EventBody = {kind: 'cancel-requested', task: 'A', by: 'B', line: 1, ok: true};
  const done: EventBody = {kind: 'future-done', future: 'F1:sleep', how: 'cancelled', by: 'B'};
  const goesOn: EventBody = {...resumed('A'), how: 'wakeup', state: 'cancelled'} as EventBody;
  expect(thrownIn('A', ...bodies, cancel)).toBe('CancelledError');
  expect(thrownIn('A', ...bodies, cancel, done, goesOn)).toBe('CancelledError');
  expect(thrownIn('A', ...bodies, cancel, done, goesOn, suspended('A', 'F2:sleep'))).toBe('-');
});

test('an error arrives where the task that failed is awaited', () => {
  const fails: EventBody = {kind: 'task-ended', task: 'B', how: 'exception', error: 'ValueError'};
  const goesOn: EventBody = {
    ...resumed('A'),
    how: 'wakeup',
    from: 'B',
    state: 'exception',
  } as EventBody;
  const bodies = [created('A'), created('B'), resumed('A'), suspended('A', 'B'), resumed('B')];
  expect(thrownIn('A', ...bodies, fails, goesOn)).toBe('ValueError');
});

test('a limit stands until its time has come, or until its timer is gone', () => {
  const bodies = [created('A'), resumed('A'), limit, suspended('A', 'F1:sleep')];
  expect(limitOf('A', ...bodies, turned([2, 'Timeout._on_timeout']))).toBe(2);
  expect(limitOf('A', ...bodies, turned())).toBe(null);
  const cancel: EventBody = {
    kind: 'cancel-requested',
    task: 'A',
    by: 'cb:Timeout._on_timeout',
    line: null,
    ok: true,
  };
  expect(limitOf('A', ...bodies, cancel)).toBe(null);
});

test('a limit that was left in time is gone when its task waits for something else', () => {
  const bodies = [created('A'), resumed('A'), limit, suspended('A', 'F1:Event.wait')];
  const inTime = turned([2, 'Timeout._on_timeout']);
  const slept: EventBody = {kind: 'loop-slept', until: 5};
  const goesOn = [inTime, resumed('A'), suspended('A', 'F2:sleep')];
  const limits = [...bodies, ...goesOn, slept, turned()].map((_, i, all) => {
    const events = all.map((body, seq): ScheduleEvent => ({seq, at: 0, ...body}));
    return statesOf(events)[i]?.tasks.get('A')?.limit;
  });
  expect(limits).toEqual([null, null, 2, 2, 2, 2, null, null, null]);
});

const limit: EventBody = {kind: 'timer-set', when: 2, label: 'Timeout._on_timeout'};

function turned(...timers: (readonly [when: number, label: string])[]): EventBody {
  return {kind: 'loop-turned', turn: 2, ready: [], due: [], timers};
}

function taskAfter(task: string, bodies: readonly EventBody[]): TaskState | undefined {
  const events = bodies.map((body, seq): ScheduleEvent => ({seq, at: 0, ...body}));
  return statesOf(events).at(-1)?.tasks.get(task);
}

function thrownIn(task: string, ...bodies: EventBody[]): string {
  return taskAfter(task, bodies)?.thrown?.error ?? '-';
}

function limitOf(task: string, ...bodies: EventBody[]): number | null | undefined {
  return taskAfter(task, bodies)?.limit;
}

test('a task is overdue while what its wait_for called cleans up, and no longer', () => {
  const clock = 'Timeout._on_timeout';
  const wait = (...frames: Frame[]): EventBody => ({
    kind: 'task-suspended',
    task: 'A',
    on: 'F1:sleep',
    frames,
  });
  const bodies: EventBody[] = [
    created('A'),
    resumed('A'),
    {kind: 'timer-set', label: clock, when: 2},
    wait(['work', 2], ['wait_for'], ['tidy', 5]),
    {kind: 'cancel-requested', task: 'A', by: `cb:${clock}`, line: null, ok: true},
    resumed('A'),
    wait(['work', 2], ['wait_for'], ['tidy', 7]),
    resumed('A'),
    wait(['work', 9]),
  ];
  const isOverdue = (count: number) => taskAfter('A', bodies.slice(0, count))?.overdue;
  expect([4, 5, 7, 9].map(isOverdue)).toEqual([false, true, true, false]);
});
