import type {Wait} from '../../model/concurrent/worker.ts';
import {refuse} from './refusals.ts';
import {vm} from './vm.ts';

/** Waits where no code can pause: the main thread does, and others run meanwhile. */
export function waitHere(wait: Wait): void {
  const {machine} = vm;
  if (machine.workerClock === null) {
    machine.waitFor(wait);
    return;
  }
  if (wait.ready()) return;
  refuseToWait();
}

/** A thread is to wait where its code cannot pause. */
export function refuseToWait(): never {
  const remedy =
    'wait in a function, a generator or an __init__ that the thread itself runs, and in nothing that a built-in calls back';
  refuse('a thread that waits in here is not modelled', remedy);
}
