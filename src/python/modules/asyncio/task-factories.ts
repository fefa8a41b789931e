import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import {PyException} from '../../objects/exceptions.ts';
import type {Keywords, PyNative} from '../../objects/functions.ts';
import {native} from '../../objects/natives.ts';
import {functionType, type Value} from '../../objects/types.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';

const REMEDY = 'let the factory return an asyncio.Task';

/** The program's own way to make tasks; what it was set to is kept for `get_task_factory`. */
const factories = new WeakMap<EventLoop, Value>();

export function getTaskFactory(on: EventLoop): Value {
  return factories.get(on) ?? null;
}

/** None stands for asyncio's own. */
export function setTaskFactory(on: EventLoop, factory: Value): void {
  factories.set(on, factory);
  if (factory === null) on.taskFactory = null;
  else {
    on.taskFactory = (coroutine, {context, given}) => {
      const keywords = given ?? (context === undefined ? null : new Map([['context', context]]));
      const made = keeping(coroutine, () => call(factory, [on, coroutine], keywords as Keywords));
      if (made instanceof Task) return made;
      throw refuse(`${repr(made)} as a task is not modelled`, REMEDY);
    };
  }
}

/** `BaseEventLoop.create_task` is written in Python: its frame has the coroutine, and so has the traceback if it fails. */
function keeping(coroutine: object, make: () => Value): Value {
  const {cyclic} = vm;
  const isKept = cyclic.has(coroutine);
  cyclic.add(coroutine);
  try {
    return make();
  } catch (thrown) {
    if (thrown instanceof PyException) thrown.library = [...thrown.library, coroutine];
    throw thrown;
  } finally {
    if (!isKept) cyclic.delete(coroutine);
  }
}

/** `asyncio.create_eager_task_factory`. */
export function eagerTaskFactory(makeTask: Value | undefined): PyNative {
  const factory = native(
    'factory',
    'loop, coro, *, eager_start=, **kwargs',
    (loop, coro, eager, kwargs) => {
      const keywords = new Map([
        ['loop', loop as Value],
        ['eager_start', eager ?? true],
        ...(kwargs as unknown as ReadonlyMap<string, Value>),
      ]);
      return call(makeTask as Value, [coro as Value], keywords);
    },
    false,
    functionType,
  );
  factory.qualname = 'create_eager_task_factory.<locals>.factory';
  return factory;
}
