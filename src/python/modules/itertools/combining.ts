import {typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {binary} from '../../operations/arithmetic.ts';
import {asIndex} from '../../operations/conversion.ts';
import {hidden, iterate, toArray} from '../../operations/iteration.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {PyGenerator} from '../../run/generators.ts';
import {holdingMeanwhile} from '../../run/held-meanwhile.ts';
import {charge, checkGrown} from '../../run/vm.ts';
import {define, list, once, type Step} from './define.ts';

/** What a pair counts: for its memory. */
const STEPS_OF_PAIR = 60;

/** The items of one after the other; each is asked for its iterator when its turn comes. */
export function chained(iterables: Step): Step {
  const following = once(() => iterables());
  let current: Step | null = null;
  return () => {
    for (;;) {
      const item = current?.();
      if (item !== undefined) return item;
      current = null;
      const next = following();
      if (next === undefined) return undefined;
      current = next instanceof PyGenerator ? hidden(next) : iterate(next);
    }
  };
}

function accumulate(iterable: Maybe, func: Maybe, initial: Maybe) {
  const next = iterate(iterable as Value);
  let total: Value | undefined;
  let first = initial ?? undefined;
  const added = (item: Value) => {
    if (total === undefined) return item;
    return func == null ? binary('+', total, item) : call(func, [total, item]);
  };
  const step = () => {
    const item = first ?? next();
    first = undefined;
    if (item === undefined) return undefined;
    total = added(item);
    held[1] = total;
    return total;
  };
  const held = [iterable as Value];
  return {held, step};
}

function batched(iterable: Maybe, n: Maybe, strict: Maybe) {
  const size = asIndex(n as Value);
  if (size < 1) throw valueError('n must be at least one');
  const next = iterate(iterable as Value);
  return {
    held: [iterable as Value],
    step: once(() => {
      const batch = taken(next, size);
      if (batch.length < size && batch.length > 0 && truth(strict ?? false))
        throw valueError('batched(): incomplete batch');
      return batch.length === 0 ? undefined : new PyTuple(batch);
    }),
  };
}

function taken(next: Step, most: number): Value[] {
  const items: Value[] = [];
  holdingMeanwhile(new PyList(items), () => {
    while (items.length < most) {
      const item = next();
      if (item === undefined) break;
      items.push(item);
      if (items.length % 1024 === 0) checkGrown(items.length);
    }
  });
  return items;
}

function pairwise(iterable: Maybe) {
  const next = iterate(iterable as Value);
  let before: Value | undefined;
  const step = () => {
    if (before === undefined) before = next();
    if (before !== undefined) held[1] = before;
    const item = before === undefined ? undefined : next();
    if (item === undefined) return undefined;
    charge(STEPS_OF_PAIR);
    const pair = new PyTuple([before as Value, item]);
    before = item;
    held[1] = before;
    return pair;
  };
  const held = [iterable as Value];
  return {held, step: once(step)};
}

function starmap(func: Maybe, iterable: Maybe) {
  const next = iterate(iterable as Value);
  const step = () => {
    const args = next();
    return args === undefined ? undefined : call(func as Value, toArray(args));
  };
  return {held: [func as Value, iterable as Value], step};
}

function zipLongest(iterables: Maybe, keywords: Maybe) {
  const fill = fillvalue(keywords as unknown as ReadonlyMap<string, Value>);
  const nexts: (Step | null)[] = list(iterables).map(iterate);
  let active = nexts.length;
  const itemOf = (at: number): Value | undefined => {
    const item = nexts[at]?.();
    if (item !== undefined) return item;
    if (nexts[at] === null) return fill;
    nexts[at] = null;
    active -= 1;
    return active === 0 ? undefined : fill;
  };
  const step = () => {
    const items: Value[] = [];
    for (let at = 0; at < nexts.length; at++) {
      const item = active === 0 ? undefined : itemOf(at);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return active === 0 ? undefined : new PyTuple(items);
  };
  return {held: list(iterables), step: once(step)};
}

/** CPython does not say which other keyword it was given. */
function fillvalue(keywords: ReadonlyMap<string, Value>): Value {
  if ([...keywords.keys()].some(name => name !== 'fillvalue'))
    throw typeError('zip_longest() got an unexpected keyword argument');
  return keywords.get('fillvalue') ?? null;
}

export const COMBINING = [
  define('chain', '*iterables', iterables => {
    let at = 0;
    return {held: list(iterables), step: chained(() => list(iterables)[at++])};
  }),
  define('accumulate', 'iterable, func=, *, initial=', accumulate),
  define('batched', 'iterable, n, *, strict=', batched),
  define('pairwise', 'iterable, /', pairwise),
  define('starmap', 'function, iterable, /', starmap),
  define('zip_longest', '*iterables, **keywords', zipLongest),
];
