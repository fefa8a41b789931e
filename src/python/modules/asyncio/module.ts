import {EventLoop} from '../../../model/asyncio/base-events.ts';
import {LibraryCoroutine} from '../../../model/asyncio/coroutines.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {Runner} from '../../../model/asyncio/runners.ts';
import {AsCompletedIterator} from '../../../model/asyncio/tasks/as-completed.ts';
import {ensureFuture} from '../../../model/asyncio/tasks/ensure-future.ts';
import {gather} from '../../../model/asyncio/tasks/gather.ts';
import {runCoroutineThreadsafe} from '../../../model/asyncio/tasks/run-coroutine-threadsafe.ts';
import {shield} from '../../../model/asyncio/tasks/shield.ts';
import {sleep} from '../../../model/asyncio/tasks/sleep.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import type {ReturnWhen} from '../../../model/asyncio/tasks/wait.ts';
import {wait} from '../../../model/asyncio/tasks/wait.ts';
import {waitFor} from '../../../model/asyncio/tasks/wait-for.ts';
import {Timeout, timeout} from '../../../model/asyncio/timeouts.ts';
import {registerClass, typeName} from '../../attributes.ts';
import {isAwaitable} from '../../awaiting.ts';
import {call} from '../../calls.ts';
import {PySet} from '../../collections.ts';
import {error, errorType, isError, typeError, valueError} from '../../errors.ts';
import {PyCoroutine} from '../../generators.ts';
import {registerMaker} from '../../instances.ts';
import {loadModule, registerModule} from '../../modules.ts';
import {functions, methods, native} from '../../natives.ts';
import {isNumber} from '../../numbers.ts';
import {nativeType, PyFunction, PyList, PyTuple, type PyType, type Value} from '../../objects.ts';
import {sizeOf, toArray, truth} from '../../protocols.ts';
import {str} from '../../text.ts';
import {vm} from '../../vm.ts';
import {loopOf, optionalSeconds, seconds} from './convert.ts';
import {checkedCoroutine, futureType, taskType} from './futures.ts';
import {
  currentLoop,
  handleType,
  loopType,
  makeTask,
  runningLoop,
  setEventLoop,
  timerHandleType,
} from './loops.ts';
import {
  barrierType,
  boundedSemaphoreType,
  conditionType,
  eventType,
  lifoQueueType,
  lockType,
  priorityQueueType,
  queueType,
  semaphoreType,
  taskGroupType,
  timeoutType,
} from './sync.ts';

type Maybe = Value | undefined;

const makeList = (results: readonly unknown[]) => new PyList(results as Value[]);

function sleepFor(delay: Maybe, result: Maybe): Value {
  const value = delay as Value;
  if (!isNumber(value)) {
    // The comparison inside the coroutine is what fails.
    return new LibraryCoroutine(vm.machine.host, 'sleep', function* () {
      yield* [];
      throw typeError(`'<=' not supported between instances of '${typeName(value)}' and 'int'`);
    });
  }
  return sleep(vm.machine, seconds(value), result ?? null);
}

function gatherAll(awaitables: readonly Value[], quiet: boolean): Value {
  const [first] = awaitables;
  const loop = vm.machine.running ?? (first instanceof Future ? first.loop : currentLoop());
  return gather(loop, awaitables, makeList, quiet);
}

function waitForAll(fs: Maybe, patience: Maybe, when: Maybe): Value {
  const {host} = vm.machine;
  const fail = (raised: Value) =>
    new LibraryCoroutine(host, 'wait', function* () {
      yield* [];
      throw raised;
    });
  const value = fs as Value;
  if (
    value instanceof Future ||
    value instanceof PyCoroutine ||
    value instanceof LibraryCoroutine
  ) {
    return fail(typeError(`expect a list of futures, not ${typeName(value)}`));
  }
  if (sizeOf(value) === 0) return fail(valueError('Set of Tasks/Futures is empty.'));
  const mode = (when ?? 'ALL_COMPLETED') as ReturnWhen;
  if (!['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'].includes(mode)) {
    return fail(valueError(`Invalid return_when value: ${str(mode)}`));
  }
  const makeSets = (done: Value[], pending: Value[]) =>
    new PyTuple([new PySet(done), new PySet(pending)]);
  const futures = () => {
    const all = new PySet(toArray(value)).values();
    if (all.some(each => each instanceof PyCoroutine || each instanceof LibraryCoroutine)) {
      throw typeError('Passing coroutines is forbidden, use tasks explicitly.');
    }
    return all as Future[];
  };
  return wait(vm.machine, futures, optionalSeconds(patience), mode, makeSets as never);
}

