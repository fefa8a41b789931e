import {Barrier} from '../../../model/asyncio/locks/barrier.ts';
import {Condition} from '../../../model/asyncio/locks/condition.ts';
import type {AsyncLock} from '../../../model/asyncio/locks/context-manager.ts';
import {Event} from '../../../model/asyncio/locks/event.ts';
import {Lock} from '../../../model/asyncio/locks/lock.ts';
import {BoundedSemaphore, Semaphore} from '../../../model/asyncio/locks/semaphore.ts';
import type {LoopBound} from '../../../model/asyncio/mixins.ts';
import type {Items} from '../../../model/asyncio/queues.ts';
import {Fifo, Lifo, Queue} from '../../../model/asyncio/queues.ts';
import {TaskGroup} from '../../../model/asyncio/taskgroups.ts';
import {AsCompletedIterator} from '../../../model/asyncio/tasks/as-completed.ts';
import {Timeout} from '../../../model/asyncio/timeouts.ts';
import {nanoseconds} from '../../../model/clock.ts';
import {Heap} from '../../../model/heap.ts';
import {allowAttributes, registerClass, typeName} from '../../attributes.ts';
import {call} from '../../calls.ts';
import {registerMaker} from '../../instances.ts';
import {methods, native, properties} from '../../natives.ts';
import {float} from '../../numbers.ts';
import {
  type Keywords,
  nativeType,
  PyIterator,
  PyList,
  type PyType,
  type Value,
} from '../../objects.ts';
import {asIndex, isLess, truth} from '../../protocols.ts';
import {defaultRepr, registerRepr, repr, str} from '../../text.ts';
import {vm} from '../../vm.ts';
import {contextOf, optionalSeconds, seconds} from './convert.ts';
import {checkedCoroutine, subclassed} from './futures.ts';

/** A class of asyncio whose instances the program makes. */
function modelClass<T extends {host?: unknown}>(
  made: abstract new (...args: never[]) => T,
  name: string,
  module: string,
  signature: string,
  make: (...args: (Value | undefined)[]) => T,
  base?: PyType,
): PyType {
  const cls = nativeType(name, base ? [base] : undefined, `asyncio.${module}`);
  registerClass(made, cls);
  allowAttributes(cls);
  const create = native(name, signature, (...args) => make(...args) as Value);
  registerMaker(cls, (actual, args, keywords: Keywords) =>
    subclassed(create.call(args, keywords) as T & object, actual),
  );
  cls.dict.set(
    '__init__',
    native('__init__', '*args, **kwargs', () => null, true),
  );
  return cls;
}

const withLock = (self: unknown) => self as AsyncLock;

const asyncLock = {
  acquire: ['', self => withLock(self).acquire()],
  release: ['', self => withLock(self).release()],
  locked: ['', self => withLock(self).locked()],
  __aenter__: ['', self => withLock(self).enter()],
  __aexit__: ['exc_type, exc, tb', self => withLock(self).exit()],
} satisfies Parameters<typeof methods>[1];

export const lockType = modelClass(Lock, 'Lock', 'locks', '', () => new Lock(vm.machine));
methods(lockType, asyncLock);

export const eventType = modelClass(Event, 'Event', 'locks', '', () => new Event(vm.machine));
const event = (self: unknown) => self as Event;
methods(eventType, {
  is_set: ['', self => event(self).isSet()],
  set: ['', self => event(self).set()],
  clear: ['', self => event(self).clear()],
  wait: ['', self => event(self).wait()],
});

export const conditionType = modelClass(
  Condition,
  'Condition',
  'locks',
  'lock=',
  lock => new Condition(lock == null ? new Lock(vm.machine) : (lock as AsyncLock)),
);
const condition = (self: unknown) => self as Condition;
methods(conditionType, {
  ...asyncLock,
  wait: ['', self => condition(self).wait()],
  wait_for: [
    'predicate',
    (self, predicate) =>
      condition(self).waitFor(
        () => call(predicate as Value, []),
        answer => truth(answer as Value),
      ),
  ],
  notify: ['n=', (self, n) => condition(self).notify(asIndex(n ?? 1))],
  notify_all: ['', self => condition(self).notifyAll()],
}); // prettier-ignore

