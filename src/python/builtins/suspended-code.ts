import type {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Future} from '../../model/asyncio/futures.ts';
import {codeObject, PyLibraryCode} from '../objects/code-objects.ts';
import {members, properties} from '../objects/natives.ts';
import {
  asyncGeneratorType,
  coroutineType,
  generatorType,
  nativeType,
  PyObject,
  type Value,
} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import type {PyAsyncGenerator} from '../run/async-generators.ts';
import type {PyCoroutine} from '../run/coroutines.ts';
import type {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import {Suspendable} from '../run/suspendable.ts';
import {frameOf} from './frame-objects.ts';

const driver = (value: unknown) => value as PyGenerator;
const coroutine = (value: unknown) => value as PyCoroutine | AsyncioCoroutine;
const agen = (value: unknown) => value as PyAsyncGenerator;

properties(generatorType, {
  gi_code: self => codeObject(driver(self).frame.code),
  gi_frame: self => frameOf(driver(self)),
  gi_running: self => driver(self).running,
  gi_suspended: self => isSuspended(driver(self)),
  gi_yieldfrom: self => yieldedFrom(driver(self)),
});

/** What it is paused in. The iterator of a built-in object that it goes through is none of the program's objects. */
function yieldedFrom(paused: PyGenerator): Value {
  if (!isSuspended(paused)) return null;
  const {inner, at, code} = paused.frame;
  if (inner !== null) return inner;
  const {spans, source} = code.places;
  const isDelegated = /^yield\s+from\b/.test(source.text.slice(spans[at]?.from));
  return isDelegated
    ? refuse('the iterator that it yields from is not modelled here', 'let it be a generator')
    : null;
}

/** Whether it waits in its code: neither not begun, nor running, nor over. */
function isSuspended(
  self: PyGenerator | PyCoroutine | PyAsyncGenerator | AsyncioCoroutine,
): boolean {
  const {started, finished} = self;
  return started && !finished && !isRunning(self);
}

/** Those of asyncio itself are never seen while they run. */
function isRunning(self: unknown): boolean {
  return self instanceof Suspendable && self.running;
}

properties(coroutineType, {
  cr_code: self => codeOf(coroutine(self)),
  cr_frame: self => frameOf(coroutine(self)),
  cr_running: self => isRunning(self),
  cr_suspended: self => isSuspended(coroutine(self)),
  cr_await: self => awaitedBy(coroutine(self)),
});

members(coroutineType, {cr_origin: self => originOf(coroutine(self))});

function codeOf(self: PyCoroutine | AsyncioCoroutine): Value {
  if (self instanceof Suspendable) return codeObject(self.frame.code);
  return new PyLibraryCode(self.qualname);
}

/** What it is paused in. */
function awaitedBy(paused: PyCoroutine | PyAsyncGenerator | AsyncioCoroutine): Value {
  if (!isSuspended(paused)) return null;
  if (paused instanceof Suspendable) return paused.frame.inner ?? new PyObject(futureIterType);
  if (paused.inner !== null) return paused.inner as Value;
  if (paused.referents()[0] instanceof Future) return new PyObject(futureIterType);
  return refuse("what CPython's own coroutine awaits is not modelled here", 'ask the task');
}

/** What it remembers of the calls by which it was made, innermost first. */
function originOf({origin}: PyCoroutine | AsyncioCoroutine): Value {
  if (origin === undefined) return null;
  const {exact} = origin;
  if (exact === null)
    return refuse(NOT_EXACT, 'remember fewer calls, or print the name of the coroutine');
  return new PyTuple(exact.map(({file, line, name}) => new PyTuple([file, line, name])));
}

const NOT_EXACT =
  '"cr_origin" with calls of asyncio\'s own among those it remembers is not modelled';

/** What awaits a future: `future.__await__()`. */
const futureIterType = nativeType('FutureIter', undefined, '_asyncio');

properties(asyncGeneratorType, {
  ag_code: self => codeObject(agen(self).frame.code),
  ag_frame: self => frameOf(agen(self)),
  ag_running: self => agen(self).busy,
  ag_suspended: self => isSuspended(agen(self)),
  ag_await: self => (agen(self).busy ? awaitedBy(agen(self)) : null),
});
