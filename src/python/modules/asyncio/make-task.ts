import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {Task, type TaskOptions} from '../../../model/asyncio/tasks/task.ts';
import type {Coroutine} from '../../../model/host.ts';
import {typeError} from '../../objects/errors.ts';
import type {Keywords} from '../../objects/functions.ts';
import {registerMaker} from '../../objects/instances.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {truth} from '../../operations/truth.ts';
import {isCoroutine} from '../../run/awaiting.ts';
import {refuseOwnCoroutine} from '../../run/own-coroutines.ts';
import {refuse} from '../../run/refusals.ts';
import {repr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';
import {contextOf, loopOf} from './convert.ts';
import {currentLoop} from './current-loop.ts';
import {begun, taskType} from './futures.ts';
import {isOverridden} from './overrides.ts';
import {makeFuture} from './unmade-futures.ts';

const taskArguments = native(
  '__init__',
  'self, coro, *, loop=, name=, context=, eager_start=',
  (self, _coro, loop) => {
    if (self instanceof Task) makeFuture(self, loopOf(loop));
  },
  true,
);
taskArguments.qualname = 'Task.__init__';
taskType.dict.set('__init__', taskArguments);

/** CPython asks the argument itself whether it runs. */
const REMEDY_EAGER = 'give it loop=asyncio.get_running_loop()';

const REMEDY_INIT = 'let __init__ take the coroutine first, before its other arguments';

registerMaker(taskType, (cls, args, keywords) => {
  if (cls.native) taskArguments.call([null, ...args], keywords);
  const coroutine = args[0] ?? keywords?.get('coro');
  // CPython makes the task when its own `__init__` is called, wherever that gets the coroutine from.
  if (isOverridden(cls, '__init__') && !isCoroutine(coroutine as Value))
    refuse(
      `"${cls.name}" takes its coroutine in another place than asyncio.Task does`,
      REMEDY_INIT,
    );
  const loop = loopOf(keywords?.get('loop'));
  const options = optionsOf(keywords);
  if (options.eager && loop === null)
    refuse('asyncio.Task(eager_start=True) without a loop is not modelled', REMEDY_EAGER);
  const made = new Task(loop ?? currentLoop(), checkedCoroutine(coroutine as Value), options);
  return begun(made, cls);
});

/** What the keyword arguments of `create_task` ask for, which are those of `Task` but for the loop. */
export function taskOptions(keywords: ReadonlyMap<string, Value>): TaskOptions {
  if (keywords.has('loop'))
    throw typeError("_asyncio.Task() got multiple values for keyword argument 'loop'");
  taskArguments.call([null, null], keywords);
  return optionsOf(keywords);
}

function optionsOf(keywords: Keywords): TaskOptions {
  const name = keywords?.get('name');
  const eager = keywords?.get('eager_start');
  return {
    name: name == null ? undefined : str(name),
    context: contextOf(keywords?.get('context')),
    eager: eager === undefined ? undefined : truth(eager),
  };
}

/** What a task can be made of. */
export function checkedCoroutine(value: Value): Coroutine {
  if (isCoroutine(value)) return value;
  refuseOwnCoroutine(value);
  throw typeError(`a coroutine was expected, got ${repr(value)}`);
}

/** A task as a call with keyword arguments wants it. */
export function makeTask(on: EventLoop, coroutine: Value, keywords: unknown): Value {
  const given = keywords as ReadonlyMap<string, Value>;
  if (on.taskFactory !== null) return on.createTask(coroutine as Coroutine, {given});
  return on.createTask(checkedCoroutine(coroutine), taskOptions(given));
}
