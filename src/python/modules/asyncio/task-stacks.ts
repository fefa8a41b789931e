import type {Task} from '../../../model/asyncio/tasks/task.ts';
import {liveFrame, pausedFrame} from '../../builtins/live-frames.ts';
import {PyException} from '../../objects/exceptions.ts';
import type {PyFrame} from '../../objects/frame-objects.ts';
import {type Maybe, methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {call} from '../../run/calls.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {refuse} from '../../run/refusals.ts';
import {framesOf} from '../../run/tracebacks.ts';
import {repr} from '../../text/repr.ts';
import {loadModule} from '../registry.ts';
import {taskType} from './futures.ts';

const REMEDY = 'ask a task that waits in a coroutine of the program';

/** `base_tasks._task_get_stack`: where its coroutine is paused, or where the error came from that ended it. */
function stackOf(task: Task): PyFrame[] {
  task.ensureAlive();
  const {coroutine} = task;
  if (!(coroutine instanceof PyCoroutine) || coroutine.frame.code.places.source.library)
    return refuse("the stack of one of asyncio's own coroutines is not modelled", REMEDY);
  if (coroutine.running) refuse('the stack of a task that runs is not modelled', REMEDY);
  return coroutine.finished ? raisedIn(task.peekException() as Value) : [pausedFrame(coroutine)];
}

function raisedIn(error: Value): PyFrame[] {
  if (!(error instanceof PyException)) return [];
  // A frame that goes on meanwhile is where it is now.
  return framesOf(error.traceback).map(({frame}) => liveFrame(frame));
}

function limited(task: Task, limit: Maybe): PyFrame[] {
  const frames = stackOf(task);
  return limit == null ? frames : frames.slice(0, Math.max(asIndex(limit), 0));
}

/** As `traceback.print_list` shows it. */
function entryOf({code, line}: PyFrame): string {
  const {source} = code.places;
  return `  File "${source.file}", line ${line()}, in ${code.name}\n    ${source.lineText(line()).trim()}\n`;
}

function heading(task: Task, frames: readonly PyFrame[]): string {
  const shown = repr(task);
  if (frames.length === 0) return `No stack for ${shown}`;
  const what = task.peekException() == null ? 'Stack' : 'Traceback';
  return `${what} for ${shown} (most recent call last):`;
}

methods(taskType, {
  get_stack: ['*, limit=', (self, limit) => new PyList(limited(self as unknown as Task, limit))],
  print_stack: [
    '*, limit=, file=',
    (self, limit, file) => {
      const task = self as unknown as Task;
      const frames = limited(task, limit);
      const print = loadModule('asyncio.base_tasks')?.dict.get('_print') as Value;
      const error = (task.peekException() ?? null) as Value;
      call(print, [heading(task, frames), new PyList(frames.map(entryOf)), error, file ?? null]);
      return null;
    },
  ],
});
