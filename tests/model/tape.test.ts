import {describe, expect, it} from 'vitest';
import type {EventBody, Frame, ScheduleEvent} from '../../src/model/schedule.ts';
import {Queued} from '../../src/model/tape/queued.ts';
import {readTape} from '../../src/model/tape/read-tape.ts';
import {Tape} from '../../src/model/tape/tape.ts';

const frames: readonly Frame[] = [['main', 3], ['sleep']];
const resumed = {kind: 'task-resumed', task: 'A'} as const;
const created = {kind: 'task-created', task: 'A', coro: 'work', by: 'main'} as const;

/** Each kind, and whatever of it comes and goes. */
const BODIES: readonly EventBody[] = [
  {kind: 'callback-run', label: 'tick'},
  {kind: 'timer-set', when: 0.25, label: 'tick'},
  {...created, def: 1, line: 7},
  {...created, def: null, line: null},
  {...created, def: 1, line: 7, eager: true},
  {...resumed, how: 'first'},
  {...resumed, how: 'first', mustCancel: true},
  {...resumed, how: 'step'},
  {...resumed, how: 'eager'},
  {...resumed, how: 'wakeup', from: 'F1:sleep', state: 'result'},
  {...resumed, how: 'wakeup', from: 'F1:sleep', state: 'exception'},
  {...resumed, how: 'wakeup', from: 'F1:sleep', state: 'cancelled', mustCancel: true},
  {kind: 'task-suspended', task: 'A', on: 'F1:sleep', frames},
  {kind: 'task-ended', task: 'A', how: 'result', value: ''},
  {kind: 'task-ended', task: 'A', how: 'exception', error: 'ValueError', message: ''},
  {kind: 'task-ended', task: 'A', how: 'cancelled'},
  {kind: 'future-done', future: 'F1:sleep', how: 'result', by: 'cb:tick'},
  {kind: 'future-done', future: 'F1:sleep', how: 'cancelled', by: 'A'},
  {kind: 'line-printed', by: 'A', line: 4, text: 'x'},
];

describe('the record of a run', () => {
  it('is read as it was written, however long it is', () => {
    const tape = new Tape();
    const events = Array.from({length: 40_000}, (_, seq) => nthEvent(seq));
    for (const event of events) tape.put(event);
    expect(tape.size).toBe(40_000);
    expect(readTape(tape)).toEqual(events);
  });

  it('has the queues of a turn as their entries read', () => {
    const tape = new Tape();
    const ready = new Queued();
    ready.step('cb');
    ready.wakeup('B', 'F1:sleep');
    ready.cancelled();
    const due = new Queued();
    due.callback('tick 1');
    tape.putTurn(2, {turn: 5, ready: ready.cells, due: due.cells, ahead: {timers: [[3, 'late']]}});
    expect(readTape(tape)).toEqual([
      {
        seq: 0,
        at: 2,
        kind: 'loop-turned',
        turn: 5,
        ready: ['step cb', 'wakeup B <- F1:sleep', '(cancelled)'],
        due: ['cb tick 1'],
        timers: [[3, 'late']],
      },
    ]);
  });
});

/** The clock moves after some. */
function nthEvent(seq: number): ScheduleEvent {
  const body = BODIES[seq % BODIES.length] as EventBody;
  return {seq, at: Math.floor(seq / 7) / 10, ...body};
}
