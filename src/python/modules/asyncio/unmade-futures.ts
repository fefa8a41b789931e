import type {Future} from '../../../model/asyncio/futures.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import {error} from '../../objects/errors.ts';
import {refuse} from '../../run/refusals.ts';

/** Futures of classes of the program whose `__init__` has not called that of asyncio, and what the model has given them. */
const unmade = new WeakMap<Future, Future['loop']>();

const MISSING = 'Future object is not initialized.';

const failing = (name: string, text = MISSING) => ({
  value: () => {
    throw error(name, text);
  },
  configurable: true,
});

const fail = (): never => {
  throw error('RuntimeError', MISSING);
};

const failingAttribute = {get: fail, set: fail, configurable: true};

/** What fails until then, and how. */
const FAILING: PropertyDescriptorMap = {
  result: failing('InvalidStateError'),
  exception: failing('InvalidStateError'),
  setResult: failing('RuntimeError'),
  setException: failing('RuntimeError'),
  cancel: failing('RuntimeError'),
  addDoneCallback: failing('RuntimeError', 'uninitialized Future object'),
  removeDoneCallback: failing('RuntimeError'),
  await: failing('RuntimeError'),
  peekResult: failing('RuntimeError'),
  peekException: failing('RuntimeError'),
  state: failingAttribute,
  logTraceback: failingAttribute,
  loop: failingAttribute,
};

const refusing = {
  value: () =>
    refuse(
      'a task whose __init__ does not call that of asyncio.Task is not modelled',
      'call super().__init__(coro) there',
    ),
  configurable: true,
};

/** A task has begun in the model as soon as it is made: in CPython it never would. */
const REFUSING: PropertyDescriptorMap = {
  step: refusing,
  goOn: refusing,
  cancel: refusing,
  result: refusing,
  exception: refusing,
  addDoneCallback: refusing,
  await: refusing,
};

/** It has been made, and its own `__init__` is about to run. */
export function leaveFutureUnmade(future: Future): void {
  unmade.set(future, future.loop);
  Object.defineProperties(future, future instanceof Task ? REFUSING : FAILING);
}

/** Whether its `__init__` has not called that of asyncio. */
export function isUnmade(future: Future): boolean {
  return unmade.has(future);
}

/** Its `__init__` has called that of asyncio, and given it this loop; null for the current one. */
export function makeFuture(future: Future, loop: Future['loop'] | null): void {
  const given = unmade.get(future);
  // An eager task is over as soon as it is made.
  if (given === undefined && future.done() && !(future instanceof Task))
    refuse('to make a future anew by its __init__ is not modelled', 'make another one');
  if (given === undefined) return;
  if (loop !== null && loop !== given)
    refuse(
      'a future whose __init__ takes another loop than the current one is not modelled',
      'call its class with loop=',
    );
  unmade.delete(future);
  const isTask = future instanceof Task;
  for (const name of Object.keys(isTask ? REFUSING : FAILING)) Reflect.deleteProperty(future, name);
  if (!isTask)
    Object.defineProperty(future, 'loop', {value: given, writable: true, enumerable: true});
}
