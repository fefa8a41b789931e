import {loadModule, registerModule} from '../registry.ts';
import './module.ts';

/** The modules asyncio is made of, for programs that import from one of them. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'asyncio.exceptions': [
    'CancelledError',
    'InvalidStateError',
    'TimeoutError',
    'BrokenBarrierError',
    'IncompleteReadError',
    'LimitOverrunError',
  ],
  'asyncio.streams': ['StreamReader', 'StreamWriter', 'open_connection', 'start_server'],
  'asyncio.transports': [
    'BaseTransport',
    'ReadTransport',
    'WriteTransport',
    'Transport',
    'SubprocessTransport',
    'DatagramTransport',
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
    'run_coroutine_threadsafe',
    'create_eager_task_factory',
    'eager_task_factory',
    'FIRST_COMPLETED',
    'FIRST_EXCEPTION',
    'ALL_COMPLETED',
  ],
  'asyncio.threads': ['to_thread'],
  'asyncio.base_events': ['BaseEventLoop', 'Server'],
  'asyncio.unix_events': ['EventLoop', 'SelectorEventLoop'],
  'asyncio.events': [
    'get_event_loop',
    'new_event_loop',
    'set_event_loop',
    'get_running_loop',
    '_get_running_loop',
    'get_event_loop_policy',
    'set_event_loop_policy',
    'AbstractEventLoop',
    'AbstractServer',
    'Handle',
    'TimerHandle',
  ],
  'asyncio.futures': ['Future', 'isfuture', 'wrap_future'],
  'asyncio.locks': ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier'],
  'asyncio.taskgroups': ['TaskGroup'],
  'asyncio.timeouts': ['Timeout', 'timeout', 'timeout_at'],
  'asyncio.coroutines': ['iscoroutine', 'iscoroutinefunction'],
  'asyncio.runners': ['run', 'Runner'],
};

for (const [name, names] of Object.entries(parts)) {
  registerModule(name, () => {
    const whole = loadModule('asyncio');
    return names.map(each => [each, whole?.dict.get(each) ?? null] as const);
  });
}
