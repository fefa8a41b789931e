import {type Nanoseconds, seconds} from '../clock.ts';
import type {Machine} from '../machine.ts';
import type {VirtualSeconds} from '../schedule.ts';
import {Queued} from '../tape/queued.ts';
import {type Scheduled, type Timer, whenOf} from './timers.ts';

/** Nothing was ready: the loop waits. Until when is known for certain once it wakes. */
export function recordSleep(machine: Machine, target: Nanoseconds): {until: VirtualSeconds} {
  const {seq, at} = machine;
  const slept = {seq, at, kind: 'loop-slept' as const, until: seconds(target)};
  machine.record(slept);
  return slept;
}

/** A timer is set. */
export function recordTimer(machine: Machine, timer: Timer): void {
  if (!machine.recording) return;
  const {seq, at} = machine;
  const when = whenOf(timer.instant);
  machine.record({seq, at, kind: 'timer-set', when, label: timer.label()});
}

/** A turn begins, as the schedule shows it: what was ready, the timers that have just come due, and those ahead. */
export function recordTurn(
  machine: Machine,
  ready: Queued,
  timers: readonly Timer[],
  scheduled: Scheduled,
): void {
  const due = new Queued();
  for (const timer of timers) timer.show(due);
  const ahead = scheduled.ahead();
  machine.recordTurn({turn: machine.iterations, ready: ready.cells, due: due.cells, ahead});
}
