import {nanoseconds} from '../../model/clock.ts';
import {advanceToNext} from '../../model/concurrent/future.ts';
import {Thread} from '../../model/concurrent/thread.ts';
import {PyDict} from '../objects/dict.ts';
import {registerMaker} from '../objects/instances.ts';
import {functions, keywordsOf, methods, native, pythonFunctions} from '../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {find} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';
import {currentName, identOf} from './thread-idents.ts';
import {lockType, rlockType} from './thread-locks.ts';

const ASK_THE_THREAD = 'ask the thread itself: thread.is_alive()';

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
      ['native_id', null],
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
function keywordsIn(named: PyDict): Map<string, Value> {
  return new Map([...named.entries()].map(({key, value}) => [str(key), value]));
}

const thread = (value: unknown) => value as PyObject;
methods(threadType, {
  run: [
    '',
    self => {
      const target = thread(self).attrs?.get('_target') ?? null;
      if (target === null) return;
      const named = thread(self).attrs?.get('_kwargs');
      call(
        target,
        toArray(thread(self).attrs?.get('_args') ?? new PyTuple([])),
        named instanceof PyDict ? keywordsIn(named) : null,
      );
    },
  ],
  start: [
    '',
    self => {
      const of = thread(self);
      const running =
        threads.get(of) ??
        new Thread(vm.machine, str(of.attrs?.get('name') ?? ''), 'Thread.run', () =>
          call(of.cls.lookup('run') as Value, [of]),
        );
      threads.set(of, running);
      const name = str(of.attrs?.get('name') ?? '');
      of.attrs?.set('ident', identOf(name));
      of.attrs?.set('native_id', identOf(name));
      threadsOf(vm.machine).set(name, of);
      running.start();
    },
  ],
  join: [
    'timeout=',
    (self, timeout) => {
      if (timeout != null) refuse('"timeout=" of Thread.join is not modelled', 'leave it out');
      threads.get(thread(self))?.join();
    },
  ],
  is_alive: ['', self => isAlive(thread(self))],
  getName: ['', self => thread(self).attrs?.get('name')],
  setName: ['name', (self, name) => void thread(self).attrs?.set('name', str(name as Value))],
  isDaemon: ['', self => thread(self).attrs?.get('daemon')],
  __repr__: ['', self => threadRepr(thread(self))],
});

/** A thread that the program did not make runs as long as somebody can ask. */
function isAlive(of: PyObject): boolean {
  return threads.get(of)?.isAlive() ?? of.attrs?.has('_target') === false;
}

function threadRepr(of: PyObject): string {
  const ident = of.attrs?.get('ident') ?? null;
  const state = ident === null ? 'initial' : isAlive(of) ? 'started' : 'stopped';
  const daemon = of.attrs?.get('daemon') === true ? ' daemon' : '';
  const shown = ident === null ? '' : ` ${ident}`;
  return `<${of.cls.name}(${of.attrs?.get('name')}, ${state}${daemon}${shown})>`;
}

const mainThreadType = nativeType('_MainThread', [threadType], 'threading');

/** The thread objects of a run, by name: a pool's own threads are made when one asks for them. */
const known = new WeakMap<object, Map<string, PyObject>>();
function threadsOf(machine: object): Map<string, PyObject> {
  const own = known.get(machine) ?? new Map<string, PyObject>();
  known.set(machine, own);
  return own;
}

function named(name: string): PyObject {
  const own = threadsOf(vm.machine);
  const made = own.get(name) ?? started(name);
  own.set(name, made);
  return made;
}

function started(name: string): PyObject {
  const made = new PyObject(name === 'MainThread' ? mainThreadType : threadType);
  made.attrs = new Map<string, Value>([
    ['name', name],
    ['daemon', false],
    ['ident', identOf(name)],
    ['native_id', identOf(name)],
  ]);
  return made;
}

const isSet = new WeakSet<object>();
const eventType = nativeType('Event', undefined, 'threading');
registerMaker(eventType, () => new PyObject(eventType));
methods(eventType, {
  set: [
    '',
    self => {
      isSet.add(self as object);
    },
  ],
  clear: [
    '',
    self => {
      isSet.delete(self as object);
    },
  ],
  is_set: ['', self => isSet.has(self as object)],
  wait: [
    'timeout=',
    (self, patience) => {
      if (!isSet.has(self as object) && patience != null)
        vm.machine.block(nanoseconds(toFloat(patience)));
      while (!isSet.has(self as object) && patience == null) advanceToNext(vm.machine);
      return isSet.has(self as object);
    },
  ],
});

const localType = nativeType('local', undefined, '_thread');
allowAttributes(localType);
registerMaker(localType, () => new PyObject(localType));

registerModule('threading', () => [
  ['Thread', threadType],
  ['Event', eventType],
  ['local', localType],
  ...functions({
    Lock: ['', () => new PyObject(lockType)],
    RLock: ['', () => new PyObject(rlockType)],
    get_ident: ['', () => identOf(currentName())],
    get_native_id: ['', () => identOf(currentName())],
  }),
  ...pythonFunctions({
    current_thread: ['', () => named(currentName())],
    currentThread: ['', () => named(currentName())],
    main_thread: ['', () => named('MainThread')],
    active_count: ['', () => refuse('"threading.active_count" is not modelled', ASK_THE_THREAD)],
    enumerate: ['', () => refuse('"threading.enumerate" is not modelled', ASK_THE_THREAD)],
  }),
]);
