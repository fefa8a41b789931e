import {EventLoop} from '../../../model/asyncio/base-events.ts';
import {AsyncioCoroutine, LibraryCoroutine} from '../../../model/asyncio/coroutines.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {AsCompletedIterator} from '../../../model/asyncio/tasks/as-completed.ts';
import {ensureFuture} from '../../../model/asyncio/tasks/ensure-future.ts';
import {gather} from '../../../model/asyncio/tasks/gather.ts';
import {runCoroutineThreadsafe} from '../../../model/asyncio/tasks/run-coroutine-threadsafe.ts';
import {sleep} from '../../../model/asyncio/tasks/sleep.ts';
import {type ReturnWhen, wait} from '../../../model/asyncio/tasks/wait.ts';
import {PyDict} from '../../objects/dict.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import type {PyException} from '../../objects/exceptions.ts';
import {methods} from '../../objects/natives.ts';
import {PySet} from '../../objects/set.ts';
import {registerClass, typeName, typeOf} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {toArray} from '../../operations/iteration.ts';
import {missing} from '../../operations/missing-attribute.ts';
import {isNumber} from '../../operations/numbers.ts';
import {setOf} from '../../operations/set-algebra.ts';
import {truth} from '../../operations/truth.ts';
import {refuseThreadInProcess} from '../../processes/process.ts';
import {isAwaitable, isCoroutine} from '../../run/awaiting.ts';
import {PyCoroutine} from '../../run/coroutines.ts';
import {holdingMeanwhile} from '../../run/held-meanwhile.ts';
import {jobOf} from '../../run/pausing.ts';
import {vm} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {loopOf, optionalSeconds, seconds} from './convert.ts';
import {currentLoop} from './current-loop.ts';
import {checkAwaitable} from './futures.ts';
import {runningLoop} from './loops.ts';
import {checkedCoroutine} from './make-task.ts';

type Maybe = Value | undefined;

const makeList = (results: readonly unknown[]) => new PyList(results as Value[]);

/** `asyncio.sleep`. */
export function sleepFor(delay: Maybe, result: Maybe): Value {
  const value = delay as Value;
  if (!isNumber(value)) {
    // The comparison inside the coroutine is what fails.
    const wrong = `'<=' not supported between instances of '${typeName(value)}' and 'int'`;
    return failing('sleep', value, typeError(wrong));
  }
  return sleep(vm.machine, seconds(value), result ?? null);
}

/** `asyncio.gather`; `quiet` is its `return_exceptions`. */
export function gatherAll(awaitables: readonly Value[], quiet: boolean): Value {
  const [first] = awaitables;
  if (first !== undefined && !isAwaitable(first)) throw ungatherable(first);
  const loop = vm.machine.running ?? (first instanceof Future ? first.loop : currentLoop());
  try {
    return gather(loop, awaitables, makeList, quiet);
  } catch (thrown) {
    const wrong = awaitables.find(each => !isAwaitable(each));
    throw wrong === undefined ? thrown : ungatherable(wrong);
  }
}

/** What is gathered is a key of a dict before it is looked at. */
function ungatherable(value: Value): unknown {
  try {
    new PyDict().set(value, null);
    checkAwaitable(value);
  } catch (thrown) {
    return thrown;
  }
  return null;
}

/** A coroutine that fails as it begins; `value` is what it was given, and its frame holds that. */
function failing(qualname: string, value: Value, raised: PyException): Value {
  const body = function* () {
    yield* [];
    raised.library = [value];
    throw raised;
  };
  return new LibraryCoroutine(vm.machine.host, qualname, body, [value]);
}

