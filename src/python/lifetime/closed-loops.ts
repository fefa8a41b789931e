import type {TaskRegistry} from '../../model/asyncio/tasks/registry.ts';
import {vm} from '../run/vm.ts';
import {lastWords} from './last-words.ts';
import {finalizer, isLater, lookAgain, watching} from './lifetimes.ts';
import {closePaused, framesWithin, isPaused} from './paused-coroutines.ts';
import {reachable, rootsOfPending} from './reachable.ts';
import {type Finalizer, release} from './release.ts';

/**
 * A loop was closed that had these handles queued and set: a task that only its place among them held is destroyed,
 * and so is what a callback would have been told. Tasks that wait for one another are left to a collection.
 */
export function letGo(handles: readonly object[], tasks: TaskRegistry): void {
  vm.machine.writers.wakeAll();
  const pending = tasks.all();
  for (const task of pending) if (!task.coroutine.started) vm.machine.orphans.add(task);
  if (handles.length === 0 || isLater() || (pending.length === 0 && !watching())) return;
  const live = reachable([...rootsOfPending(), ...vm.cyclic]) ?? new Set();
  const among = reachable([...handles, ...pending]) ?? new Set();
  // While one goes, and code of the program runs, the others are still there.
  for (const handle of handles) vm.closing.add(handle);
  release(handles, among, live, WITH_TASKS);
  vm.closing.clear();
  // What waits is held by its tasks as long as these are there, and goes with what they go through.
  for (const each of among) if (!live.has(each)) vm.cyclic.delete(each);
  lookAgain();
}

/** As everywhere, and the coroutine of a task that is destroyed is closed. */
const WITH_TASKS: Finalizer = {
  speaks: finalizer.speaks,
  lastWords,
  frames: value => (isPaused(value) ? framesWithin(value) : finalizer.frames(value)),
  finalize(value, isHeld) {
    vm.closing.delete(value);
    if (isPaused(value)) closePaused(value);
    return finalizer.finalize(value, isHeld);
  },
};
