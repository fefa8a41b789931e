import {nanoseconds} from '../../model/clock.ts';
import {Thread} from '../../model/concurrent/thread.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {spreadArguments} from '../compile/spread-arguments.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {error} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {registerMaker} from '../objects/instances.ts';
import {
  functions,
  keywordsOf,
  methods,
  native,
  pythonFunctions,
  waitingMethods,
} from '../objects/natives.ts';
import {functionType, nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {find} from '../operations/get-attribute.ts';
import {toFloat} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {truth} from '../operations/truth.ts';
import {refuseThreadInProcess} from '../processes/process.ts';
import {callPausing, threadCode} from '../run/pausing.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {charge, vm} from '../run/vm.ts';
import {str} from '../text/str.ts';
import {deprecated} from './deprecations.ts';
import {startWithin} from './start-within.ts';
import {
  assertMade,
  attribute,
  checkMade,
  defineAttributes,
  isDaemon,
  setDaemon,
  setName,
} from './thread-attributes.ts';
import {EXCEPTHOOK, tellHook} from './thread-excepthook.ts';
import {
  currentName,
  FEEDER,
  identOf,
  lowLevelThreads,
  nativeIdOf,
  threadsOf,
  unusedName,
} from './thread-idents.ts';
import {localType} from './thread-local.ts';
import {lockType, rlockType} from './thread-locks.ts';

const threadType = nativeType('Thread', undefined, 'threading');
allowAttributes(threadType);
const threads = new WeakMap<PyObject, Thread>();
const makeThread = native(
  'Thread',
  'group=, target=, name=, args=, kwargs=, *, daemon=',
  (group, target, name, args, kwargs, daemon) => {
    if (group != null) throw error('AssertionError', 'group argument must be None for now');
    const made = new PyObject(threadType);
    made.attrs = new Map<string, Value>([
      ['name', name == null ? newName(target ?? null) : str(name)],
      ['daemon', daemon == null ? isDaemon(threadNamed(currentName())) : truth(daemon)],
      ['_target', target ?? null],
      ['_args', args === undefined ? new PyTuple([]) : args],
      ['_kwargs', kwargs ?? new PyDict()],
      ['ident', null],
      ['native_id', null],
    ]);
    return made;
  },
  false,
  functionType,
);
makeThread.qualname = 'Thread.__init__';
/** Only threads without a name of their own use up a number. */
function newName(target: Value): string {
  vm.machine.threads += 1;
  const name = `Thread-${vm.machine.threads}`;
  const shown = target === null ? undefined : find(target, '__name__');
  return shown === undefined ? name : `${name} (${str(shown)})`;
}

// A class of the program calls the `__init__` of this one, or has none.
registerMaker(threadType, (cls, args, keywords) => {
  if (cls === threadType) return makeThread.call(args, keywords);
  const made = new PyObject(cls);
  made.attrs = new Map();
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
      const again = makeThread.call(args as unknown as Value[], keywordsOf(named)) as PyObject;
      for (const [name, value] of again.attrs ?? []) made.attrs?.set(name, value);
    },
    true,
  ),
);

const GIVEN = ['_target', '_args', '_kwargs'];
const thread = (value: unknown) => value as PyObject;
methods(threadType, {
  start: ['', self => start(thread(self))],
  is_alive: ['', self => isAlive(thread(self))],
  getName: [
    '',
    self => {
      deprecated('getName() is deprecated, get the name attribute instead');
      return attribute(thread(self), 'name');
    },
  ],
  setName: [
    'name',
    (self, name) => {
      deprecated('setName() is deprecated, set the name attribute instead');
      setName(thread(self), name as Value);
    },
  ],
  isDaemon: [
    '',
    self => {
      deprecated('isDaemon() is deprecated, get the daemon attribute instead');
      return isDaemon(thread(self));
    },
  ],
  setDaemon: [
    'daemonic',
    (self, daemonic) => {
      deprecated('setDaemon() is deprecated, set the daemon attribute instead');
      setDaemon(thread(self), truth(daemonic as Value));
    },
  ],
  __repr__: ['', self => threadRepr(thread(self))],
});

defineAttributes(threadType);

waitingMethods(threadType, {
  run: [
    '',
    function* (self) {
      const target = attribute(thread(self), '_target');
      if (target === null) return null;
      const given = GIVEN.map(name => attribute(thread(self), name));
      try {
        yield* callPausing(...spreadArguments(target, ['*', '**'], given.slice(1)));
      } finally {
        // A thread that has run keeps nothing of what it was given.
        for (const name of GIVEN) thread(self).attrs?.delete(name);
        if (watching()) replaced(given);
      }
      return null;
    },
  ],
  join: [
    'timeout=',
    function* (self, timeout) {
      const of = thread(self);
      const running = threads.get(of);
      checkMade(of);
      if (of === threadNamed(currentName()))
        throw error('RuntimeError', 'cannot join current thread');
      if (!running) throw error('RuntimeError', 'cannot join thread before it is started');
      const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
      const until = patience === null ? null : vm.machine.time + patience;
      const isOver = () => until !== null && vm.machine.time >= until;
      const ready = () => !running.isAlive();
      const blocked = whoWaits(() => ({what: running.name, by: [running.name], remedy: ENDS}));
      while (running.isAlive() && !isOver()) yield new Wait(until, ready, blocked);
      return null;
    },
  ],
});

