import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {NO_COROUTINE} from '../../../model/asyncio/tasks/no-coroutine.ts';
import {Task, type TaskOptions} from '../../../model/asyncio/tasks/task.ts';
import type {Coroutine} from '../../../model/host.ts';
import {typeError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {truth} from '../../operations/truth.ts';
import {isCoroutine} from '../../run/awaiting.ts';
import {refuseOwnCoroutine} from '../../run/own-coroutines.ts';
import {refuse} from '../../run/refusals.ts';
import {repr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';
import {refuseIfEntered} from '../context-runs.ts';
import {contextOf, loopOf} from './convert.ts';
import {taskType} from './futures.ts';
import {initialize, uninitialized} from './initialize.ts';

const taskArguments = native(
  '__init__',
  'self, coro, *, loop=, name=, context=, eager_start=',
  (self, coro, loop, name, context, eager) => {
    if (!(self instanceof Task)) return;
    const options = optionsOf(name, context, eager);
    if (options.eager && loop == null)
      refuse('asyncio.Task(eager_start=True) without a loop is not modelled', REMEDY_EAGER);
    const coroutine = checkedCoroutine(coro as Value);
    initialize(self, loopOf(loop));
    self.begin(coroutine, options);
  },
  true,
);
taskArguments.qualname = 'Task.__init__';
taskType.dict.set('__init__', taskArguments);

/** CPython asks the argument itself whether it runs. */
const REMEDY_EAGER = 'give it loop=asyncio.get_running_loop()';

registerMaker(taskType, cls => uninitialized(loop => new Task(loop, NO_COROUTINE), cls));

/** What the keyword arguments of `create_task` ask for, which are those of `Task` but for the loop. */
export function taskOptions(keywords: ReadonlyMap<string, Value>): TaskOptions {
  if (keywords.has('loop'))
    throw typeError("_asyncio.Task() got multiple values for keyword argument 'loop'");
  taskArguments.call([null, null], keywords);
  return optionsOf(keywords.get('name'), keywords.get('context'), keywords.get('eager_start'));
}

function optionsOf(name: Maybe, within: Maybe, eagerly: Maybe): TaskOptions {
  const context = contextOf(within);
  const eager = eagerly === undefined ? undefined : truth(eagerly);
  if (eager && context !== undefined) refuseIfEntered(context);
  return {name: name == null ? undefined : str(name), context, eager};
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
