import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Future} from '../../model/asyncio/futures.ts';
import type {Awaiting} from '../../model/host.ts';
import type {Suspending} from '../compile/code.ts';
import {error, isError, typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {stopValue} from '../operations/exception-fields.ts';
import {find, getAttribute} from '../operations/get-attribute.ts';
import {iterate} from '../operations/iteration.ts';
import {special} from '../operations/special.ts';
import {awaiting} from './awaiting.ts';
import {call} from './calls.ts';
import {PyCoroutine} from './coroutines.ts';
import {PyDriver} from './drivers.ts';
import type {Frame} from './frames.ts';
import {PyGenerator} from './generators.ts';
import {charge, vm} from './vm.ts';

/** What an item counts in each generator that it goes through. */
const STEPS_PER_ITEM = 60;

/** `yield from source`. */
export function* delegate(frame: Frame, source: Value, pauses: boolean): Suspending<Value> {
  if (source instanceof PyCoroutine || source instanceof AsyncioCoroutine) {
    if (frame.code.isIterableCoroutine) return yield* drive(frame, awaiting(source));
    throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  if (source instanceof PyDriver) {
    return yield* drive(frame, {running: source.awaited() as never, inner: source.inner});
  }
  if (source instanceof PyGenerator) return yield* delegateGenerator(frame, source, pauses);
  if (source instanceof Future) {
    return yield* delegate(frame, call(special(source, '__iter__') as Value, [source]), pauses);
  }
  const own =
    source instanceof PyObject && !source.builtin ? special(source, '__iter__') : undefined;
  const iterator = own instanceof PyFunction ? call(own, [source]) : source;
  if (iterator instanceof PyGenerator) return yield* delegateGenerator(frame, iterator, pauses);
  const next = iterator instanceof PyObject ? special(iterator, '__next__') : undefined;
  if (next instanceof PyFunction) {
    return yield* delegateTo(frame, iterator, () => call(next, [iterator]));
  }
  const step = iterate(iterator);
  return yield* delegateTo(frame, iterator, () => step() ?? stopped());
}

function* drive(frame: Frame, {running, inner}: Awaiting): Suspending<Value> {
  frame.inner = inner as Value;
  const result = yield* running as Suspending<Value>;
  frame.inner = null;
  return result;
}

function stopped(): never {
  throw error('StopIteration');
}

/** To an iterator of the program's own, which may know `send`, `throw` and `close`, or not. */
function* delegateTo(frame: Frame, iterator: Value, next: () => Value): Suspending<Value> {
  let sent: Value = null;
  let thrown: unknown = null;
  for (;;) {
    let item: Value;
    charge(STEPS_PER_ITEM);
    try {
      if (thrown !== null) item = thrownInto(iterator, thrown);
      else item = sent === null ? next() : call(getAttribute(iterator, 'send'), [sent]);
    } catch (raised) {
      if (!isError(raised, 'StopIteration')) throw raised;
      return stopValue(raised);
    }
    vm.frame = frame;
    thrown = null;
    try {
      sent = yield item;
    } catch (raised) {
      thrown = raised;
    }
    vm.frame = frame;
  }
}

function thrownInto(iterator: Value, raised: unknown): Value {
  if (isError(raised, 'GeneratorExit')) {
    const close = find(iterator, 'close');
    if (close !== undefined) call(close, []);
    throw raised;
  }
  const method = find(iterator, 'throw');
  if (method === undefined) throw raised;
  return call(method, [raised as Value]);
}

/** In a thread, it pauses where the inner one waits. */
function* delegateGenerator(frame: Frame, inner: PyGenerator, pauses: boolean): Suspending<Value> {
  frame.inner = inner;
  let item = pauses ? yield* inner.nextPausing() : inner.next();
  while (item !== undefined) {
    charge(STEPS_PER_ITEM);
    vm.frame = frame;
    let sent: Value;
    try {
      sent = yield item;
    } catch (thrown) {
      vm.frame = frame;
      if (isError(thrown, 'GeneratorExit')) {
        inner.close();
        throw thrown;
      }
      item = pauses ? yield* inner.throwPausing(thrown as Value) : inner.throw(thrown as Value);
      continue;
    }
    vm.frame = frame;
    item = pauses ? yield* inner.nextPausing(sent) : inner.next(sent);
  }
  frame.inner = null;
  return inner.result;
}
