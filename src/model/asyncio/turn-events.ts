import {type Nanoseconds, seconds} from '../clock.ts';
import type {Machine} from '../machine.ts';
import type {TimerHandle} from './events.ts';
import type {Scheduled} from './timers.ts';

/** Nothing was ready: the loop waits. */
export function recordSleep(machine: Machine, target: Nanoseconds): void {
  const {seq, at} = machine;
  machine.record({seq, at, kind: 'loop-slept', until: seconds(target)});
}

/** A turn begins, as the schedule shows it: what was ready, the timers that have just come due, and those ahead. */
export function recordTurn(
  machine: Machine,
  ready: readonly string[],
  timers: readonly TimerHandle[],
  scheduled: Scheduled,
): void {
  const {seq, at, iterations: turn} = machine;
  const due = timers.map(timer => timer.queued());
  machine.record({seq, at, kind: 'loop-turned', turn, ready, due, ...scheduled.ahead()});
}
