import {nanoseconds} from '../../model/clock.ts';
import {Executor} from '../../model/concurrent/executor.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {nativeType, type Value} from '../objects/types.ts';
import {PyIterator, type PyList} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {iterate} from '../operations/iteration.ts';
import {isInt, toFloat} from '../operations/numbers.ts';
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
function* submitAll(
  to: Value,
  func: Value,
  iterables: readonly Value[],
  size: number,
): Generator<ConcurrentFuture, void> {
  const calls = zipped(iterables);
  if (submitsItself(to) || !(to instanceof ProcessPool)) {
    for (const args of calls) yield submitTo(to, func, args) as unknown as ConcurrentFuture;
    return;
  }
  for (let chunk = [...take(calls, size)]; chunk.length > 0; chunk = [...take(calls, size)]) {
    yield to.callAll(func, chunk);
  }
}

/** The next of these, at most so many; the rest stays to be asked for. */
function* take<T>(from: Iterator<T>, most: number): Generator<T, void> {
  for (let count = 0; count < most; count++) {
    const next = from.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** As `zip` gives them. */
function* zipped(iterables: readonly Value[]): Generator<Value[], void> {
  const steps = iterables.map(iterate);
  for (;;) {
    const items: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return;
      items.push(item);
    }
    if (steps.length === 0) return;
    yield items;
  }
}

/**
 * Goes through the results in order, and each makes room for one more job. Once one of them is an error, what has not
 * begun is cancelled.
 */
function resultsOf(
  futures: ConcurrentFuture[],
  others: Iterator<ConcurrentFuture>,
  isInChunks: boolean,
  end: number | null,
): PyIterator {
  const ready: Value[] = [];
  const next = (): Value | undefined => {
    while (ready.length === 0) {
      if (futures.length > 0) futures.push(...take(others, 1));
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

/** How many jobs `map` has underway at once; infinitely many unless the program says. */
function bufferSize(given: Maybe): number {
  if (given == null) return Number.POSITIVE_INFINITY;
  if (!isInt(given)) throw typeError('buffersize must be an integer or None');
  const size = asIndex(given);
  if (size < 1) throw valueError('buffersize must be None or > 0');
  return size;
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
    'fn, *iterables, timeout=, chunksize=, buffersize=',
    (self, fn, iterables, timeout, chunksize, buffersize) => {
      const size = chunksize === undefined ? 1 : asIndex(chunksize);
      const isInChunks = self instanceof ProcessPool;
      if (isInChunks && size < 1) throw valueError('chunksize must be >= 1.');
      const most = bufferSize(buffersize);
      const end = endOf(timeout);
      const jobs = submitAll(self as Value, fn as Value, iterables as unknown as Value[], size);
      return resultsOf([...take(jobs, most)], jobs, isInChunks, end);
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
