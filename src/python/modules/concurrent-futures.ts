import {nanoseconds} from '../../model/clock.ts';
import {DEFAULT_WORKERS, Executor, PROCESSORS} from '../../model/concurrent/executor.ts';
import {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, errorType, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {
  keywordsOf,
  methods,
  native,
  pythonFunctions,
  waiting,
  waitingMethods,
} from '../objects/natives.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {PySet} from '../objects/set.ts';
import {registerClass, typeName} from '../objects/type-of.ts';
import {functionType, nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {jobOf, waitOut} from '../run/pausing.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {registerRepr} from '../text/repr.ts';
import {registerModule} from './registry.ts';

type Maybe = Value | undefined;

const futureType = nativeType('Future', undefined, 'concurrent.futures._base');
registerClass(ConcurrentFuture, futureType);
registerMaker(futureType, () => new ConcurrentFuture(vm.machine));
const future = (value: unknown) => value as ConcurrentFuture;
methods(futureType, {
  done: ['', self => future(self).done()],
  cancelled: ['', self => future(self).cancelled()],
  running: ['', self => future(self).running()],
  cancel: ['', self => future(self).cancel()],
  set_result: ['result', (self, value) => future(self).setResult(value)],
  set_exception: ['exception', (self, raised) => future(self).setException(raised)],
  add_done_callback: [
    'fn',
    (self, fn) =>
      future(self).addDoneCallback(done => {
        call(fn as Value, [done]);
      }),
  ],
});

waitingMethods(futureType, {
  result: [
    'timeout=',
    function* (self, timeout) {
      yield* until(timeout, () => future(self).done());
      return future(self).result() as Value;
    },
  ],
  exception: [
    'timeout=',
    function* (self, timeout) {
      yield* until(timeout, () => future(self).done());
      return future(self).exception() as Value;
    },
  ],
});

/** Waits until something holds, for as long as the program has patience. */
function* until(timeout: Maybe, ready: () => boolean): Generator<Wait, void, null> {
  const end = timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout));
  while (!ready()) {
    if (end !== null && vm.machine.time >= end) throw error('TimeoutError');
    yield new Wait(end, ready, RESULT());
  }
}

const RESULT = () => whoWaits(() => ({what: 'the result of a job', by: [], remedy: OTHER_POOL}));
const OTHER_POOL =
  'Let no job wait for another of its pool: it has no worker left, or give it more of them.';

registerRepr(ConcurrentFuture, value => {
  const raised = value.state === 'finished' ? value.exception() : null;
  const end = raised === null ? 'returned' : 'raised';
  const result = value.state === 'finished' ? (raised ?? value.result()) : null;
  const ended = value.state === 'finished' ? ` ${end} ${typeName(result as Value)}` : '';
  return `<${typeName(value as unknown as Value)} at 0x… state=${value.state}${ended}>`;
});

const threadPool = nativeType('ThreadPoolExecutor', undefined, 'concurrent.futures.thread');
const processPool = nativeType('ProcessPoolExecutor', undefined, 'concurrent.futures.process');
registerClass(Executor, threadPool);

/** `standard` is how many workers it has that is not told. */
const makerOf = (standard: number) =>
  native(
    'ThreadPoolExecutor',
    'max_workers=, thread_name_prefix=, initializer=, initargs=, **options',
    (workers, prefix, initializer, initargs) => {
      const most = workers == null ? standard : asIndex(workers);
      if (most <= 0) throw valueError('max_workers must be greater than 0');
      const name =
        prefix == null || prefix === ''
          ? `ThreadPoolExecutor-${vm.machine.pools++}`
          : asString(prefix);
      const begin =
        initializer == null
          ? null
          : () => {
              call(initializer, initargs === undefined ? [] : toArray(initargs));
            };
      return new Executor(vm.machine, most, index => `${name}_${index}`, begin);
    },
  );
const makers = new Map([
  [threadPool, makerOf(DEFAULT_WORKERS)],
  [processPool, makerOf(PROCESSORS)],
]);
for (const [cls, makePool] of makers) {
  registerMaker(cls, (actual, args, keywords) => {
    const made = makePool.call(args, keywords) as Executor;
    if (actual !== threadPool) made.host = new PyObject(actual);
    return made;
  });
  const pool = (value: unknown) => value as Executor;
  const submit = (
    self: Maybe,
    func: Value,
    args: readonly Value[],
    named: Map<string, Value> | null,
  ) => pool(self).submit(qualifiedName(func), jobOf(func, args, named));
  methods(cls, {
    submit: [
      'fn, /, *args, **kwargs',
      (self, fn, args, named) =>
        submit(self, fn as Value, args as unknown as Value[], keywordsOf(named)),
    ],
    map: [
      'fn, *iterables, timeout=, chunksize=',
      (self, fn, iterables) => {
        const steps = (iterables as unknown as Value[]).map(iterate);
        const all: ConcurrentFuture[] = [];
        for (;;) {
          const items = steps.map(step => step());
          if (items.includes(undefined)) break;
          all.push(submit(self, fn as Value, items as Value[], null));
        }
        let at = 0;
        return new PyIterator(() => all[at++]?.result() as Value | undefined);
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

function* waitFor(fs: Maybe, timeout: Maybe, when: Maybe): Generator<Wait, Value, null> {
  const all = toArray(fs as Value) as ConcurrentFuture[];
  const failed = (each: ConcurrentFuture) =>
    each.done() && !each.cancelled() && each.exception() !== null;
  const enough = () => {
    if (all.every(each => each.done())) return true;
    if (when === 'FIRST_COMPLETED') return all.some(each => each.done());
    return when === 'FIRST_EXCEPTION' && all.some(failed);
  };
  const end = timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout));
  while (!enough() && (end === null || vm.machine.time < end)) yield new Wait(end, enough);
  const done = new PySet(all.filter(each => each.done()));
  return new PyTuple([done, new PySet(all.filter(each => !each.done()))]);
}

const concurrent = (): [string, Value][] => [
  ['Future', futureType],
  ['Executor', threadPool],
  ['ThreadPoolExecutor', threadPool],
  ['ProcessPoolExecutor', processPool],
  ['FIRST_COMPLETED', 'FIRST_COMPLETED'],
  ['FIRST_EXCEPTION', 'FIRST_EXCEPTION'],
  ['ALL_COMPLETED', 'ALL_COMPLETED'],
  ['TimeoutError', errorType('TimeoutError')],
  ['CancelledError', errorType('CancelledError')],
  ['wait', waiting('wait', 'fs, timeout=, return_when=', waitFor, false, functionType)],
  ...pythonFunctions({
    as_completed: [
      'fs, timeout=',
      fs => {
        const open = toArray(fs as Value) as ConcurrentFuture[];
        return new PyIterator(() => {
          if (open.length === 0) return undefined;
          waitOut(until(undefined, () => open.some(each => each.done())));
          return open.splice(
            open.findIndex(each => each.done()),
            1,
          )[0];
        });
      },
    ],
  }),
];
registerModule('concurrent', () => []);
registerModule('concurrent.futures', concurrent);
registerModule('concurrent.futures.thread', concurrent);
