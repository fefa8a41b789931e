import {AsyncioCoroutine} from '../../../model/asyncio/coroutines.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {GatheringFuture} from '../../../model/asyncio/tasks/gather.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import type {Coroutine} from '../../../model/host.ts';
import {PyFunction} from '../../objects/functions.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyAwaitable} from '../../run/awaitables.ts';
import {call} from '../../run/calls.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {charge} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {shortRepr} from '../../text/short-repr.ts';
import {callbackSource, createdAt} from './convert.ts';
// Its classes are there before they show themselves.
import './futures.ts';

/** How futures and tasks show themselves: `asyncio.base_futures` and `base_tasks`. */

registerRepr(Future, value => `<${typeOf(value).name} ${futureInfo(value).join(' ')}>`);
registerRepr(GatheringFuture, value => `<_GatheringFuture ${futureInfo(value).join(' ')}>`);
registerRepr(Task, value => taskRepr(value));

/** What a future counts that is shown with all that is known of it. */
const STEPS_OF_REPR = 800;

function futureInfo(value: Future): string[] {
  charge(STEPS_OF_REPR);
  value.ensureAlive();
  const info: string[] = [value.state];
  if (value.state === 'finished') {
    const raised = value.peekException();
    info.push(
      raised === null
        ? `result=${shortRepr(value.peekResult() as Value)}`
        : `exception=${repr(raised as Value)}`,
    );
  }
  const callbacks = value.doneCallbacks().map(each => sourceOf(each));
  if (callbacks.length > 0) info.push(`cb=[${listed(callbacks)}]`);
  const created = createdAt(value.sourceTraceback).trim();
  if (created !== '') info.push(created);
  return info;
}

function sourceOf(callback: {label(): string; callable?: unknown; stepsTask?: boolean}): string {
  if (callback.callable !== undefined) return callbackSource(callback.callable as Value);
  if (callback.stepsTask) return 'Task.task_wakeup()';
  // A function within a function, unless it is a method of a class.
  return `${callback.label().replace(/(^|\.)(_*[a-z]\w*)\.(\w+)$/, '$1$2.<locals>.$3')}()`;
}

function listed(callbacks: readonly string[]): string {
  if (callbacks.length <= 2) return callbacks.join(', ');
  return `${callbacks[0]}, <${callbacks.length - 2} more>, ${callbacks.at(-1)}`;
}

const showing = new Set<Task>();

function taskRepr(value: Task): string {
  if (showing.has(value)) return '...';
  showing.add(value);
  try {
    const [state = '', ...rest] = futureInfo(value);
    const status = value.cancelling() > 0 && !value.done() ? 'cancelling' : state;
    const waiter = value.futureWaiter === null ? [] : [`wait_for=${repr(value.futureWaiter)}`];
    const coroutine = value.getCoro();
    const runs = coroutine === null ? [] : [`coro=<${coroutineInfo(coroutine)}>`];
    const info = [status, `name=${repr(nameOf(value))}`, ...runs, ...waiter, ...rest];
    return `<${typeOf(value).name} ${info.join(' ')}>`;
  } finally {
    showing.delete(value);
  }
}

/** A class of the program's own may call its tasks otherwise. */
function nameOf(task: Task): Value {
  const own = typeOf(task).lookup('get_name');
  return own instanceof PyFunction ? call(own, [task as unknown as Value]) : task.name;
}

function coroutineInfo(coroutine: Coroutine): string {
  // What an async generator is asked for has no name of its own.
  if (coroutine instanceof PyAwaitable) return `<${coroutine.qualname} without __name__>()`;
  const name = `${coroutine.qualname}()`;
  if (!(coroutine instanceof AsyncioCoroutine || coroutine instanceof PyCoroutine)) return name;
  // Where a library is written is shown nowhere.
  if (coroutine instanceof AsyncioCoroutine || coroutine.frame.code.places.source.library)
    return `${name} ${coroutine.finished ? 'done, defined' : 'running'}`;
  const {frame, finished, started} = coroutine;
  const {file} = frame.code.places.source;
  if (finished) return `${name} done, defined at ${file}:${frame.code.firstLine}`;
  return `${name} running at ${file}:${started ? frame.line : frame.code.firstLine}`;
}