export function waitForAll(fs: Maybe, patience: Maybe, when: Maybe): Value {
  const value = fs as Value;
  const fail = (raised: PyException) => failing('wait', value, raised);
  if (
    value instanceof Future ||
    value instanceof PyCoroutine ||
    value instanceof AsyncioCoroutine
  ) {
    return fail(typeError(`expect a list of futures, not ${typeOf(value).name}`));
  }
  if (!truth(value)) return fail(valueError('Set of Tasks/Futures is empty.'));
  const mode = (when ?? 'ALL_COMPLETED') as ReturnWhen;
  if (!['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'].includes(mode)) {
    return fail(valueError(`Invalid return_when value: ${str(mode)}`));
  }
  const makeSets = (done: Future[], pending: Future[]) =>
    new PyTuple([new PySet(done), new PySet(pending)]);
  const futures = () => {
    const all = setOf(value).values();
    if (all.some(each => each instanceof PyCoroutine || each instanceof AsyncioCoroutine)) {
      const refused = typeError('Passing coroutines is forbidden, use tasks explicitly.');
      refused.library = all;
      throw refused;
    }
    runningLoop();
    if (all.length === 0) throw error('AssertionError', 'Set of Futures is empty.');
    for (const each of all) if (!(each instanceof Future)) throw missing(each, 'add_done_callback');
    return all as Future[];
  };
  return wait(vm.machine, value, futures, () => optionalSeconds(patience), mode, makeSets);
}

export function asCompleted(fs: Maybe, patience: Maybe): Value {
  const value = fs as Value;
  if (isAwaitable(value))
    throw typeError(`expects an iterable of awaitables, not ${typeOf(value).name}`);
  const loop = currentLoop();
  const given = toArray(value);
  // A set is made of them, so each must have a hash; they begin in the order in which they were given.
  new PySet(given);
  const items = new Set(given);
  const futures: Future[] = [];
  // A task that is eager may be over, and let go of much, before the next is made.
  holdingMeanwhile({referents: () => [...items, ...futures]}, () => {
    for (const item of items) futures.push(ensureFuture(loop, item));
  });
  const todo = new PySet(futures).values() as Future[];
  return new AsCompletedIterator(loop, todo, optionalSeconds(patience));
}

export function toThread(func: Maybe, args: Maybe, keywords: Maybe): Value {
  refuseThreadInProcess();
  const given = args as unknown as Value[];
  const named = keywords as unknown as Map<string, Value>;
  const body = function* () {
    const loop = runningLoop();
    const context = vm.machine.context.copy();
    const job = jobOf(func as Value, given, named.size === 0 ? null : named);
    const run = () => {
      vm.machine.context = context;
      return job();
    };
    // CPython submits `functools.partial(context.run, func)`: that is the name the worker shows.
    return yield* loop.executor.run(null, 'partial', run).await();
  };
  const holds = [func, ...given, ...named.values()];
  return new LibraryCoroutine(vm.machine.host, 'to_thread', body, holds);
}

export function currentTask(loop: Maybe): Value {
  return (loopOf(loop) ?? runningLoop()).tasks.current;
}

export function allTasks(loop: Maybe): Value {
  return new PySet((loopOf(loop) ?? runningLoop()).tasks.all());
}

/** `asyncio.run_coroutine_threadsafe`. */
export function threadsafe(coro: Maybe, loop: Maybe): Value {
  if (!isCoroutine(coro)) throw typeError('A coroutine object is required');
  if (!(loop instanceof EventLoop)) throw missing(loop ?? null, 'call_soon_threadsafe');
  return runCoroutineThreadsafe(loop, checkedCoroutine(coro));
}

const asCompletedType = nativeType('_AsCompletedIterator', undefined, 'asyncio.tasks');
registerClass(AsCompletedIterator, asCompletedType);
const completed = (self: unknown) => self as AsCompletedIterator;
methods(asCompletedType, {
  __iter__: ['', self => self as Value],
  __next__: [
    '',
    self => {
      const next = completed(self).next();
      if (next === undefined) throw error('StopIteration');
      return next;
    },
  ],
  __aiter__: ['', self => self as Value],
  __anext__: ['', self => completed(self).anext()],
});
