import {nanoseconds} from '../../model/clock.ts';
import {Executor} from '../../model/concurrent/executor.ts';
import {advanceToNext, ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Thread} from '../../model/concurrent/thread.ts';
import {allowAttributes, find, registerClass} from '../attributes.ts';
import {call} from '../calls.ts';
import {PySet} from '../collections.ts';
import {qualifiedName} from '../describe.ts';
import {errorType, valueError} from '../errors.ts';
import {registerMaker} from '../instances.ts';
import {registerModule} from '../modules.ts';
import {functions, methods, native} from '../natives.ts';
import {toFloat} from '../numbers.ts';
import {nativeType, PyIterator, PyList, PyObject, PyTuple, type Value} from '../objects.ts';
import {asIndex, asString, iterate, toArray, truth} from '../protocols.ts';
import {str} from '../text.ts';
import {vm} from '../vm.ts';

type Maybe = Value | undefined;

const futureType = nativeType('Future', undefined, 'concurrent.futures._base');
registerClass(ConcurrentFuture, futureType);
registerMaker(futureType, () => new ConcurrentFuture(vm.machine));
const future = (value: unknown) => value as ConcurrentFuture;
methods(futureType, {
  result: ['timeout=', self => future(self).result()],
  exception: ['timeout=', self => future(self).exception()],
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
}); // prettier-ignore

function keywordsOf(value: Maybe): Map<string, Value> | null {
  const named = value as unknown as Map<string, Value>;
  return named.size === 0 ? null : named;
}

const threadPool = nativeType('ThreadPoolExecutor', undefined, 'concurrent.futures.thread');
const processPool = nativeType('ProcessPoolExecutor', undefined, 'concurrent.futures.process');
registerClass(Executor, threadPool);

const makePool = native(
  'ThreadPoolExecutor',
  'max_workers=, thread_name_prefix=, initializer=, initargs=, **options',
  (workers, prefix, initializer, initargs) => {
    const most = workers == null ? 8 : asIndex(workers);
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
); // prettier-ignore
for (const cls of [threadPool, processPool]) {
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
  ) => pool(self).submit(qualifiedName(func), () => call(func, args, named));
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
    shutdown: [
      'wait=, *, cancel_futures=',
      (self, wait, cancel) => pool(self).shutdown(truth(wait ?? true), truth(cancel ?? false)),
    ],
    __enter__: ['', self => self],
    __exit__: ['*args', self => pool(self).shutdown(true, false)],
  }); // prettier-ignore
}

function waitFor(fs: Maybe, _timeout: Maybe, when: Maybe): Value {
  const all = toArray(fs as Value) as ConcurrentFuture[];
  const enough = () =>
    when === 'FIRST_COMPLETED' ? all.some(each => each.done()) : all.every(each => each.done());
  for (const each of all) if (!enough() && !each.done()) each.wait();
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
  ...functions({
    wait: ['fs, timeout=, return_when=', waitFor],
    as_completed: [
      'fs, timeout=',
      fs => {
        const open = toArray(fs as Value) as ConcurrentFuture[];
        return new PyIterator(() => {
          if (open.length === 0) return undefined;
          while (!open.some(each => each.done())) advance();
          return open.splice(
            open.findIndex(each => each.done()),
            1,
          )[0];
        });
      },
    ],
  }),
]; // prettier-ignore
registerModule('concurrent', () => []);
registerModule('concurrent.futures', concurrent);
registerModule('concurrent.futures.thread', concurrent);

function advance(): void {
  advanceToNext(vm.machine);
}

// threading

