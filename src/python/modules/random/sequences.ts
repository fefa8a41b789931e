import {error, typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {getItem} from '../../operations/items.ts';
import {toArray} from '../../operations/iteration.ts';
import {sizeOf} from '../../operations/length.ts';
import {toFloat} from '../../operations/numbers.ts';
import {charge, checkSize} from '../../run/vm.ts';
import {below, source} from './source.ts';

function index(self: Maybe, size: number): number {
  return Number(below(self, BigInt(size)));
}

/** Raises IndexError for an empty sequence. */
export function choice(self: Maybe, sequence: Maybe): Value {
  const size = sizeOf(sequence as Value) ?? 0;
  if (size === 0) throw error('IndexError', 'Cannot choose from an empty sequence');
  return getItem(sequence as Value, index(self, size));
}

const STEPS_PER_CHOICE = 10;

/** `k` of them, each as often as chance has it; `weights` and `cumulative` exclude each other. */
export function choices(
  self: Maybe,
  population: Maybe,
  weights: Maybe,
  cumulative: Maybe,
  k: Maybe,
): Value {
  const items = toArray(population as Value);
  const next = () => source(self).twister.random();
  const isWeighted = weights != null || cumulative != null;
  const place = isWeighted
    ? weighted(sumsOf(weights, cumulative), items.length, next)
    : () => Math.floor(next() * items.length);
  const count = k === undefined ? 1 : asIndex(k);
  checkSize(count);
  charge(STEPS_PER_CHOICE * Math.max(0, count));
  return new PyList(Array.from({length: count}, () => items[place()] as Value));
}

/** Up to each item, the weights of all so far. */
function sumsOf(weights: Maybe, cumulative: Maybe): number[] {
  if (cumulative != null) return toArray(cumulative).map(toFloat);
  const sums: number[] = [];
  for (const weight of toArray(weights as Value)) sums.push((sums.at(-1) ?? 0) + toFloat(weight));
  return sums;
}

/** Picks one of `size` places, each as often as its weight is great. */
function weighted(sums: readonly number[], size: number, next: () => number): () => number {
  const total = sums.at(-1) ?? 0;
  return () => {
    const at = next() * total;
    const found = sums.findIndex((sum, place) => at < sum && place < size);
    charge(found < 0 ? sums.length : found);
    return found < 0 ? size - 1 : found;
  };
}

/** CPython's own ways: a pool that shrinks, or a set of places that are taken, whichever needs less room. */
export function sample(self: Maybe, population: Maybe, k: Maybe): Value {
  const items = toArray(population as Value);
  const count = asIndex(k as Value);
  if (count < 0 || count > items.length)
    throw valueError('Sample larger than population or is negative');
  checkSize(count);
  let setsize = 21;
  if (count > 5) setsize += 4 ** Math.ceil(Math.log(count * 3) / Math.log(4));
  return new PyList(
    items.length <= setsize ? fromPool(self, [...items], count) : byPlaces(self, items, count),
  );
}

function fromPool(self: Maybe, pool: Value[], count: number): Value[] {
  const last = pool.length - 1;
  return Array.from({length: count}, (_, at) => {
    const j = index(self, pool.length - at);
    const item = pool[j] as Value;
    pool[j] = pool[last - at] as Value;
    return item;
  });
}

function byPlaces(self: Maybe, items: readonly Value[], count: number): Value[] {
  const taken = new Set<number>();
  while (taken.size < count) taken.add(index(self, items.length));
  return [...taken].map(place => items[place] as Value);
}

/** In place. */
export function shuffle(self: Maybe, list: Maybe): void {
  if (!(list instanceof PyList)) {
    throw typeError(`'${typeName(list as Value)}' object does not support item assignment`);
  }
  const {items} = list;
  for (let at = items.length - 1; at > 0; at--) {
    const j = index(self, at + 1);
    const item = items[at] as Value;
    items[at] = items[j] as Value;
    items[j] = item;
  }
}
