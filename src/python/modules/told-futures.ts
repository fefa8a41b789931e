import {asWorker} from '../../model/concurrent/as-worker.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {ThreadState} from '../../model/concurrent/worker.ts';
import {isError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {logFailure} from './futures-log.ts';

const OF_WORKER = 'worker:';

/** Calls what `add_done_callback` was given: the worker does that has completed the future, or else whoever asked. */
export function tell(callback: Value, future: ConcurrentFuture): void {
  const {machine} = vm;
  const {by, workerClock} = machine;
  const run = () => {
    if (future.teller !== null) machine.workerName = future.teller;
    called(callback, future);
    return {};
  };
  if (workerClock !== null || !by.startsWith(OF_WORKER)) called(callback, future);
  else {
    const name = by.slice(OF_WORKER.length);
    const worker = {name, order: machine.nextWorker(), state: new ThreadState()};
    asWorker(machine, worker, run);
  }
}

/** A callback that fails is told of, and keeps nobody from being told. */
function called(callback: Value, future: ConcurrentFuture): void {
  try {
    call(callback, [future as unknown as Value]);
  } catch (thrown) {
    if (!isError(thrown, 'Exception')) throw thrown;
    logFailure(
      'error',
      `exception calling callback for ${repr(future as unknown as Value)}`,
      thrown,
    );
  }
}
