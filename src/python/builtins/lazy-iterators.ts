import {typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {binary} from '../operations/arithmetic.ts';
import {asInt} from '../operations/conversion.ts';
import {iterate} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';
import {charge} from '../run/vm.ts';
import {iteratorClass} from './iterator-classes.ts';

type Step = () => Value | undefined;

const enumerateType = iteratorClass('enumerate', 'iterable, start=', (value, start) => {
  const step = iterate(value as Value);
  let at: Value = start === undefined ? 0 : asInt(start);
  return {
    held: [value as Value],
    step: () => {
      const item = step();
      if (item === undefined) return undefined;
      const pair = new PyTuple([at, item]);
      at = binary('+', at, 1);
      return pair;
    },
  };
});

const zipType = iteratorClass('zip', '*iterables, strict=', (iterables, strict) => {
  const held = iterables as unknown as Value[];
  const rows = rowsOf('zip', held.map(iterate), strict);
  return {held, step: held.length === 0 ? () => undefined : () => tuple(rows())};
});

function tuple(items: Value[] | undefined): PyTuple | undefined {
  return items && new PyTuple(items);
}

const mapType = iteratorClass('map', '*args, strict=', (args, strict) => {
  const held = args as unknown as Value[];
  const [func, ...iterables] = held;
  if (iterables.length === 0) throw typeError('map() must have at least two arguments.');
  const rows = rowsOf('map', iterables.map(iterate), strict);
  const step = () => {
    const items = rows();
    return items && call(func as Value, items);
  };
  const pausing = function* () {
    const items = rows();
    return items && (yield* callPausing(func as Value, items));
  };
  return {held, step, pausing};
});

/** An item of each, until one has none left; if strict, none may have more. */
function rowsOf(name: string, steps: readonly Step[], strict: Maybe): () => Value[] | undefined {
  const isStrict = truth(strict ?? false);
  return () => {
    const items: Value[] = [];
    for (const [index, step] of steps.entries()) {
      const item = step();
      if (item === undefined) {
        if (isStrict) checkLengths(name, steps, index);
        return undefined;
      }
      items.push(item);
    }
    return items;
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
  const step = iterate(iterable as Value);
  return {
    held: [func as Value, iterable as Value],
    step: () => {
      for (let item = step(); item !== undefined; item = step()) {
        charge(1);
        if (func === null ? truth(item) : truth(call(func as Value, [item]))) return item;
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