export const semaphoreType = modelClass(
  Semaphore,
  'Semaphore',
  'locks',
  'value=',
  value => new Semaphore(vm.machine, asIndex(value ?? 1)),
);
methods(semaphoreType, asyncLock);
properties(semaphoreType, {_value: self => (self as unknown as Semaphore).value});
export const boundedSemaphoreType = modelClass(
  BoundedSemaphore,
  'BoundedSemaphore',
  'locks',
  'value=',
  value => new BoundedSemaphore(vm.machine, asIndex(value ?? 1)),
  semaphoreType,
); // prettier-ignore

export const barrierType = modelClass(
  Barrier,
  'Barrier',
  'locks',
  'parties',
  parties => new Barrier(vm.machine, asIndex(parties as Value)),
);
const barrier = (self: unknown) => self as Barrier;
methods(barrierType, {
  wait: ['', self => barrier(self).wait()],
  reset: ['', self => barrier(self).reset()],
  abort: ['', self => barrier(self).abort()],
  __aenter__: ['', self => barrier(self).enter()],
  __aexit__: ['*args', self => barrier(self).exit()],
});
properties(barrierType, {
  parties: self => barrier(self).parties,
  n_waiting: self => barrier(self).waiting,
  broken: self => barrier(self).broken,
});

/** Smallest first, by the program's own `<`. */
class Priority implements Items {
  readonly #heap = new Heap<Value>((a, b) => isLess(a, b));

  public get size(): number {
    return this.#heap.size;
  }

  public put(item: unknown): void {
    this.#heap.push(item as Value);
  }

  public get(): Value {
    return this.#heap.pop() as Value;
  }

  public all(): readonly Value[] {
    return this.#heap.items();
  }
}

class PriorityQueue extends Queue {}
class LifoQueue extends Queue {}

const size = (value: Value | undefined) => asIndex(value ?? 0);

export const queueType = modelClass(
  Queue,
  'Queue',
  'queues',
  'maxsize=',
  maxsize => new Queue(vm.machine, size(maxsize), new Fifo()),
);
export const priorityQueueType = modelClass(
  PriorityQueue,
  'PriorityQueue',
  'queues',
  'maxsize=',
  maxsize => new PriorityQueue(vm.machine, size(maxsize), new Priority()),
  queueType,
); // prettier-ignore
export const lifoQueueType = modelClass(
  LifoQueue,
  'LifoQueue',
  'queues',
  'maxsize=',
  maxsize => new LifoQueue(vm.machine, size(maxsize), new Lifo()),
  queueType,
); // prettier-ignore

const queue = (self: unknown) => self as Queue;
methods(queueType, {
  put: ['item', (self, item) => queue(self).put(item)],
  put_nowait: ['item', (self, item) => queue(self).putNowait(item)],
  get: ['', self => queue(self).get()],
  get_nowait: ['', self => queue(self).getNowait() as Value],
  qsize: ['', self => queue(self).items.size],
  empty: ['', self => queue(self).empty()],
  full: ['', self => queue(self).full()],
  task_done: ['', self => queue(self).taskDone()],
  join: ['', self => queue(self).join()],
  shutdown: ['immediate=', (self, immediate) => queue(self).shutdown(truth(immediate ?? false))],
  __str__: ['', self => `<${typeName(self as Value)} ${queueInfo(queue(self))}>`],
});
properties(queueType, {
  maxsize: self => queue(self).maxsize,
  _queue: self => new PyList([...(queue(self).items.all() as Value[])]),
  _unfinished_tasks: self => queue(self).unfinishedTasks,
});

function queueInfo(it: Queue): string {
  const info = [`maxsize=${it.maxsize}`];
  const items = it.items.all() as Value[];
  if (items.length > 0) info.push(`_queue=${repr(new PyList([...items]))}`);
  if (it.getters.size > 0) info.push(`_getters[${it.getters.size}]`);
  if (it.putters.size > 0) info.push(`_putters[${it.putters.size}]`);
  if (it.unfinishedTasks > 0) info.push(`tasks=${it.unfinishedTasks}`);
  if (it.isShutdown) info.push('shutdown');
  return info.join(' ');
}