const threadType = nativeType('Thread', undefined, 'threading');
allowAttributes(threadType);
const threads = new WeakMap<PyObject, Thread>();
const makeThread = native(
  'Thread',
  'group=, target=, name=, args=, kwargs=, *, daemon=',
  (_group, target, name, args, kwargs, daemon) => {
    const made = new PyObject(threadType);
    vm.machine.threads += 1;
    const shown = target == null ? 'run' : String(find(target, '__name__') ?? 'run');
    made.attrs = new Map<string, Value>([
      ['name', name == null ? `Thread-${vm.machine.threads} (${shown})` : str(name)],
      ['daemon', truth(daemon ?? false)],
      ['_target', target ?? null],
      ['_args', args ?? new PyTuple([])],
      ['_kwargs', kwargs ?? null],
      ['ident', null],
    ]);
    return made;
  },
);
registerMaker(threadType, (cls, args, keywords) => {
  const own = cls !== threadType;
  const made = (own ? makeThread.call([], null) : makeThread.call(args, keywords)) as PyObject;
  made.cls = cls;
  return made;
});
threadType.dict.set(
  '__init__',
  native(
    '__init__',
    'self, *args, **kwargs',
    (self, args, named) => {
      const made = self as PyObject;
      if (made.cls === threadType) return;
      vm.machine.threads -= 1;
      const again = makeThread.call(args as unknown as Value[], keywordsOf(named)) as PyObject;
      for (const [name, value] of again.attrs ?? []) made.attrs?.set(name, value);
    },
    true,
  ),
);
const thread = (value: unknown) => value as PyObject;
methods(threadType, {
  run: [
    '',
    self => {
      const target = thread(self).attrs?.get('_target') ?? null;
      if (target === null) return;
      const named = new Map<string, Value>();
      call(
        target,
        toArray(thread(self).attrs?.get('_args') ?? new PyTuple([])),
        named.size === 0 ? null : named,
      );
    },
  ],
  start: [
    '',
    self => {
      const of = thread(self);
      const known =
        threads.get(of) ??
        new Thread(vm.machine, str(of.attrs?.get('name') ?? ''), 'Thread.run', () =>
          call(of.cls.lookup('run') as Value, [of]),
        );
      threads.set(of, known);
      of.attrs?.set('ident', 1);
      known.start();
    },
  ],
  join: ['timeout=', self => threads.get(thread(self))?.join()],
  is_alive: ['', self => threads.get(thread(self))?.isAlive() ?? false],
  getName: ['', self => thread(self).attrs?.get('name')],
}); // prettier-ignore

function named(name: string): PyObject {
  const made = new PyObject(threadType);
  made.attrs = new Map<string, Value>([
    ['name', name],
    ['daemon', false],
    ['ident', identOf(name)],
    ['native_id', identOf(name)],
  ]);
  return made;
}

function identOf(name: string): number {
  return (
    Array.from(name).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7) +
    140_000_000
  );
}

const currentName = () => vm.machine.workerName ?? 'MainThread';

/** In a model where one thing happens at a time, a thread's lock is always free when it is asked for. */
const lockType = nativeType('lock', undefined, '_thread');
const held = new WeakSet<object>();
registerMaker(lockType, () => new PyObject(lockType));
methods(lockType, {
  acquire: [
    'blocking=, timeout=',
    self => {
      held.add(self as object);
      return true;
    },
  ],
  release: [
    '',
    self => {
      held.delete(self as object);
    },
  ],
  locked: ['', self => held.has(self as object)],
  __enter__: [
    '',
    self => {
      held.add(self as object);
      return true;
    },
  ],
  __exit__: [
    '*args',
    self => {
      held.delete(self as object);
    },
  ],
}); // prettier-ignore

const eventType = nativeType('Event', undefined, 'threading');
registerMaker(eventType, () => new PyObject(eventType));
methods(eventType, {
  set: [
    '',
    self => {
      held.add(self as object);
    },
  ],
  clear: [
    '',
    self => {
      held.delete(self as object);
    },
  ],
  is_set: ['', self => held.has(self as object)],
  wait: [
    'timeout=',
    (self, patience) => {
      if (!held.has(self as object) && patience != null)
        vm.machine.block(nanoseconds(toFloat(patience)));
      while (!held.has(self as object) && patience == null) advance();
      return held.has(self as object);
    },
  ],
}); // prettier-ignore

const localType = nativeType('local', undefined, '_thread');
allowAttributes(localType);
registerMaker(localType, () => new PyObject(localType));

registerModule('threading', () => [
  ['Thread', threadType],
  ['Event', eventType],
  ['local', localType],
  ...functions({
    Lock: ['', () => new PyObject(lockType)],
    RLock: ['', () => new PyObject(lockType)],
    current_thread: ['', () => named(currentName())],
    main_thread: ['', () => named('MainThread')],
    get_ident: ['', () => identOf(currentName())],
    get_native_id: ['', () => identOf(currentName())],
    active_count: ['', () => 1],
    enumerate: ['', () => new PyList([named(currentName())])],
  }),
]); // prettier-ignore
