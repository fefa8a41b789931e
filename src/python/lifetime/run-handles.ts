import {vm} from '../run/vm.ts';
import {hasOnlyOpen} from './left-frames.ts';
import {stepEnded} from './lifetimes.ts';

/** Whether the handle that runs has thrown something into a task: until it has run, it holds who failed. */
let hasThrown = false;

/** A handle has run. Async generators were let go by the calls that ended in it; to look for others each time is dear. */
export function handleRun(): void {
  if (hasThrown || vm.open.size > 0 || !hasOnlyOpen()) stepEnded();
  hasThrown = false;
}

/** A step is over into which this was thrown. */
export function stepThrown(thrown: unknown): void {
  stepEnded(thrown);
  hasThrown = true;
}
