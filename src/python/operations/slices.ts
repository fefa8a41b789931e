import {typeError, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import type {PySlice} from '../objects/values.ts';
import {charge, chargeMoved, checkItems} from '../run/vm.ts';
import {asIndex} from './conversion.ts';
import {isInt} from './numbers.ts';
import {special} from './special.ts';

/** Start, step and length of a slice over so many items. Raises ValueError for a step of zero. */
export function bounds(slice: PySlice, size: number) {
  const step = slice.step === null ? 1 : sliceIndex(slice.step);
  if (step === 0) throw valueError('slice step cannot be zero');
  const clamp = (value: Value, fallback: number) => {
    if (value === null) return fallback;
    const at = sliceIndex(value);
    const from = at < 0 ? at + size : at;
    return step > 0 ? Math.min(Math.max(from, 0), size) : Math.min(Math.max(from, -1), size - 1);
  };
  const start = clamp(slice.start, step > 0 ? 0 : size - 1);
  const stop = clamp(slice.stop, step > 0 ? size : -1);
  const length = Math.max(0, Math.ceil((stop - start) / step));
  return {start, stop, step, length};
}

function sliceIndex(value: Value): number {
  if (isInt(value) || special(value, '__index__') !== undefined) return asIndex(value);
  throw typeError('slice indices must be integers or None or have an __index__ method');
}

/** `slice.indices(size)`. */
export function indicesOf(slice: PySlice, size: number): [number, number, number] {
  const {start, stop, step} = bounds(slice, size);
  return [start, stop, step];
}

/** The items of a slice, as a list of their own. */
export function sliced<T>(items: readonly T[], slice: PySlice): T[] {
  const {start, step, length} = bounds(slice, items.length);
  checkItems(length);
  if (step === 1) return items.slice(start, start + length);
  const taken: T[] = [];
  for (let n = 0; n < length; n++) taken.push(items[start + n * step] as T);
  return taken;
}

/**
 * `items[slice] = values`. Returns what was there, in the order in which CPython lets it go. Raises ValueError for the
 * wrong number of values where a slice has a step.
 */
export function setSlice<T extends Value>(items: T[], slice: PySlice, values: readonly T[]): T[] {
  const {start, step, length} = bounds(slice, items.length);
  if (step === 1) return exchange(items, start, length, values).reverse();
  if (values.length !== length) {
    throw valueError(
      `attempt to assign sequence of size ${values.length} to extended slice of size ${length}`,
    );
  }
  return values.map((value, n) => {
    const at = start + n * step;
    const old = items[at] as T;
    items[at] = value;
    return old;
  });
}

/** Puts values where there were `length` others, which it returns. They may be more than a call takes arguments. */
function exchange<T>(items: T[], start: number, length: number, values: readonly T[]): T[] {
  if (values.length === length) return overwrite(items, start, values);
  const tail = items.splice(start);
  charge(tail.length);
  for (const value of values) items.push(value);
  for (let at = length; at < tail.length; at++) items.push(tail[at] as T);
  return tail.slice(0, length);
}

function overwrite<T>(items: T[], start: number, values: readonly T[]): T[] {
  charge(values.length);
  return values.map((value, n) => {
    const old = items[start + n] as T;
    items[start + n] = value;
    return old;
  });
}

/** `del items[slice]`. Returns what was there, in the order in which CPython lets it go. */
export function deleteSlice<T extends Value>(items: T[], slice: PySlice): T[] {
  const {start, step, length} = bounds(slice, items.length);
  if (step === 1) {
    charge(length);
    chargeMoved(items.length - start);
    return items.splice(start, length).reverse();
  }
  charge(3 * items.length);
  const gone = new Set(Array.from({length}, (_, n) => start + n * step));
  const dropped = items.filter((_, at) => gone.has(at));
  const kept = items.filter((_, at) => !gone.has(at));
  items.length = 0;
  for (const item of kept) items.push(item);
  return dropped;
}