function asCompleted(fs: Maybe, patience: Maybe): Value {
  const value = fs as Value;
  if (isAwaitable(value))
    throw typeError(`expects an iterable of awaitables, not ${typeName(value)}`);
  const loop = currentLoop();
  const items = toArray(value);
  const known = items.every(item => item instanceof Future);
  const distinct = known ? new PySet(items).values() : [...new Set(items)];
  const futures = distinct.map(item => ensureFuture(loop, item));
  const ordered = known ? futures : (new PySet(futures).values() as Future[]);
  return new AsCompletedIterator(loop, ordered, optionalSeconds(patience));
}

function toThread(func: Maybe, args: Maybe, keywords: Maybe): Value {
  return new LibraryCoroutine(vm.machine.host, 'to_thread', function* () {
    const loop = runningLoop();
    const context = vm.machine.context.copy();
    const run = () => {
      vm.machine.context = context;
      const named = keywords as unknown as Map<string, Value>;
      return call(func as Value, args as unknown as Value[], named.size === 0 ? null : named);
    };
    // CPython submits `functools.partial(context.run, func)`: that is the name the worker shows.
    return yield* loop.runInExecutor(null, 'partial', run).await();
  });
}

function runMain(main: Maybe, debug: Maybe, factory: Maybe): Value {
  const {machine} = vm;
  if (machine.running !== null) {
    throw error('RuntimeError', 'asyncio.run() cannot be called from a running event loop');
  }
  const runner = makeRunner(debug, factory);
  let result: Value;
  try {
    result = runner.run(main) as Value;
  } catch (thrown) {
    if (isError(thrown, 'BaseException')) runner.close();
    throw thrown;
  }
  runner.close();
  return result;
}

function makeRunner(debug: Maybe, factory: Maybe): Runner {
  const own = factory == null;
  const make = () => {
    if (!own) return call(factory as Value, []) as EventLoop;
    const loop = new EventLoop(vm.machine);
    setEventLoop(loop);
    return loop;
  };
  const runner = new Runner(vm.machine, debug == null ? null : truth(debug), make);
  if (own) runner.onClose = () => setEventLoop(null);
  return runner;
}

const runnerType = nativeType('Runner', undefined, 'asyncio.runners');
registerClass(Runner, runnerType);
const makeRunnerCall = native('Runner', '*, debug=, loop_factory=', (debug, factory) =>
  makeRunner(debug, factory),
);
registerMaker(runnerType, (_cls, args, keywords) => makeRunnerCall.call(args, keywords));
const runner = (self: unknown) => self as Runner;
methods(runnerType, {
  run: ['coro, *, context=', (self, coro) => runner(self).run(coro) as Value],
  close: ['', self => runner(self).close()],
  get_loop: ['', self => runner(self).getLoop()],
  __enter__: [
    '',
    self => {
      runner(self).getLoop();
      return self;
    },
  ],
  __exit__: ['*args', self => runner(self).close()],
});

function currentTask(loop: Maybe): Value {
  return (loopOf(loop) ?? runningLoop()).tasks.current;
}

function allTasks(loop: Maybe): Value {
  return new PySet((loopOf(loop) ?? runningLoop()).tasks.all());
}

function isCoroutineFunction(value: Maybe): boolean {
  return value instanceof PyFunction && value.code.kind === 'coroutine';
}

/** `asyncio.eager_task_factory`. */
const eagerFactory = (name: string) =>
  native(
    name,
    'loop, coro, *, name=, context=, eager_start=',
    (loop, coro, taskName, _context, eager) =>
      new Task(loop as EventLoop, checkedCoroutine(coro as Value), {
        name: taskName == null ? undefined : str(taskName),
        eager: truth(eager ?? true),
      }),
  );

function threadsafe(coro: Maybe, loop: Maybe): Value {
  checkedCoroutine(coro as Value);
  return runCoroutineThreadsafe(loop as EventLoop, () => ensureFuture(loop as EventLoop, coro));
}

