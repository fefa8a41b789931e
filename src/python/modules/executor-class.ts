import {nanoseconds} from '../../model/clock.ts';
import {Executor} from '../../model/concurrent/executor.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, valueError} from '../objects/errors.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {nativeType, type Value} from '../objects/types.ts';
import {PyIterator, type PyList} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {iterate} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {ProcessPool} from '../processes/process-pool.ts';
import {call} from '../run/calls.ts';
import {waitOut} from '../run/pausing.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {isOverridden} from './asyncio/overrides.ts';

/** What pools of threads and of processes derive from, and executors of the program's own. */
export const executorType = nativeType('Executor', undefined, 'concurrent.futures._base');

/** What CPython's own code calls of any executor: `submit`, which a class of the program may have in its own way. */
export function submitTo(executor: Value, func: Value, args: readonly Value[]): Value {
  return call(getAttribute(executor, 'submit'), [func, ...args]);
}

/** Whether its jobs are handed over by `submit` of a class of the program. */
export function submitsItself(executor: unknown): boolean {
  return !(executor instanceof Executor) || isOverridden(typeOf(executor), 'submit');
}

/** One future for each call, and of a pool of processes one for each chunk of calls: it comes to a list. */
function submitAll(
  to: Value,
  func: Value,
  calls: readonly Value[][],
  size: number,
): ConcurrentFuture[] {
  if (submitsItself(to) || !(to instanceof ProcessPool))
    return calls.map(args => submitTo(to, func, args) as unknown as ConcurrentFuture);
  const chunks = Array.from({length: Math.ceil(calls.length / size)}, (_, index) =>
    calls.slice(index * size, (index + 1) * size),
  );
  return chunks.map(chunk => to.callAll(func, chunk));
}

/** As `zip` gives them. */
function argumentsOf(iterables: readonly Value[]): Value[][] {
  const steps = iterables.map(iterate);
  const all: Value[][] = [];
  for (;;) {
    const items: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return all;
      items.push(item);
    }
    if (steps.length === 0) return all;
    all.push(items);
  }
}

/** Goes through the results in order. Once one of them is an error, what has not begun is cancelled. */
function resultsOf(futures: ConcurrentFuture[], isInChunks: boolean, timeout: Maybe): PyIterator {
  const end = endOf(timeout);
  const ready: Value[] = [];
  const next = (): Value | undefined => {
    while (ready.length === 0) {
      const first = futures.shift();
      if (first === undefined) return undefined;
      const result = resultOf(first, end);
      ready.push(...(isInChunks ? (result as PyList).items : [result]));
    }
    return ready.shift();
  };
  return new PyIterator(() => {
    try {
      return next();
    } catch (thrown) {
      for (const future of futures.splice(0)) future.cancel();
      throw thrown;
    }
  });
}

function resultOf(future: ConcurrentFuture, end: number | null): Value {
  waitOut(untilThen(end, () => future.done()));
  return future.result() as Value;
}

function endOf(timeout: Maybe): number | null {
  return timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout));
}

/** Waits until something holds, for as long as the program has patience. */
export function until(timeout: Maybe, ready: () => boolean): Generator<Wait, void, null> {
  return untilThen(endOf(timeout), ready);
}

function* untilThen(end: number | null, ready: () => boolean): Generator<Wait, void, null> {
  while (!ready()) {
    if (end !== null && vm.machine.time >= end) throw error('TimeoutError');
    yield new Wait(end, ready, RESULT());
  }
}

const RESULT = () => whoWaits(() => ({what: 'the result of a job', by: [], remedy: OTHER_POOL}));
const OTHER_POOL =
  'Let no job wait for another of its pool: it has no worker left, or give it more of them.';

/** At the end of `with`. */
export function shutDown(executor: Value): void {
  call(getAttribute(executor, 'shutdown'), [], new Map([['wait', true]]));
}

methods(executorType, {
  submit: [
    'fn, /, *args, **kwargs',
    () => {
      throw error('NotImplementedError');
    },
  ],
  map: [
    'fn, *iterables, timeout=, chunksize=',
    (self, fn, iterables, timeout, chunksize) => {
      const size = chunksize === undefined ? 1 : asIndex(chunksize);
      const isInChunks = self instanceof ProcessPool;
      if (isInChunks && size < 1) throw valueError('chunksize must be >= 1.');
      const calls = argumentsOf(iterables as unknown as Value[]);
      const futures = submitAll(self as Value, fn as Value, calls, size);
      return resultsOf(futures, isInChunks, timeout);
    },
  ],
  shutdown: ['wait=, *, cancel_futures=', () => null],
  __enter__: ['', self => self],
  __exit__: [
    '*args',
    self => {
      shutDown(self as Value);
      return false;
    },
  ],
});
