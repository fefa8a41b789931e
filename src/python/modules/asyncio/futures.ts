import {errorForFuture} from '../../../model/asyncio/future-errors.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {GatheringFuture} from '../../../model/asyncio/tasks/gather.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import {instance} from '../../compile/raising.ts';
import {NativeProperty} from '../../objects/descriptors.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import type {PyNative} from '../../objects/functions.ts';
import {registerMaker} from '../../objects/instances.ts';
import {members, methods, native, properties} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {allowAttributes, worksWithFields} from '../../operations/set-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {isAwaitable} from '../../run/awaiting.ts';
import {futureIterType, PyDriver} from '../../run/drivers.ts';
import {refuseOwnFuture} from '../../run/own-futures.ts';
import {vm} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {contextOf, loopOf, PyDoneCallback, sameCallable} from './convert.ts';
import {initialize, uninitialized} from './initialize.ts';
import {inherited, overridable} from './overrides.ts';

export const futureType = nativeType('Future', undefined, '_asyncio');
export const taskType = nativeType('Task', [futureType], '_asyncio');
registerClass(Future, futureType);
registerClass(Task, taskType);
const gatheringType = nativeType('_GatheringFuture', [futureType], 'asyncio.tasks');
registerClass(GatheringFuture, gatheringType);
members(gatheringType, {
  _children: self => new PyList([...(self as GatheringFuture).children] as Value[]),
  _cancel_requested: self => (self as GatheringFuture).cancelRequested,
});
allowAttributes(futureType);
worksWithFields(futureType);

const future = (value: unknown) => value as Future;

const alive = (value: unknown) => {
  future(value).ensureAlive();
  return future(value);
};

const futureArguments = native('Future', '*, loop=', () => null);
registerMaker(futureType, (cls, args, keywords) => {
  if (cls.native) futureArguments.call(args, keywords);
  return uninitialized(loop => new Future(loop, null), cls);
});

/** What `super().__init__()` means to a class of the program. */
const futureInit = native(
  '__init__',
  'self, *, loop=',
  (self, loop) => initialize(future(self), loopOf(loop)),
  true,
);
futureInit.qualname = 'Future.__init__';
futureType.dict.set('__init__', futureInit);

/** A future or coroutine where one is asked for by name. */
export function checkAwaitable(value: Value): void {
  if (!isAwaitable(value)) {
    refuseOwnFuture(value);
    throw typeError('An asyncio.Future, a coroutine or an awaitable is required');
  }
}

/** What CPython's tasks have besides as methods of their own. */
const methodsOfBoth = {
  done: ['', self => future(self).done()],
  cancelled: ['', self => future(self).cancelled()],
  result: ['', self => future(self).result() as Value],
  exception: ['', self => future(self).exception() as Value],
  cancel: ['msg=', (self, msg) => inherited(future(self)).cancel.call(self, msg ?? null)],
  add_done_callback: [
    'fn, /, *, context=',
    (self, fn, context) => {
      const copied = contextOf(context) ?? vm.machine.context.copy();
      future(self).addDoneCallback(new PyDoneCallback(fn as Value), copied);
      return null;
    },
  ],
  remove_done_callback: [
    'fn, /',
    (self, fn) =>
      future(self).removeDoneCallback(
        each => each.callable !== undefined && sameCallable(each.callable, fn as Value),
      ),
  ],
} satisfies Parameters<typeof methods>[1];

methods(gatheringType, methodsOfBoth);

methods(futureType, {
  ...methodsOfBoth,
  set_result: [
    'result, /',
    (self, value) => {
      (future(self).setResult as (value: Value) => void).call(self, value as Value);
      return null;
    },
  ],
  set_exception: [
    'exception, /',
    (self, value) => {
      const of = future(self);
      // They refuse before they look at it.
      if (of.done() || of instanceof Task) of.setException(null);
      const raised = instance(value as Value, 'invalid exception object');
      of.setException(errorForFuture(of.loop.machine.host, raised));
      return null;
    },
  ],
  get_loop: ['', self => alive(self).loop],
  __await__: ['', self => driver(future(self))],
  __iter__: ['', self => driver(future(self))],
});

function driver(of: Future): PyDriver {
  const iter = of.await();
  return new PyDriver(futureIterType, iter as never, null, () => iter.close());
}

overridable(
  futureType,
  {cancel: ['cancel', (own, message) => truth(message == null ? own() : own(message))]},
  ['add_done_callback', 'remove_done_callback', 'done', 'cancelled', 'result', 'exception'],
);

for (const name of ['exception', 'set_result', 'set_exception', 'remove_done_callback', 'get_loop'])
  (futureType.dict.get(name) as PyNative).knowsClass = true;

properties(futureType, {
  _state: self => alive(self).state.toUpperCase(),
  _loop: self => (future(self).isAlive ? future(self).loop : null),
  _result: self => alive(self).peekResult() as Value,
  _exception: self => alive(self).peekException() as Value,
});

/** Who drives coroutines by hand takes a future that one has handed out, as a task does. */
const blocking = new NativeProperty(
  self => future(self).blocking,
  (self, is) => {
    future(self).blocking = truth(is);
  },
);
futureType.dict.set('_asyncio_future_blocking', blocking);

/** Whether an error that nobody asks for will be reported. */
const reported = new NativeProperty(
  self => alive(self).logTraceback,
  (self, is) => {
    future(self).ensureAlive();
    if (truth(is)) throw valueError('_log_traceback can only be set to False');
    future(self).logTraceback = false;
  },
);
futureType.dict.set('_log_traceback', reported);

const task = (value: unknown) => value as Task;

properties(taskType, {_coro: self => task(self).getCoro() as Value});

/** Whether it is reported if it is lost before it has ended. */
const destroyed = new NativeProperty(
  self => task(self).logDestroyPending,
  (self, is) => {
    task(self).logDestroyPending = truth(is);
  },
);
taskType.dict.set('_log_destroy_pending', destroyed);

methods(taskType, {
  ...methodsOfBoth,
  get_name: ['', self => (task(self).isAlive ? task(self).name : null)],
  set_name: [
    'value, /',
    (self, name) => {
      task(self).name = str(name as Value);
      return null;
    },
  ],
  get_coro: ['', self => task(self).getCoro() as Value],
  get_context: ['', self => task(self).context],
  cancelling: ['', self => task(self).cancelling()],
  uncancel: ['', self => task(self).uncancel()],
  set_result: ['result, /', self => task(self).setResult()],
  set_exception: ['exception, /', self => task(self).setException()],
});

for (const name of ['exception', 'remove_done_callback'])
  (taskType.dict.get(name) as PyNative).knowsClass = true;
