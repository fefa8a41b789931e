import {type Broken, DEFAULT_WORKERS, Executor} from '../../model/concurrent/executor.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {isCallable} from '../builtins/introspection.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Keywords, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {functions, keywordsOf, type Maybe, native, waitingMethods} from '../objects/natives.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {registerClass, typeOf} from '../objects/type-of.ts';
import {functionType, nativeType, PyObject, type PyType, type Value} from '../objects/types.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {compareOrder} from '../operations/ordering.ts';
import {truth} from '../operations/truth.ts';
import type {StartMethod} from '../processes/importing.ts';
import {refuseThreadInProcess} from '../processes/process.ts';
import {ProcessPool} from '../processes/process-pool.ts';
import {call} from '../run/calls.ts';
import {jobOf} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {charge, vm} from '../run/vm.ts';
import {isOverridden} from './asyncio/overrides.ts';
import {executorType, shutDown, submitsItself} from './executor-class.ts';
import {logFailure} from './futures-log.ts';
import {number, plainAttributes} from './plain-attributes.ts';
import {showInsides} from './pool-insides.ts';
import {loadModule} from './registry.ts';

export const threadPool = nativeType(
  'ThreadPoolExecutor',
  [executorType],
  'concurrent.futures.thread',
);
export const processPool = nativeType(
  'ProcessPoolExecutor',
  [executorType],
  'concurrent.futures.process',
);
registerClass(Executor, threadPool);
registerClass(ProcessPool, processPool);

const makeThreads = native(
  '__init__',
  'self, max_workers=, thread_name_prefix=, initializer=, initargs=, **options',
  (_self, workers, prefix, initializer, initargs, options) => {
    const most = mostWorkers(workers) ?? DEFAULT_WORKERS;
    const name = prefix == null || prefix === '' ? nextName() : asString(prefix);
    checkContext(keywordsOf(options), initializer);
    const args = initargs === undefined ? [] : toArray(initargs);
    const begin = initializer == null ? null : {run: jobOf(initializer, args, null), broken};
    return new Executor(vm.machine, most, index => `${name}_${index}`, begin);
  },
  true,
  functionType,
);

/** What CPython makes its workers' contexts of. Raises TypeError. */
function checkContext(options: Keywords, initializer: Maybe): void {
  const [name] = options?.keys() ?? [];
  if (name !== undefined)
    throw typeError(
      `ThreadPoolExecutor.prepare_context() got an unexpected keyword argument '${name}'`,
    );
  if (initializer != null && !isCallable(initializer))
    throw typeError('initializer must be a callable');
}

/** What has become of a pool of threads whose initializer has failed. */
function broken(raised: unknown): Broken {
  logFailure('critical', 'Exception in initializer:', raised as PyException);
  const text = 'A thread initializer failed, the thread pool is not usable anymore';
  const failed = () => error('BrokenThreadPool', text) as unknown as Value;
  return {job: failed, submit: failed};
}

const makeProcesses = native(
  '__init__',
  'self, max_workers=, mp_context=, initializer=, initargs=, *, max_tasks_per_child=',
  (_self, workers, context, initializer, initargs, tasks) => {
    if (tasks != null) refuse('"max_tasks_per_child" is not modelled', 'leave it out');
    const most = mostWorkers(workers);
    if (initializer != null && !isCallable(initializer)) {
      throw typeError('initializer must be a callable');
    }
    const args = initargs === undefined ? [] : toArray(initargs);
    return new ProcessPool(
      most,
      `ProcessPoolExecutor-${vm.machine.processPools++}`,
      initializer == null ? null : {func: initializer, args},
      startMethod(context),
    );
  },
  true,
  functionType,
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
  if (truth(compareOrder('<=', workers, 0))) throw valueError('max_workers must be greater than 0');
  return asIndex(workers);
}

const pool = (value: unknown) => value as Executor;

/** What a job counts: for the memory that it takes until a worker has done it. */
const STEPS_OF_JOB = 2000;
const STEPS_OF_PROCESS_JOB = 16_000;
const STEPS_OF_CHUNK = 8000;

/** `pool.submit`: to a thread as it is, to a process as a copy. */
function submit(
  to: Executor,
  func: Value,
  args: readonly Value[],
  named: Keywords,
): ConcurrentFuture {
  if (to instanceof ProcessPool) {
    charge(STEPS_OF_PROCESS_JOB);
    return to.call(func, args, named);
  }
  charge(STEPS_OF_JOB);
  refuseThreadInProcess();
  return to.submit(qualifiedName(func), jobOf(func, args, named));
}

function defineMethods(cls: PyType): void {
  waitingMethods(cls, {
    submit: [
      'fn, /, *args, **kwargs',
      function* (self, fn, args, named) {
        const room = pool(self).room();
        if (!room.ready()) yield room;
        return submit(
          pool(self),
          fn as Value,
          args as unknown as Value[],
          keywordsOf(named),
        ) as unknown as Value;
      },
    ],
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
        if (isOverridden(typeOf(self as Value), 'shutdown')) {
          shutDown(self as Value);
          return null;
        }
        pool(self).shutdown(false);
        yield pool(self).idle();
        return null;
      },
    ],
  });
}

/** A pool as its arguments ask for it: of a class that has an `__init__` of its own, when that hands them on. */
function poolClass(cls: PyType, makePool: PyNative): void {
  makePool.qualname = `${cls.name}.__init__`;
  registerMaker(cls, (actual, args, keywords) => {
    const {pools} = vm.machine;
    const own = isOverridden(actual, '__init__');
    const made = makePool.call([null, ...(own ? [] : args)], own ? null : keywords) as Executor;
    // It is counted by its `__init__`, when that comes.
    if (own) vm.machine.pools = pools;
    if (actual !== cls) made.host = new PyObject(actual);
    return made;
  });
  const init = native(
    '__init__',
    'self, /, *args, **kwargs',
    (self, args, named) => {
      if (isOverridden(typeOf(self as Value), '__init__'))
        pool(self).restart(
          makePool.call([null, ...(args as unknown as Value[])], keywordsOf(named)) as Executor,
        );
    },
    true,
    functionType,
  );
  init.qualname = `${cls.name}.__init__`;
  cls.dict.set('__init__', init);
  defineMethods(cls);
  plainAttributes(cls, {_max_workers: number(self => pool(self as Value).maxWorkers, enlarge)});
}

/** A pool that has more threads than it may have keeps them. */
function enlarge(self: unknown, to: number): void {
  const it = pool(self as Value);
  if (it instanceof ProcessPool || to < it.maxWorkers)
    refuse('fewer workers than there may be are not modelled', 'make another pool');
  it.maxWorkers = to;
}

poolClass(threadPool, makeThreads);
showInsides(threadPool);
poolClass(processPool, makeProcesses);

/** What `map` of a pool of processes is built on: a job for many calls. */
export const CHUNKS = functions({
  _submits_itself: ['pool', to => submitsItself(to)],
  _submit_chunk: [
    'pool, fn, chunk',
    (to, fn, chunk) => {
      charge(STEPS_OF_CHUNK);
      return (to as unknown as ProcessPool).callAll(
        fn as Value,
        toArray(chunk as Value).map(toArray),
      ) as unknown as Value;
    },
  ],
});
