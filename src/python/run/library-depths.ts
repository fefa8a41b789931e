import {error} from '../objects/errors.ts';
import {vm} from './vm.ts';

// What CPython has in Python calls further Python: a program that is nearly too deep fails there. These are how many calls
// lie within each other, the first included, where they are more than one.

const CALLS: Readonly<Record<string, number>> = {
  'BaseEventLoop._asyncgen_firstiter_hook': 2,
  'BaseEventLoop.call_at': 4,
  'BaseEventLoop.call_later': 5,
  'BaseEventLoop.call_soon': 4,
  'BaseEventLoop.call_soon_threadsafe': 4,
  'BaseEventLoop.create_future': 2,
  'BaseEventLoop.create_task': 5,
  'TaskGroup.create_task': 6,
  as_completed: 9,
  create_task: 6,
  ensure_future: 6,
  gather: 7,
  shield: 7,
  timeout: 2,
};

/** The same of coroutines, once somebody awaits them. What they await in their turn counts apart. */
const AWAITED: Readonly<Record<string, number>> = {
  'Event.wait': 3,
  'Queue.get': 3,
  'Queue.put': 3,
  'Semaphore.acquire': 3,
  'Timeout.__aenter__': 6,
  '_ContextManagerMixin.__aexit__': 3,
  __sleep0: 2,
  sleep: 6,
  to_thread: 6,
  wait: 4,
};

const MOST = Math.max(...Object.values(CALLS), ...Object.values(AWAITED));

/** A function of CPython's own is called: throws RecursionError if what it calls lies too deep. */
export function checkLibraryCall(qualname: string): void {
  if (isDeep()) checkDepth(CALLS[qualname]);
}

/** The same where a coroutine of CPython's own is about to run. */
export function checkLibraryCoroutine(name: string): void {
  if (isDeep()) checkDepth(AWAITED[name]);
}

/** What `run` calls lies one call deeper: within a function of CPython's that has no frame here. */
export function deeper<T>(run: () => T): T {
  const at = vm.frame ?? vm;
  at.depth += 1;
  try {
    return run();
  } finally {
    at.depth -= 1;
  }
}

/** Whether it is worth a look: as a rule it is not. */
function isDeep(): boolean {
  return depth() + MOST > vm.recursionLimit;
}

function checkDepth(calls = 1): void {
  if (depth() + calls > vm.recursionLimit)
    throw error('RecursionError', 'maximum recursion depth exceeded');
}

function depth(): number {
  return vm.frame?.depth ?? vm.depth;
}
