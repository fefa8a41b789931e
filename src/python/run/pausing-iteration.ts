import type {Suspending} from '../compile/code.ts';
import {isError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {iterate, overCustom} from '../operations/iteration.ts';
import {special} from '../operations/special.ts';
import {call} from './calls.ts';
import {PyGenerator} from './generators.ts';
import {callPausing} from './pausing.ts';

/** Gives the next item, undefined at the end; it pauses where its thread waits. */
export type PausingStep = () => Suspending<Value | undefined>;

/** Whether a thread may wait while it goes through this: what makes the items is the program's own. */
export function mayWait(value: Value): value is PyObject {
  if (value instanceof PyGenerator) return value.waits;
  if (value instanceof PyIterator && value.cls.native) return value.pausing !== null;
  if (!(value instanceof PyObject) || value.builtin) return false;
  return special(value, '__iter__') instanceof PyFunction;
}

/** `iter(value)` in a thread. */
export function* pausingSteps(value: Value): Suspending<PausingStep> {
  if (!mayWait(value)) return atOnce(iterate(value));
  if (value instanceof PyIterator && value.pausing !== null) return value.pausing;
  const iterator =
    value instanceof PyGenerator
      ? value
      : yield* callPausing(special(value, '__iter__') as Value, [value]);
  if (iterator instanceof PyGenerator) return () => iterator.nextPausing();
  const next = special(iterator, '__next__');
  if (!(next instanceof PyFunction)) return atOnce(overCustom(iterator));
  return () => nextItem(next, iterator);
}

/** The steps through a value: as they are, and as a thread takes them. */
export function bothSteps(value: Value): {step: () => Value | undefined; pausing: PausingStep} {
  if (value instanceof PyGenerator)
    return {step: () => value.next(), pausing: () => value.nextPausing()};
  if (!mayWait(value) || value instanceof PyIterator) {
    const step = iterate(value);
    const pausing = value instanceof PyIterator ? value.pausing : null;
    return {step, pausing: pausing ?? atOnce(step)};
  }
  const iterator = call(special(value, '__iter__') as Value, [value]);
  if (iterator instanceof PyGenerator) return bothSteps(iterator);
  const step = overCustom(iterator);
  const next = special(iterator, '__next__');
  return {
    step,
    pausing: next instanceof PyFunction ? () => nextItem(next, iterator) : atOnce(step),
  };
}

function atOnce(step: () => Value | undefined): PausingStep {
  return function* () {
    yield* [];
    return step();
  };
}

function* nextItem(next: Value, iterator: Value): Suspending<Value | undefined> {
  try {
    return yield* callPausing(next, [iterator]);
  } catch (thrown) {
    if (isError(thrown, 'StopIteration')) return undefined;
    throw thrown;
  }
}

/** All that is left of it. */
export function* collected(value: Value): Suspending<Value[]> {
  const step = yield* pausingSteps(value);
  const items: Value[] = [];
  for (let item = yield* step(); item !== undefined; item = yield* step()) items.push(item);
  return items;
}
