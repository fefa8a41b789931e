import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {allOf} from '../deadlock.ts';
import {getRunningLoop} from '../events.ts';
import type {Future} from '../futures.ts';

export type ReturnWhen = 'FIRST_COMPLETED' | 'FIRST_EXCEPTION' | 'ALL_COMPLETED';

/** `asyncio.wait`: the done and the pending of some futures, which `futures` finds in what was `given`, and checks. */
export function wait(
  machine: Machine,
  given: Value,
  futures: () => readonly Future[],
  timeout: () => number | null,
  returnWhen: ReturnWhen,
  makeSets: (done: Future[], pending: Future[]) => Value,
): LibraryCoroutine {
  const {host} = machine;
  const body = function* (here: LibraryCoroutine): Running {
    const all = futures();
    here.holdOnly(all);
    const loop = getRunningLoop(machine);
    const waits = () => waiting(loop, all, timeout, returnWhen, makeSets);
    // Its `cur_task`: an error that cancels the task and is kept by it is a circle, so only `gc.collect()` frees both.
    const inner = new LibraryCoroutine(host, '_wait', waits, [...all, loop.tasks.current]);
    return yield* here.await(inner);
  };
  return new LibraryCoroutine(host, 'wait', body, [given]);
}

function* waiting(
  loop: EventLoop,
  futures: readonly Future[],
  timeout: () => number | null,
  returnWhen: ReturnWhen,
  makeSets: (done: Future[], pending: Future[]) => Value,
): Running {
  const waiter = loop.createFuture('_wait');
  waiter.obstacle = allOf(() => futures);
  const release = {
    label: () => `_release_waiter ${waiter.label}`,
    run: () => {
      if (!waiter.done()) waiter.setResult(null);
    },
  };
  const expire = {...release, referents: () => [waiter]};
  const seconds = timeout();
  const timer = seconds === null ? null : loop.callLater(seconds, expire);
  let counter = futures.length;
  const {current} = loop.tasks;
  const onCompletion = {
    label: () => '_wait._on_completion',
    run: (future: Future) => {
      counter -= 1;
      future.discardAwaitedBy(current);
      if (counter > 0 && !endsWait(future, returnWhen)) return;
      timer?.cancel();
      if (!waiter.done()) waiter.setResult(null);
    },
  };
  for (const future of futures) {
    future.addDoneCallback(onCompletion);
    // Of those that are not done by the end of the wait, nobody discards it.
    if (current !== null) future.addAwaitedBy(current);
  }
  try {
    yield* waiter.await();
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(each => each === onCompletion);
  }
  const done = futures.filter(future => future.done());
  return makeSets(
    done,
    futures.filter(future => !future.done()),
  );
}

function endsWait(future: Future, returnWhen: ReturnWhen): boolean {
  if (returnWhen === 'FIRST_COMPLETED') return true;
  return returnWhen === 'FIRST_EXCEPTION' && !future.cancelled() && future.exception() !== null;
}
