import {AsyncioCoroutine} from '../../../model/asyncio/coroutines.ts';
import {getRunningLoop} from '../../../model/asyncio/events.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import {functions, native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import type {Frame} from '../../run/frames.ts';
import {vm} from '../../run/vm.ts';

/** Of a frame, what a call graph tells: how it runs, its file, its line, its name; None for one of the library's. */
function told(frame: Frame): Value {
  const {kind, places, qualname, name, firstLine} = frame.code;
  const {source} = places;
  if (source.library) return null;
  // It goes on meanwhile: its line is that of when somebody asks.
  const line = native('line', '', () => frame.line || firstLine);
  return new PyTuple([TAGS[kind], source.file, line, qualname, name]);
}

const TAGS = {
  function: '',
  coroutine: 'async ',
  'async generator': 'async generator ',
  generator: 'generator ',
} as const;

/** Where a coroutine is paused, outermost first; what is no coroutine ends it. */
function stackOf(coroutine: unknown): Value {
  const stack: Value[] = [];
  for (let at = coroutine; ; ) {
    if (at instanceof PyCoroutine) {
      stack.push(at.finished ? 'finished' : told(at.frame));
      at = at.finished ? null : at.frame.inner;
    } else if (at instanceof AsyncioCoroutine) {
      stack.push(at.finished ? 'finished' : null);
      at = at.finished ? null : at.inner;
    } else return new PyList(stack);
  }
}

/** The calls in progress, innermost first, up to the task that runs them. */
function stackNow(): Value {
  const stack: Value[] = [];
  const bottom = coroutineFrame(getRunningLoop(vm.machine)?.tasks.current);
  let frame = vm.frame;
  while (frame?.code.places.source.library) frame = frame.back;
  for (; frame !== null; frame = frame.back) {
    stack.push(told(frame));
    // What makes an eager task, below it, is another's.
    if (frame === bottom) break;
    if (frame.code.kind !== 'function' && frame.back?.code.kind === 'function') break;
  }
  return new PyList(stack);
}

function coroutineFrame(task: Task | null | undefined): Frame | null {
  const coroutine: unknown = task?.coroutine;
  return coroutine instanceof PyCoroutine ? coroutine.frame : null;
}

/** Who waits for a future, by number. */
function awaitedBy(future: Future): Value {
  return new PyList(future.waitedForBy as unknown as Value[]);
}

const future = (value: unknown) => value as Future;

/** What the call graphs of tasks are made of. */
export const GRAPH: readonly (readonly [string, Value])[] = functions({
  is_future: ['value', value => (value as unknown) instanceof Future],
  is_task: ['value', value => (value as unknown) instanceof Task],
  stack_of: [
    'task',
    task =>
      (task as unknown) instanceof Task
        ? stackOf((task as unknown as Task).coroutine)
        : new PyList([]),
  ],
  stack_now: ['', stackNow],
  awaited_by: ['future', value => awaitedBy(future(value))],
});

/** Tells of `fut` that `waiter` waits for it, or no longer does; of anything but futures nothing is told, as in CPython. */
export const AWAITED_BY: readonly (readonly [string, Value])[] = functions({
  future_add_to_awaited_by: [
    'fut, waiter, /',
    (fut, waiter) => noteWaiter(fut, waiter, 'addAwaitedBy'),
  ],
  future_discard_from_awaited_by: [
    'fut, waiter, /',
    (fut, waiter) => noteWaiter(fut, waiter, 'discardAwaitedBy'),
  ],
});

function noteWaiter(
  fut: unknown,
  waiter: unknown,
  what: 'addAwaitedBy' | 'discardAwaitedBy',
): null {
  if (fut instanceof Future && waiter instanceof Future) fut[what](waiter);
  return null;
}
