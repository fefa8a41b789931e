import {explainThreads} from './concurrent/deadlock.ts';
import type {Wait} from './concurrent/worker.ts';
import {Halt} from './halt.ts';
import type {Machine} from './machine.ts';

/** The main thread waits: others run meanwhile, threads before processes. */
export function waitFor(machine: Machine, wait: Wait): void {
  const {now} = machine;
  letOthersRun(machine, wait);
  if (machine.now > now) machine.clockReads.waited();
}

function letOthersRun(machine: Machine, wait: Wait): void {
  const {until, ready} = wait;
  const late = machine.outside.lateAfterWait;
  while (!ready()) {
    const next = machine.nextOutside();
    const child = machine.children.before(until ?? undefined, next);
    if (child !== undefined) machine.goChild(child);
    else if (until !== null && !machine.outside.comesBefore(until, late)) {
      machine.advance(until, late);
      return;
    } else if (next === undefined) throw hung(machine, wait);
    else machine.advance(next, next === until ? late : Infinity);
  }
}

function hung(machine: Machine, wait: Wait): Halt {
  machine.record({seq: machine.seq, at: machine.at, kind: 'loop-hung'});
  const {waiting, remedy, place} = explainThreads([wait, ...machine.threadWaits]);
  return new Halt('hang', 0, place ?? machine.host.place(), waiting, remedy);
}
