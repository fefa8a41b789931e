import {shutdownAsyncgens} from '../../../model/asyncio/asyncgens.ts';
import {EventLoop} from '../../../model/asyncio/base-events.ts';
import {getRunningLoop} from '../../../model/asyncio/events.ts';
import {defaultExceptionHandler} from '../../../model/asyncio/exception-handler.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {
  runUntilComplete,
  runUntilCompleteInThread,
} from '../../../model/asyncio/run-until-complete.ts';
import {checkRunning} from '../../../model/asyncio/running-loop.ts';
import {ensureFuture} from '../../../model/asyncio/tasks/ensure-future.ts';
import {wrapFuture} from '../../../model/asyncio/wrap-future.ts';
import {Executor} from '../../../model/concurrent/executor.ts';
import {isCallable} from '../../builtins/introspection.ts';
import {NativeProperty} from '../../objects/descriptors.ts';
import {PyDict} from '../../objects/dict.ts';
import {typeError} from '../../objects/errors.ts';
import {PyNative} from '../../objects/functions.ts';
import {inThreads, type Maybe, methods} from '../../objects/natives.ts';
import {qualifiedName} from '../../objects/qualified-name.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {float} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {refuseThreadInProcess} from '../../processes/process.ts';
import {ProcessPool} from '../../processes/process-pool.ts';
import {jobOf} from '../../run/pausing.ts';
import {refuse} from '../../run/refusals.ts';
import {callsShown} from '../../run/source-tracebacks.ts';
import {charge, vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {submitsItself, submitTo} from '../executor-class.ts';
import {callback, checkCallback} from './callbacks.ts';
import {childMethods} from './children.ts';
import {contextOf, seconds} from './convert.ts';
import {checkAwaitable} from './futures.ts';
import {makeTask} from './make-task.ts';
import './handles.ts';
import {signalMethods} from './loop-signals.ts';
import {loopType} from './loop-types.ts';
import {getTaskFactory, setTaskFactory} from './task-factories.ts';
import {wrapConcurrent} from './wrap-concurrent.ts';

const loop = (value: unknown) => value as EventLoop;

/** What a job counts: for its memory, and that of the future which follows it. */
const STEPS_OF_JOB = 2000;

const REMEDY_DEFAULT = 'give it to loop.run_in_executor() where it is to be used';

methods(loopType, {
  time: ['', self => float(loop(self).time())],
  call_soon: [
    'callback, *args, context=',
    (self, fn, args, context) =>
      loop(self).callSoon(callback(self, 'call_soon', fn, args), contextOf(context)),
  ],
  call_soon_threadsafe: [
    'callback, *args, context=',
    (self, fn, args, context) =>
      loop(self).callSoonThreadsafe(
        callback(self, 'call_soon_threadsafe', fn, args),
        contextOf(context),
      ),
  ],
  call_later: [
    'delay, callback, *args, context=',
    (self, delay, fn, args, context) => {
      if (delay === null) throw typeError('delay must not be None');
      return loop(self).callLater(
        seconds(delay),
        callback(self, 'call_at', fn, args),
        contextOf(context),
      );
    },
  ],
  call_at: [
    'when, callback, *args, context=',
    (self, when, fn, args, context) => {
      if (when === null) throw typeError('when cannot be None');
      return loop(self).callAt(
        seconds(when),
        callback(self, 'call_at', fn, args),
        contextOf(context),
      );
    },
  ],
  create_future: ['', self => loop(self).createFuture(creator())],
  create_task: [
    'coro, **kwargs',
    (self, coro, keywords) => makeTask(loop(self), coro as Value, keywords),
  ],
  run_until_complete: [
    'future',
    (self, value) => {
      const future = futureOf(loop(self), value);
      return runUntilComplete(loop(self), future, future !== value);
    },
  ],
  run_forever: ['', self => loop(self).runForever()],
  stop: ['', self => loop(self).stop()],
  close: ['', self => loop(self).close()],
  is_running: ['', self => loop(self).isRunning()],
  is_closed: ['', self => loop(self).isClosed()],
  get_debug: ['', self => loop(self).debug],
  set_debug: [
    'enabled',
    (self, enabled) => {
      loop(self).setDebug(truth(enabled as Value));
      return null;
    },
  ],
  run_in_executor: [
    'executor, func, *args',
    (self, executor, func, args) => {
      charge(STEPS_OF_JOB);
      checkCallback(loop(self), 'run_in_executor', func);
      if (executor != null && submitsItself(executor)) {
        const submitted = submitTo(executor, func as Value, args as unknown as Value[]);
        return wrapConcurrent(submitted, () => loop(self));
      }
      const given = (executor ?? null) as Executor | null;
      if (given instanceof ProcessPool) {
        loop(self).checkClosed();
        return wrapFuture(loop(self), given.call(func as Value, args as Value[], null));
      }
      refuseThreadInProcess();
      const job = jobOf(func as Value, args as Value[], null);
      return loop(self).executor.run(given, qualifiedName(func as Value), job);
    },
  ],
  set_default_executor: [
    'executor',
    (self, executor) => {
      if (!(executor instanceof Executor) || executor instanceof ProcessPool) {
        throw typeError('executor must be ThreadPoolExecutor instance');
      }
      if (submitsItself(executor))
        refuse('a default executor with a "submit" of its own is not modelled', REMEDY_DEFAULT);
      loop(self).executor.pool = executor;
      return null;
    },
  ],
  set_exception_handler: [
    'handler',
    (self, handler) => {
      checkCallable(handler, text => `A callable object or None is expected, got ${text}`);
      loop(self).exceptionHandler = handler;
      return null;
    },
  ],
  get_exception_handler: ['', self => loop(self).exceptionHandler as Value],
  call_exception_handler: [
    'context',
    (self, context) => {
      loop(self).callExceptionHandler(contextFrom(context as Value));
      return null;
    },
  ],
  default_exception_handler: [
    'context',
    (self, context) => {
      defaultExceptionHandler(loop(self), contextFrom(context as Value));
      return null;
    },
  ],
  set_task_factory: [
    'factory',
    (self, factory) => {
      checkCallable(factory, () => 'task factory must be a callable or None');
      setTaskFactory(loop(self), factory as Value);
    },
  ],
  get_task_factory: ['', self => getTaskFactory(loop(self))],
  shutdown_asyncgens: ['', self => shutdownAsyncgens(loop(self))],
  shutdown_default_executor: [
    'timeout=',
    (self, timeout) => {
      const {executor} = loop(self);
      if (timeout != null && executor.isBusy)
        refuse('a "timeout" while the pool is at work is not modelled', 'leave it out');
      return executor.shutdown();
    },
  ],
});
inThreads(loopType, {
  *run_until_complete(self, value) {
    const future = futureOf(loop(self), value);
    return (yield* runUntilCompleteInThread(loop(self), future, future !== value)) as Value;
  },
  *run_forever(self) {
    yield* loop(self).runForeverInThread();
    return null;
  },
});

/** Raises TypeError for what is neither that nor None. */
function checkCallable(value: Maybe, complaint: (shown: string) => string): void {
  if (value !== null && !isCallable(value)) throw typeError(complaint(repr(value as Value)));
}

function futureOf(on: EventLoop, value: Value | undefined): Future {
  // Before anything is made of it: a coroutine is left as it is.
  on.checkClosed();
  checkRunning(on);
  if (!(value instanceof Future)) checkAwaitable(value as Value);
  return ensureFuture(on, value);
}

signalMethods(loopType);
childMethods(loopType);

// CPython has all but these in the class that it derives from.
const OWN = ['add_signal_handler', 'remove_signal_handler', 'close'];
for (const [name, method] of loopType.dict) {
  if (method instanceof PyNative && !OWN.includes(name)) method.qualname = `BaseEventLoop.${name}`;
}
loopType.dict.set(
  'slow_callback_duration',
  new NativeProperty(
    self => float(loop(self).slowCallbackDuration),
    (self, value) => {
      loop(self).slowCallbackDuration = seconds(value);
    },
  ),
);

function contextFrom(dict: Value) {
  if (!(dict instanceof PyDict))
    refuse('a context that is no dict is not modelled', 'give a dict with a "message"');
  const fields: Record<string, unknown> = {};
  for (const {key, value} of dict.entries()) fields[String(key)] = callsShown(value);
  if (!Array.isArray(fields['source_traceback'] ?? []))
    refuse('a "source_traceback" of the program\'s own is not modelled', 'leave it out');
  if (fields['source_traceback'] === null) throw typeError("'NoneType' object is not iterable");
  return fields;
}

/** The function of the program that is running. */
function creator(): string {
  return vm.frame?.code.qualname.replaceAll('.<locals>', '') ?? '';
}

registerRepr(EventLoop, value => {
  const yes = (flag: boolean) => (flag ? 'True' : 'False');
  return `<${typeName(value)} running=${yes(value.isRunning())} closed=${yes(value.isClosed())} debug=${yes(value.debug)}>`;
});

/** `asyncio.get_running_loop()`. Raises RuntimeError if none runs. */
export function runningLoop(): EventLoop {
  return getRunningLoop(vm.machine);
}