registerModule('asyncio', () => [
  ...functions({
    run: ['main, *, debug=, loop_factory=', runMain],
    sleep: ['delay, result=', sleepFor],
    create_task: [
      'coro, *, name=, context=, eager_start=',
      (coro, name, context, eager) => {
        const {machine} = vm;
        if (machine.running === null && coro instanceof PyCoroutine) coro.close();
        return makeTask(runningLoop(), coro as Value, name, context, eager);
      },
    ],
    ensure_future: [
      'coro_or_future, *, loop=',
      (value, loop) => {
        if (value instanceof Future) return value;
        return ensureFuture(loopOf(loop) ?? currentLoop(), value);
      },
    ],
    gather: [
      '*coros_or_futures, return_exceptions=',
      (all, quiet) => gatherAll(all as unknown as Value[], truth(quiet ?? false)),
    ],
    wait_for: [
      'fut, timeout',
      (fut, patience) => {
        const limit = patience ?? null;
        if (limit !== null && !isNumber(limit)) {
          throw typeError(`'<=' not supported between instances of '${typeName(limit)}' and 'int'`);
        }
        return waitFor(vm.machine, fut, optionalSeconds(patience));
      },
    ],
    wait: ['fs, *, timeout=, return_when=', waitForAll],
    as_completed: ['fs, *, timeout=', asCompleted],
    shield: [
      'arg',
      arg => {
        const loop = arg instanceof Future ? arg.loop : currentLoop();
        return shield(loop, arg);
      },
    ],
    timeout: ['delay', delay => timeout(vm.machine, optionalSeconds(delay))],
    timeout_at: ['when', when => new Timeout(vm.machine, optionalSeconds(when))],
    to_thread: ['func, /, *args, **kwargs', toThread],
    run_coroutine_threadsafe: ['coro, loop', threadsafe],
    current_task: ['loop=', currentTask],
    all_tasks: ['loop=', allTasks],
    get_running_loop: ['', () => runningLoop()],
    _get_running_loop: ['', () => vm.machine.running],
    get_event_loop: ['', () => currentLoop()],
    new_event_loop: ['', () => new EventLoop(vm.machine)],
    set_event_loop: ['loop', loop => setEventLoop(loopOf(loop))],
    iscoroutine: ['obj', obj => obj instanceof PyCoroutine || obj instanceof LibraryCoroutine],
    iscoroutinefunction: ['func', isCoroutineFunction],
    isfuture: ['obj', obj => obj instanceof Future],
    create_eager_task_factory: ['custom_task_constructor', () => eagerFactory('factory')],
  }),
  ['eager_task_factory', eagerFactory('eager_task_factory')],
  ['FIRST_COMPLETED', 'FIRST_COMPLETED'],
  ['FIRST_EXCEPTION', 'FIRST_EXCEPTION'],
  ['ALL_COMPLETED', 'ALL_COMPLETED'],
  ...[
    'CancelledError',
    'InvalidStateError',
    'TimeoutError',
    'BrokenBarrierError',
    'QueueEmpty',
    'QueueFull',
    'QueueShutDown',
  ].map(name => [name, errorType(name)] as const),
  ...(
    [
      futureType,
      taskType,
      lockType,
      eventType,
      conditionType,
      semaphoreType,
      boundedSemaphoreType,
      barrierType,
      queueType,
      priorityQueueType,
      lifoQueueType,
      taskGroupType,
      timeoutType,
      runnerType,
      handleType,
      timerHandleType,
    ] as PyType[]
  ).map(cls => [cls.name, cls] as const),
  ['AbstractEventLoop', loopType],
  ['BaseEventLoop', loopType],
  ['SelectorEventLoop', loopType],
  ['EventLoop', loopType],
]); // prettier-ignore
registerMaker(loopType, () => new EventLoop(vm.machine));

const parts: Readonly<Record<string, readonly string[]>> = {
  'asyncio.exceptions': [
    'CancelledError',
    'InvalidStateError',
    'TimeoutError',
    'BrokenBarrierError',
  ],
  'asyncio.queues': [
    'Queue',
    'PriorityQueue',
    'LifoQueue',
    'QueueEmpty',
    'QueueFull',
    'QueueShutDown',
  ],
  'asyncio.tasks': [
    'Task',
    'all_tasks',
    'current_task',
    'create_task',
    'gather',
    'sleep',
    'wait',
    'wait_for',
    'shield',
    'as_completed',
    'ensure_future',
  ],
  'asyncio.events': [
    'get_event_loop',
    'new_event_loop',
    'set_event_loop',
    'get_running_loop',
    'AbstractEventLoop',
    'Handle',
    'TimerHandle',
  ],
  'asyncio.futures': ['Future', 'isfuture'],
  'asyncio.locks': ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier'],
  'asyncio.taskgroups': ['TaskGroup'],
  'asyncio.timeouts': ['Timeout', 'timeout', 'timeout_at'],
  'asyncio.coroutines': ['iscoroutine', 'iscoroutinefunction'],
  'asyncio.runners': ['run', 'Runner'],
}; // prettier-ignore

for (const [name, names] of Object.entries(parts)) {
  registerModule(name, () => {
    const whole = loadModule('asyncio');
    return names.map(each => [each, whole?.dict.get(each) ?? null] as const);
  });
}
