import {vm} from '../run/vm.ts';

/** The number of the program's own process; those it starts follow. */
export const MAIN_PID = 4242;

/** A number for one more process. */
export function nextPid(): number {
  vm.pids += 1;
  return MAIN_PID + vm.pids;
}

/** The number of the process that asks: the program's own is 4242. */
export function currentPid(): number {
  return vm.process?.pid ?? MAIN_PID;
}