const ENDS = 'Let it come to its end, or make it a daemon and do not wait for it.';

/** What a thread counts: for its memory and its events, too. */
export const STEPS_OF_THREAD = 10_000;

function start(of: PyObject): void {
  charge(STEPS_OF_THREAD);
  if (threads.has(of)) throw error('RuntimeError', 'threads can only be started once');
  checkMade(of, 'thread.__init__() not called');
  refuseThreadInProcess();
  const name = unusedName(str(attribute(of, 'name')), threadsOf(vm.process ?? vm.machine));
  const running = new Thread(vm.machine, name, 'Thread.run', () => threadCode(body(of)));
  threads.set(of, running);
  of.attrs?.set('ident', identOf(name));
  of.attrs?.set('native_id', nativeIdOf(name));
  threadsOf(vm.process ?? vm.machine).set(name, of);
  startWithin(running, isDaemon(of));
}

/** What a thread does. An error ends it, and nobody is told but the hook. */
function* body(of: PyObject): Generator<unknown, Value, null> {
  try {
    return yield* callPausing(of.cls.lookup('run') as Value, [of]);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    yield* tellHook(thrown, of);
    return null;
  }
}

/** A thread that the program did not make runs as long as somebody can ask. */
function isAlive(of: PyObject): boolean {
  assertMade(of);
  return threads.get(of)?.isAlive() ?? of.attrs?.has('_target') === false;
}

function threadRepr(of: PyObject): string {
  assertMade(of, 'Thread.__init__() was not called');
  const ident = attribute(of, 'ident');
  const state = ident === null ? 'initial' : isAlive(of) ? 'started' : 'stopped';
  const daemon = isDaemon(of) ? ' daemon' : '';
  const shown = ident === null ? '' : ` ${ident}`;
  return `<${of.cls.name}(${attribute(of, 'name')}, ${state}${daemon}${shown})>`;
}

const mainThreadType = nativeType('_MainThread', [threadType], 'threading');
const dummyThreadType = nativeType('_DummyThread', [threadType], 'threading');

/** The object of a thread. */
export function threadNamed(name: string): PyObject {
  const own = threadsOf(vm.process ?? vm.machine);
  const made = own.get(name) ?? started(name);
  own.set(name, made);
  return made;
}

function started(name: string): PyObject {
  const isDummy = lowLevelThreads().has(name);
  const other = name === 'MainThread' ? mainThreadType : threadType;
  const made = new PyObject(isDummy ? dummyThreadType : other);
  const isFeeder = name.startsWith(FEEDER);
  const shown = isFeeder ? FEEDER : name;
  made.attrs = new Map<string, Value>([
    ['name', isDummy ? `Dummy-${++vm.machine.threads}` : shown],
    ['daemon', isDummy || isFeeder],
    ['ident', identOf(name)],
    ['native_id', nativeIdOf(name)],
  ]);
  return made;
}

/** The main thread, and those that were started and have not ended, if they have an object. */
function alive(): string[] {
  const hasObject = (name: string) =>
    !lowLevelThreads().has(name) || threadsOf(vm.process ?? vm.machine).has(name);
  return ['MainThread', ...[...vm.machine.workers].filter(hasObject)];
}

export const THREADING: readonly (readonly [string, Value])[] = [
  ['Thread', threadType],
  ['local', localType],
  ['Lock', lockType],
  ['excepthook', EXCEPTHOOK],
  ['__excepthook__', EXCEPTHOOK],
  ...functions({
    get_ident: ['', () => identOf(currentName())],
    get_native_id: ['', () => nativeIdOf(currentName())],
  }),
  ...pythonFunctions({
    RLock: ['', () => new PyObject(rlockType)],
    current_thread: ['', () => threadNamed(currentName())],
    currentThread: [
      '',
      () => {
        deprecated('currentThread() is deprecated, use current_thread() instead');
        return threadNamed(currentName());
      },
    ],
    main_thread: ['', () => threadNamed('MainThread')],
    active_count: ['', () => alive().length],
    activeCount: [
      '',
      () => {
        deprecated('activeCount() is deprecated, use active_count() instead');
        return alive().length;
      },
    ],
    enumerate: ['', () => new PyList(alive().map(threadNamed))],
  }),
];