for (const made of [Queue, PriorityQueue, LifoQueue]) {
  registerRepr(made, value => `<${typeName(value)} at 0x… ${queueInfo(value)}>`);
}

/** `<asyncio.locks.Lock object at 0x… [locked, waiters:1]>`. */
function lockRepr(value: LoopBound & {waiters?: ReadonlySet<unknown>}, state: string): string {
  const waiting = value.waiters?.size ? `, waiters:${value.waiters.size}` : '';
  return `<${defaultRepr(value).slice(1, -1)} [${state}${waiting}]>`;
}

const lockState = (lock: AsyncLock) => (lock.locked() ? 'locked' : 'unlocked');
registerRepr(Lock, value => lockRepr(value, lockState(value)));
registerRepr(Condition, value => lockRepr(value, lockState(value)));
registerRepr(Event, value => lockRepr(value, value.isSet() ? 'set' : 'unset'));
const semaphoreState = (value: Semaphore) =>
  value.locked() ? 'locked' : `unlocked, value:${value.value}`;
registerRepr(Semaphore, value => lockRepr(value, semaphoreState(value)));
registerRepr(BoundedSemaphore, value => lockRepr(value, semaphoreState(value)));
registerRepr(Barrier, value => {
  const waiting = value.broken ? '' : `, waiters:${value.waiting}/${value.parties}`;
  return lockRepr(value, `${value.state}${waiting}`);
});

export const taskGroupType = modelClass(
  TaskGroup,
  'TaskGroup',
  'taskgroups',
  '',
  () => new TaskGroup(vm.machine),
);
const group = (self: unknown) => self as TaskGroup;
methods(taskGroupType, {
  create_task: [
    'coro, *, name=, context=, eager_start=',
    (self, coro, name, context, eager) =>
      group(self).createTask(checkedCoroutine(coro as Value), {
        name: name == null ? undefined : str(name),
        context: contextOf(context),
        eager: truth(eager ?? false),
      }),
  ],
  __aenter__: ['', self => group(self).enter()],
  __aexit__: ['et, exc, tb', (self, _type, exc) => group(self).exit(exc ?? null)],
}); // prettier-ignore
registerRepr(TaskGroup, value => {
  const info = [''];
  if (value.tasks.size > 0) info.push(`tasks=${value.tasks.size}`);
  if (value.errors.length > 0) info.push(`errors=${value.errors.length}`);
  if (value.aborting) info.push('cancelling');
  else if (value.entered) info.push('entered');
  return `<TaskGroup${info.join(' ')}>`;
});

export const timeoutType = modelClass(
  Timeout,
  'Timeout',
  'timeouts',
  'when',
  when => new Timeout(vm.machine, optionalSeconds(when)),
);
const limit = (self: unknown) => self as Timeout;
methods(timeoutType, {
  when: [
    '',
    self => {
      const when = limit(self).when();
      return when === null ? null : float(when);
    },
  ],
  reschedule: ['when', (self, when) => limit(self).reschedule(when == null ? null : seconds(when))],
  expired: ['', self => limit(self).expired()],
  __aenter__: ['', self => limit(self).enter()],
  __aexit__: ['exc_type, exc_val, exc_tb', (self, _type, error) => limit(self).exit(error ?? null)],
}); // prettier-ignore
registerRepr(Timeout, value => {
  const when = value.when();
  const rounded =
    when === null ? 'None' : repr(float(nanoseconds(Math.round(when * 1000) / 1000) / 1e9));
  return `<Timeout [${value.state}]${value.state === 'active' ? ` when=${rounded}` : ''}>`;
});

const asCompletedType = nativeType('_AsCompletedIterator', undefined, 'asyncio.tasks');
registerClass(AsCompletedIterator, asCompletedType);
const completed = (self: unknown) => self as AsCompletedIterator;
methods(asCompletedType, {
  __iter__: ['', self => new PyIterator(() => completed(self).next())],
  __aiter__: ['', self => self as Value],
  __anext__: ['', self => completed(self).anext()],
});
