import {typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {toArray} from '../../operations/iteration.ts';
import {charge, checkSize} from '../../run/vm.ts';
import {define, list} from './define.ts';

/** Positions, item by item of the result; the array is the generator's own. */
type Positions = Generator<readonly number[]>;

const upTo = (count: number) => Array.from({length: count}, (_, index) => index);

function* combinations(n: number, r: number): Positions {
  if (r > n) return;
  const at = upTo(r);
  for (;;) {
    yield at;
    const last = at.findLastIndex((position, index) => position !== index + n - r);
    if (last < 0) return;
    const from = (at[last] as number) + 1;
    for (let index = last; index < r; index++) at[index] = from + index - last;
  }
}

function* withReplacement(n: number, r: number): Positions {
  if (n === 0 && r > 0) return;
  const at: number[] = new Array(r).fill(0);
  for (;;) {
    yield at;
    const last = at.findLastIndex(position => position !== n - 1);
    if (last < 0) return;
    at.fill((at[last] as number) + 1, last);
  }
}

/** CPython's own way through them: `cycles` says how often each place is still to change. */
function* permutations(n: number, r: number): Positions {
  if (r > n) return;
  const order = upTo(n);
  const cycles = upTo(r).map(index => n - index);
  for (;;) {
    yield order.slice(0, r);
    let index = r - 1;
    for (; index >= 0; index--) {
      cycles[index] = (cycles[index] as number) - 1;
      if (cycles[index] !== 0) break;
      order.push(...order.splice(index, 1));
      cycles[index] = n - index;
    }
    if (index < 0) return;
    swap(order, index, n - (cycles[index] as number));
  }
}

function swap(items: number[], a: number, b: number): void {
  [items[a], items[b]] = [items[b] as number, items[a] as number];
}

/** Like the digits of a number: the last place changes fastest. */
function* product(sizes: readonly number[]): Positions {
  if (sizes.includes(0)) return;
  const at: number[] = sizes.map(() => 0);
  for (;;) {
    yield at;
    const last = at.findLastIndex((position, index) => position !== (sizes[index] as number) - 1);
    if (last < 0) return;
    at[last] = (at[last] as number) + 1;
    at.fill(0, last + 1);
  }
}

const STEPS_PER_TUPLE = 50;
const STEPS_PER_PLACE = 10;

function picked(positions: Positions, item: (place: number, position: number) => Value) {
  return () => {
    const {value, done} = positions.next();
    if (done === true) return undefined;
    // There are so many of them that long ones fill the memory before they reach the limit on steps.
    charge(STEPS_PER_TUPLE + STEPS_PER_PLACE * (value as number[]).length);
    return new PyTuple((value as number[]).map((position, place) => item(place, position)));
  };
}

function fromPool(iterable: Maybe, r: number, choose: (n: number, r: number) => Positions) {
  if (r < 0) throw valueError('r must be non-negative');
  const pool = toArray(iterable as Value);
  checkSize(r);
  const step = picked(choose(pool.length, r), (_, position) => pool[position] as Value);
  return {held: pool, step};
}

function permutationsOf(iterable: Maybe, r: Maybe) {
  const pool = toArray(iterable as Value);
  if (r != null && typeof r !== 'number' && typeof r !== 'bigint' && typeof r !== 'boolean')
    throw typeError('Expected int as r');
  return fromPool(iterableOf(pool), r == null ? pool.length : asIndex(r), permutations);
}

function iterableOf(items: readonly Value[]): PyTuple {
  return new PyTuple(items);
}

function productOf(iterables: Maybe, repeat: Maybe) {
  const times = repeat === undefined ? 1 : asIndex(repeat);
  if (times < 0) throw valueError('repeat argument cannot be negative');
  const once = times === 0 ? [] : list(iterables).map(toArray);
  checkSize(once.length * times);
  const pools = Array.from({length: times}, () => once).flat();
  const item = (place: number, position: number) => pools[place]?.[position] as Value;
  return {held: once.flat(), step: picked(product(pools.map(pool => pool.length)), item)};
}

export const COMBINATORIC = [
  define('product', '*iterables, repeat=', productOf),
  define('permutations', 'iterable, r=', permutationsOf),
  define('combinations', 'iterable, r', (iterable, r) =>
    fromPool(iterable, asIndex(r as Value), combinations),
  ),
  define('combinations_with_replacement', 'iterable, r', (iterable, r) =>
    fromPool(iterable, asIndex(r as Value), withReplacement),
  ),
];
