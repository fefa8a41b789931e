import {nanoseconds} from '../../model/clock.ts';
import {DEFAULT_WORKERS, Executor} from '../../model/concurrent/executor.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {isCallable} from '../builtins/introspection.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {Keywords} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {keywordsOf, type Maybe, methods, native, waitingMethods} from '../objects/natives.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {registerClass} from '../objects/type-of.ts';
import {nativeType, PyObject, type PyType, type Value} from '../objects/types.ts';
import {PyIterator, type PyList} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import type {StartMethod} from '../processes/importing.ts';
import {refuseInProcess} from '../processes/process.ts';
import {ProcessPool} from '../processes/process-pool.ts';
import {call} from '../run/calls.ts';
import {jobOf, waitOut} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {loadModule} from './registry.ts';

export const threadPool = nativeType('ThreadPoolExecutor', undefined, 'concurrent.futures.thread');
export const processPool = nativeType(
  'ProcessPoolExecutor',
  undefined,
  'concurrent.futures.process',
);
registerClass(Executor, threadPool);
registerClass(ProcessPool, processPool);

const makeThreads = native(
  'ThreadPoolExecutor',
  'max_workers=, thread_name_prefix=, initializer=, initargs=, **options',
  (workers, prefix, initializer, initargs) => {
    const most = mostWorkers(workers) ?? DEFAULT_WORKERS;
    const name = prefix == null || prefix === '' ? nextName() : asString(prefix);
    const args = initargs === undefined ? [] : toArray(initargs);
    const begin =
      initializer == null
        ? null
        : () => {
            call(initializer, args);
          };
    return new Executor(vm.machine, most, index => `${name}_${index}`, begin);
  },
);

const makeProcesses = native(
  'ProcessPoolExecutor',
  'max_workers=, mp_context=, initializer=, initargs=, *, max_tasks_per_child=',
  (workers, context, initializer, initargs, tasks) => {
    if (tasks != null) refuse('"max_tasks_per_child" is not modelled', 'leave it out');
    const most = mostWorkers(workers);
    if (initializer != null && !isCallable(initializer)) {
      throw typeError('initializer must be a callable');
    }
    const args = initargs === undefined ? [] : toArray(initargs);
    return new ProcessPool(
      most,
      nextName(),
      initializer == null ? null : {func: initializer, args},
      startMethod(context),
    );
  },
);

/** That of a context of `multiprocessing`, or the one the program has chosen. */
function startMethod(context: Maybe): StartMethod {
  const of = context ?? (loadModule('multiprocessing') as Value);
  return call(getAttribute(of, 'get_start_method'), []) as StartMethod;
}

function nextName(): string {
  return `ThreadPoolExecutor-${vm.machine.pools++}`;
}

function mostWorkers(workers: Maybe): number | null {
  if (workers == null) return null;
  const most = asIndex(workers);
  if (most <= 0) throw valueError('max_workers must be greater than 0');
  return most;
}

const pool = (value: unknown) => value as Executor;

/** `pool.submit`: to a thread as it is, to a process as a copy. */
function submit(
  to: Executor,
  func: Value,
  args: readonly Value[],
  named: Keywords,
): ConcurrentFuture {
  if (to instanceof ProcessPool) return to.call(func, args, named);
  refuseInProcess('a thread');
  return to.submit(qualifiedName(func), jobOf(func, args, named));
}

/** One future for each call, and of a pool of processes one for each chunk of calls: it comes to a list. */
function submitAll(
  to: Executor,
  func: Value,
  calls: readonly Value[][],
  size: number,
): ConcurrentFuture[] {
  if (!(to instanceof ProcessPool)) return calls.map(args => submit(to, func, args, null));
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

function defineMethods(cls: PyType): void {
  methods(cls, {
    submit: [
      'fn, /, *args, **kwargs',
      (self, fn, args, named) =>
        submit(pool(self), fn as Value, args as unknown as Value[], keywordsOf(named)),
    ],
    map: [
      'fn, *iterables, timeout=, chunksize=',
      (self, fn, iterables, timeout, chunksize) => {
        const size = chunksize === undefined ? 1 : asIndex(chunksize);
        const isInChunks = self instanceof ProcessPool;
        if (isInChunks && size < 1) throw valueError('chunksize must be >= 1.');
        const calls = argumentsOf(iterables as unknown as Value[]);
        const futures = submitAll(pool(self), fn as Value, calls, size);
        return resultsOf(futures, isInChunks, timeout);
      },
    ],
    __enter__: ['', self => self],
  });
  waitingMethods(cls, {
    shutdown: [
      'wait=, *, cancel_futures=',
      function* (self, wait, cancel) {
        pool(self).shutdown(truth(cancel ?? false));
        if (truth(wait ?? true)) yield pool(self).idle();
        return null;
      },
    ],
    __exit__: [
      '*args',
      function* (self) {
        pool(self).shutdown(false);
        yield pool(self).idle();
        return null;
      },
    ],
  });
}

for (const [cls, makePool] of [
  [threadPool, makeThreads],
  [processPool, makeProcesses],
] as const) {
  registerMaker(cls, (actual, args, keywords) => {
    const made = makePool.call(args, keywords) as Executor;
    if (actual !== cls) made.host = new PyObject(actual);
    return made;
  });
  defineMethods(cls);
}
