import {isError, typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {iterate} from '../../operations/iteration.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {chargeItems} from '../../run/vm.ts';
import {define, list, once, type Step} from './define.ts';

function filterfalse(test: Maybe, iterable: Maybe) {
  const isWanted = (item: Value) => !truth(test === null ? item : call(test as Value, [item]));
  return {
    held: [test as Value, iterable as Value],
    step: firstOf(iterate(iterable as Value), isWanted),
  };
}

/** The next item that is wanted. */
function firstOf(next: Step, isWanted: (item: Value) => boolean): Step {
  return () => {
    for (let item = next(); item !== undefined; item = next()) {
      chargeItems(1);
      if (isWanted(item)) return item;
    }
    return undefined;
  };
}

function takewhile(test: Maybe, iterable: Maybe) {
  const next = iterate(iterable as Value);
  let isOver = false;
  return {
    held: [test as Value, iterable as Value],
    step: () => {
      const item = isOver ? undefined : next();
      if (item === undefined) return undefined;
      isOver = !truth(call(test as Value, [item]));
      return isOver ? undefined : item;
    },
  };
}

function dropwhile(test: Maybe, iterable: Maybe) {
  const next = iterate(iterable as Value);
  let isDropping = true;
  const isWanted = (item: Value) => {
    isDropping &&= truth(call(test as Value, [item]));
    return !isDropping;
  };
  return {held: [test as Value, iterable as Value], step: firstOf(next, isWanted)};
}

function compress(data: Maybe, selectors: Maybe) {
  const next = iterate(data as Value);
  const selector = iterate(selectors as Value);
  return {
    held: [data as Value, selectors as Value],
    step: () => {
      for (let item = next(); item !== undefined; item = next()) {
        chargeItems(1);
        const isSelected = selector();
        if (isSelected === undefined) return undefined;
        if (truth(isSelected)) return item;
      }
      return undefined;
    },
  };
}

const BOUND = 'must be None or an integer: 0 <= x <= sys.maxsize.';

/** One of the bounds of `islice`: None is no bound. */
function bound(value: Maybe, fallback: number, what: string): number {
  if (value == null) return fallback;
  try {
    const index = asIndex(value);
    if (index >= 0) return index;
  } catch (thrown) {
    if (!isError(thrown, 'TypeError')) throw thrown;
  }
  throw valueError(what);
}

function bounds(args: readonly Value[]): {start: number; stop: number; by: number} {
  const [first, second, third] = args;
  if (args.length === 1)
    return {start: 0, stop: bound(first, Infinity, `Stop argument for islice() ${BOUND}`), by: 1};
  const stop = bound(second, Infinity, `Stop argument for islice() ${BOUND}`);
  const start = bound(first, 0, `Indices for islice() ${BOUND}`);
  const by = bound(third, 1, 'Step for islice() must be a positive integer or None.');
  if (by === 0) throw valueError('Step for islice() must be a positive integer or None.');
  return {start, stop, by};
}

function islice(args: Maybe) {
  const [iterable, ...rest] = list(args);
  checkCount(list(args).length);
  const {start, stop, by} = bounds(rest);
  const next = iterate(iterable as Value);
  let [at, wanted] = [0, start];
  const step = () => {
    for (; at < wanted; at++) {
      chargeItems(1);
      if (next() === undefined) return undefined;
    }
    if (at >= stop) return undefined;
    const item = next();
    at += 1;
    wanted = Math.min(wanted + by, stop);
    return item;
  };
  return {held: [iterable as Value], step: once(step)};
}

function checkCount(given: number): void {
  if (given < 2) throw typeError(`islice expected at least 2 arguments, got ${given}`);
  if (given > 4) throw typeError(`islice expected at most 4 arguments, got ${given}`);
}

export const SELECTING = [
  define('filterfalse', 'function, iterable, /', filterfalse),
  define('takewhile', 'predicate, iterable, /', takewhile),
  define('dropwhile', 'predicate, iterable, /', dropwhile),
  define('compress', 'data, selectors', compress),
  define('islice', '*args', islice),
];
