import type {Machine} from '../machine.ts';
import type {Executor} from './executor.ts';
import {Wait} from './worker.ts';

/** The program is over when the threads are that are no daemons. */
export function joinThreads(machine: Machine): void {
  machine.waitFor(threadsEnd(machine.executors));
}

/** That of these threads and pools none is at work that is no daemon. */
export function threadsEnd(executors: readonly Executor[]): Wait {
  return new Wait(null, () => !executors.some(each => each.isBusy() && !each.isDaemon));
}
