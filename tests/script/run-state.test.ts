import {expect, test} from 'vitest';
import type {EventBody, ScheduleEvent} from '../../src/model/schedule.ts';
import {after, BEFORE} from '../../src/script/run-state.ts';

/** The state after events, in the smallest notation: their seats, queue and waits. */
function stateAfter(...bodies: EventBody[]): string {
  const events = bodies.map((body, seq): ScheduleEvent => ({seq, at: 0, ...body}));
  const state = events.reduce(after, BEFORE);
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
