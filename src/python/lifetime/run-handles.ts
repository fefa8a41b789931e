import type {Callback} from '../../model/asyncio/events.ts';
import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {PyAwaitable} from '../run/awaitables.ts';
import {vm} from '../run/vm.ts';
import {hasOnlyOpen} from './left-frames.ts';
import {stepEnded} from './lifetimes.ts';
import {restWriters} from './resting-writers.ts';

/** Whether the handle that runs has thrown something into a task: until it has run, it holds who failed. */
let hasThrown = false;

/** A handle has run. Async generators were let go by the calls that ended in it; to look for others each time is dear. */
export function handleRun(callback: Callback): void {
  const {task} = callback;
  if (task !== undefined) vm.machine.writers.wake(task);
  if (hasThrown || vm.open.size > 0 || !hasOnlyOpen() || mayHoldAsyncgen(callback)) stepEnded();
  hasThrown = false;
  if (task !== undefined) restWriters(task);
}

/** The future that it was about goes with it, and so does a task that is over. */
function mayHoldAsyncgen(callback: Callback): boolean {
  if (vm.asyncgens.size === 0) return false;
  return [callback.task, ...(callback.referents?.() ?? [])].some(holdsAsyncgen);
}

/** One that has asked for an item holds whom it asked; what failed for `gather` may hold one by a traceback. */
function holdsAsyncgen(future: unknown): boolean {
  if (future instanceof Task && future.coroutine instanceof PyAwaitable) return future.done();
  return future instanceof Future && holdsErrors(future.peekResult() as Value);
}

function holdsErrors(result: Value): boolean {
  return result instanceof PyList && result.items.some(each => each instanceof PyException);
}

/** A step is over into which this was thrown. */
export function stepThrown(thrown: unknown): void {
  stepEnded(thrown);
  hasThrown = true;
}
