import type {Suspending} from '../compile/code.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {binary} from '../operations/arithmetic.ts';
import {asInt} from '../operations/conversion.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';
import {bothSteps} from '../run/pausing-iteration.ts';
import {charge} from '../run/vm.ts';
import {iteratorClass} from './iterator-classes.ts';

type Step = () => Value | undefined;
/** The steps through several values, and the same as a thread takes them. */
type Sources = readonly ReturnType<typeof bothSteps>[];

/** What an item counts that is made of others. */
const STEPS_OF_TUPLE = 30;

const enumerateType = iteratorClass('enumerate', 'iterable, start=', (value, start) => {
  const source = bothSteps(value as Value);
  let at: Value = start === undefined ? 0 : asInt(start);
  const numbered = (item: Value | undefined) => {
    if (item === undefined) return undefined;
    charge(STEPS_OF_TUPLE);
    const pair = new PyTuple([at, item]);
    at = binary('+', at, 1);
    return pair;
  };
  return {
    held: [value as Value],
    step: () => numbered(source.step()),
    *pausing() {
      return numbered(yield* source.pausing());
    },
  };
});

const zipType = iteratorClass('zip', '*iterables, strict=', (iterables, strict) => {
  const held = iterables as unknown as Value[];
  const rows = rowsOf('zip', held.map(bothSteps), strict);
  if (held.length === 0) return {held, step: () => undefined};
  return {
    // As CPython frees a tuple: from its end.
    held: held.toReversed(),
    keeps: true,
    step: () => tuple(rows.step()),
    *pausing() {
      return tuple(yield* rows.pausing());
    },
  };
});

/** What each item of a tuple counts, besides. */
const STEPS_PER_ITEM = 8;

function tuple(items: Value[] | undefined): PyTuple | undefined {
  if (items !== undefined) charge(STEPS_PER_ITEM * items.length);
  return items && new PyTuple(items);
}

const mapType = iteratorClass('map', '*args, strict=', (args, strict) => {
  const held = args as unknown as Value[];
  const [func, ...iterables] = held;
  if (iterables.length === 0) throw typeError('map() must have at least two arguments.');
  const rows = rowsOf('map', iterables.map(bothSteps), strict);
  return {
    // As CPython frees a tuple: from its end.
    held: held.toReversed(),
    keeps: true,
    step: () => {
      const items = rows.step();
      return items && used(items, call(func as Value, items));
    },
    *pausing() {
      const items = yield* rows.pausing();
      return items && (yield* callPausing(func as Value, items));
    },
  };
});

/** Nobody else may hold what a function was called with. */
function used(items: readonly Value[], result: Value): Value {
  if (watching()) replaced(items, result);
  return result;
}

/** An item of each, until one has none left; if strict, none may have more. */
function rowsOf(name: string, sources: Sources, strict: Maybe) {
  const steps = sources.map(({step}) => step);
  const ended = (index: number) => {
    if (truth(strict ?? false)) checkLengths(name, steps, index);
    return undefined;
  };
  return {
    step: (): Value[] | undefined => {
      charge(STEPS_OF_TUPLE);
      const items: Value[] = [];
      for (const [index, step] of steps.entries()) {
        const item = step();
        if (item === undefined) return ended(index);
        items.push(item);
      }
      return items;
    },
    *pausing(): Suspending<Value[] | undefined> {
      const items: Value[] = [];
      for (const [index, {pausing}] of sources.entries()) {
        const item = yield* pausing();
        if (item === undefined) return ended(index);
        items.push(item);
      }
      return items;
    },
  };
}

function checkLengths(name: string, steps: readonly Step[], ended: number): void {
  const before = (count: number) => (count === 1 ? ' 1' : `s 1-${count}`);
  if (ended > 0) {
    throw valueError(`${name}() argument ${ended + 1} is shorter than argument${before(ended)}`);
  }
  for (const [index, step] of steps.entries()) {
    if (index > 0 && step() !== undefined) {
      throw valueError(`${name}() argument ${index + 1} is longer than argument${before(index)}`);
    }
  }
}

const filterType = iteratorClass('filter', 'function, iterable, /', (func, iterable) => {
  const {step, pausing} = bothSteps(iterable as Value);
  return {
    held: [func as Value, iterable as Value],
    step: () => {
      for (let item = step(); item !== undefined; item = step()) {
        if (truth(func === null ? item : call(func as Value, [item]))) return item;
        if (watching()) replaced([item]);
      }
      return undefined;
    },
    *pausing() {
      for (let item = yield* pausing(); item !== undefined; item = yield* pausing()) {
        if (truth(func === null ? item : yield* callPausing(func as Value, [item]))) return item;
      }
      return undefined;
    },
  };
});

export const ITERATORS: [string, Value][] = [
  ['enumerate', enumerateType],
  ['filter', filterType],
  ['map', mapType],
  ['zip', zipType],
];
