import {loopBehind} from '../../model/asyncio/tasks/run-coroutine-threadsafe.ts';
import {nanoseconds} from '../../model/clock.ts';
import type {ThreadBlocked} from '../../model/concurrent/deadlock.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import {toFloat} from '../operations/numbers.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';

/** Waits until a thread's future has an answer, for as long as the program has patience. */
export function answered(future: ConcurrentFuture, timeout: Maybe): Generator<Wait, void, null> {
  return answeredBy(
    future,
    timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout)),
  );
}

function* answeredBy(future: ConcurrentFuture, end: number | null): Generator<Wait, void, null> {
  const ready = () => future.done();
  while (!ready()) {
    if (end !== null && vm.machine.time >= end) throw error('TimeoutError');
    yield new Wait(end, ready, toldAs(future));
  }
}

/** What a wait for one of several jobs is told as, where nothing can end it. */
export const jobResult = () => told(OF_A_POOL);

function toldAs(future: ConcurrentFuture): () => ThreadBlocked {
  const loop = loopBehind(future);
  if (loop === undefined) return told(OF_A_POOL);
  if (loop === vm.machine.running) return told(OF_ITS_OWN_LOOP);
  return whoWaits(() => ({by: [], ...(loop.isRunning() ? OF_ANOTHER_LOOP : OF_A_LOOP_AT_REST)}));
}

function told(wait: Told): () => ThreadBlocked {
  return whoWaits(() => ({by: [], ...wait}));
}

type Told = Pick<ThreadBlocked, 'what' | 'remedy'>;
const OF_A_POOL: Told = {
  what: 'the result of a job',
  remedy:
    'Let no job wait for another of its pool: it has no worker left, or give it more of them.',
};
const OF_ITS_OWN_LOOP: Told = {
  what: 'a coroutine of the loop that runs this very code',
  remedy: 'Await it: run_coroutine_threadsafe() is for other threads than that of the loop.',
};
const OF_A_LOOP_AT_REST: Told = {
  what: 'a coroutine of a loop that does not run',
  remedy: 'Run the loop in another thread, with run_forever(), before waiting for the result.',
};
const OF_ANOTHER_LOOP: Told = {
  what: 'a coroutine of a loop in another thread',
  remedy: 'Let something end what the coroutine waits for.',
};
