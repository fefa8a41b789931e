import {AsyncioCoroutine} from '../../../model/asyncio/coroutines.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {ensureFuture} from '../../../model/asyncio/tasks/ensure-future.ts';
import {shield} from '../../../model/asyncio/tasks/shield.ts';
import {waitFor} from '../../../model/asyncio/tasks/wait-for.ts';
import {timeout} from '../../../model/asyncio/timeouts.ts';
import {errorType, typeError} from '../../objects/errors.ts';
import type {PyNative} from '../../objects/functions.ts';
import {functions, native, pythonFunctions, waiting} from '../../objects/natives.ts';
import {typeName, typeOf} from '../../objects/type-of.ts';
import {functionType, type PyType, type Value} from '../../objects/types.ts';
import {isNumber} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {PyAwaitable} from '../../run/awaitables.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {isOwnCoroutine} from '../../run/own-coroutines.ts';
import {isOwnFuture} from '../../run/own-futures.ts';
import {charge, vm} from '../../run/vm.ts';
import {deprecated} from '../deprecations.ts';
import {forwarded} from '../forwarded.ts';
import {loadModule, registerModule} from '../registry.ts';
import {loopOf, optionalSeconds} from './convert.ts';
import {isAsyncioCoroutineFunction} from './coroutine-functions.ts';
import {currentLoop} from './current-loop.ts';
import './future-reprs.ts';
import {checkAwaitable, futureType, taskType} from './futures.ts';
import {AWAITED_BY} from './graph.ts';
import {
  barrierType,
  boundedSemaphoreType,
  conditionType,
  eventType,
  lockType,
  semaphoreType,
} from './locks.ts';
import {handleType, loopType, timerHandleType} from './loop-types.ts';
import {runningLoop} from './loops.ts';
import {makeTask} from './make-task.ts';
import {PARTS} from './parts.ts';
import {POLICIES} from './policies.ts';
import {lifoQueueType, priorityQueueType, queueType} from './queues.ts';
import {runMain, runMainInThread, runnerType} from './runners.ts';
import {abstractServerType, serverType} from './servers.ts';
import './own-loops.ts';
import './stream-errors.ts';
import {
  baseTransportType,
  datagramTransportType,
  readTransportType,
  subprocessTransportType,
  transportType,
  writeTransportType,
} from './abstract-transports.ts';
import {streamFunctions, streamReaderType, streamWriterType} from './streams.ts';
import {eagerTaskFactory} from './task-factories.ts';
import {taskGroupType} from './taskgroups.ts';
import {
  allTasks,
  asCompleted,
  currentTask,
  gatherAll,
  sleepFor,
  threadsafe,
  toThread,
  waitForAll,
} from './tasks.ts';
import {timeoutAt, timeoutType} from './timeouts.ts';
import {wrapConcurrent} from './wrap-concurrent.ts';

/** `asyncio.run`, with what it does in a thread. */
function runFunction(): Value {
  const parameters = 'main, *, debug=, loop_factory=';
  const run = native('run', parameters, runMain, false, functionType);
  run.pausing = waiting('run', parameters, runMainInThread).pausing;
  return run;
}

/** In C they are of a module of their own. */
function inC(named: [string, Value][]): [string, Value][] {
  for (const [, func] of named) (func as PyNative).module = '_asyncio';
  return named;
}

/** Each function says in which of asyncio's modules it is defined. */
function placed(named: readonly (readonly [string, Value])[]) {
  for (const [part, names] of Object.entries(PARTS)) {
    for (const [name, value] of named)
      if (names.includes(name) && typeOf(value) === functionType) (value as PyNative).module = part;
  }
  return named;
}

/** What `wait_for` counts: for its memory and its events, too. */
const STEPS_OF_WAIT = 1000;

const ISCOROUTINEFUNCTION =
  "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead";

registerModule('asyncio', () => [
  ...inC(
    functions({
      all_tasks: ['loop=', allTasks],
      current_task: ['loop=', currentTask],
      get_running_loop: ['', () => runningLoop()],
      _get_running_loop: ['', () => vm.machine.running],
      get_event_loop: ['', () => currentLoop()],
    }),
  ),
  ...placed([['run', runFunction()]]),
  ...placed(
    pythonFunctions({
      sleep: ['delay, result=', sleepFor],
      create_task: [
        'coro, **kwargs',
        (coro, keywords) => makeTask(runningLoop(), coro as Value, keywords),
      ],
      ensure_future: [
        'coro_or_future, *, loop=',
        (value = null, loop) => {
          const given = loopOf(loop);
          if (value instanceof Future && given === null) return value;
          checkAwaitable(value);
          return ensureFuture(given ?? currentLoop(), value);
        },
      ],
      gather: [
        '*coros_or_futures, return_exceptions=',
        (all, quiet) => gatherAll(all as unknown as Value[], truth(quiet ?? false)),
      ],
      wait_for: [
        'fut, timeout',
        (fut, patience) => {
          charge(STEPS_OF_WAIT);
          return waitFor(vm.machine, fut, () => {
            const limit = patience ?? null;
            if (limit === null || isNumber(limit)) return optionalSeconds(patience);
            throw typeError(
              `'<=' not supported between instances of '${typeName(limit)}' and 'int'`,
            );
          });
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
      timeout: ['delay', delay => timeout(vm.machine, () => optionalSeconds(delay))],
      timeout_at: ['when', timeoutAt],
      to_thread: ['func, /, *args, **kwargs', toThread],
      run_coroutine_threadsafe: ['coro, loop', threadsafe],
      create_subprocess_exec: forwarded('asyncio.subprocess', 'create_subprocess_exec'),
      create_subprocess_shell: forwarded('asyncio.subprocess', 'create_subprocess_shell'),
      capture_call_graph: forwarded('asyncio.graph', 'capture_call_graph'),
      format_call_graph: forwarded('asyncio.graph', 'format_call_graph'),
      print_call_graph: forwarded('asyncio.graph', 'print_call_graph'),
      iscoroutine: [
        'obj',
        obj =>
          obj instanceof PyCoroutine ||
          obj instanceof AsyncioCoroutine ||
          obj instanceof PyAwaitable ||
          isOwnCoroutine(obj as Value),
      ],
      iscoroutinefunction: [
        'func',
        func => {
          deprecated(ISCOROUTINEFUNCTION);
          return isAsyncioCoroutineFunction(func);
        },
      ],
      wrap_future: [
        'future, *, loop=',
        (future, loop) => wrapConcurrent(future as Value, () => loopOf(loop) ?? currentLoop()),
      ],
      isfuture: ['obj', obj => obj instanceof Future || isOwnFuture(obj as Value)],
      create_eager_task_factory: ['custom_task_constructor', eagerTaskFactory],
    }),
  ),
  ...placed(POLICIES),
  ['eager_task_factory', eagerTaskFactory(taskType)],
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
    'IncompleteReadError',
    'LimitOverrunError',
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
      streamReaderType,
      streamWriterType,
      serverType,
      abstractServerType,
      baseTransportType,
      readTransportType,
      writeTransportType,
      transportType,
      subprocessTransportType,
      datagramTransportType,
    ] as PyType[]
  ).map(cls => [cls.name, cls] as const),
  ...placed(streamFunctions),
  ...AWAITED_BY,
  ...['BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol'].map(
    name => [name, loadModule('asyncio.protocols')?.dict.get(name) ?? null] as const,
  ),
  ['AbstractEventLoop', loopType],
  ['BaseEventLoop', loopType],
  ['SelectorEventLoop', loopType],
  ['EventLoop', loopType],
]);
