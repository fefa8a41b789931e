import {expect, test} from 'vitest';
import type {EventBody, ScheduleEvent} from '../../src/model/schedule.ts';
import {causeFirst} from '../../src/script/causal.ts';

const cancelled = (future: string, by = 'main'): EventBody => ({
  kind: 'future-done',
  future,
  how: 'cancelled',
  by,
});
const requested = (task: string, by = 'main'): EventBody => ({
  kind: 'cancel-requested',
  task,
  by,
  line: 1,
  ok: true,
});

function told(...bodies: EventBody[]): string {
  const events = bodies.map((body, seq): ScheduleEvent => ({seq, at: 0, ...body}));
  return causeFirst(events)
    .map(event => ('future' in event ? event.future : 'task' in event ? event.task : event.kind))
    .join(' ');
}

test('a cancel comes before the future it cancels', () => {
  expect(told(cancelled('F1'), requested('A'))).toBe('A F1');
});

test('each cancel comes before its own future', () => {
  expect(told(cancelled('F1'), requested('A'), cancelled('F2'), requested('B'))).toBe('A F1 B F2');
});

test('what others did stays where it was', () => {
  expect(told(cancelled('F1', 'B'), cancelled('F2'), requested('A'))).toBe('F1 A F2');
});

test('seq counts the new order', () => {
  const events = [cancelled('F1'), requested('A')].map(
    (body, seq): ScheduleEvent => ({seq, at: 0, ...body}),
  );
  expect(causeFirst(events).map(({seq}) => seq)).toEqual([0, 1]);
});
