import {Wait} from '../../model/concurrent/worker.ts';
import {vm} from './vm.ts';

/**
 * A round of a loop that does nothing but ask whether it is over: other threads and processes work meanwhile, as in CPython, where each
 * has its turn. Who asked the clock, which was read so often before, sees it move by asking.
 */
export function letOthersWork(clockReads: number): void {
  const {machine} = vm;
  const asksClock = machine.clockReads.total > clockReads;
  if (asksClock || machine.workerClock !== null) return;
  if (machine.nextOutside() === undefined && machine.children.next === undefined) return;
  let rounds = 0;
  machine.waitFor(new Wait(null, () => rounds++ > 0));
}
