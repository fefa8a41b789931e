import {replaced, watching} from '../lifetime/lifetimes.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {keywordsOf, type Maybe, native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {iterate, overItems, toListItems} from '../operations/iteration.ts';
import {isFloat} from '../operations/numbers.ts';
import {compareOrder, isLess} from '../operations/ordering.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {charge} from '../run/vm.ts';
import {sortRuns} from './sort-runs.ts';

const STEPS_OF_SORT = 200;
const STEPS_PER_COMPARISON = 5;

/** Stable, by `<` alone, as `list.sort` compares. */
export function sortItems(items: Value[], key: Maybe, reverse: Maybe): Value[] {
  const rounds = Math.ceil(Math.log2(items.length + 1));
  charge(STEPS_OF_SORT + items.length * STEPS_PER_COMPARISON * rounds);
  const keys = key == null ? items : keysOf(items, key);
  const order = items.map((_, index) => index);
  const down = truth(reverse ?? false);
  const numbers = numbersOf(keys);
  if (numbers !== null) {
    const sign = down ? -1 : 1;
    order.sort((a, b) => sign * ((numbers[a] as number) - (numbers[b] as number)));
    return order.map(index => items[index] as Value);
  }
  const less = (a: number, b: number) => isLess(keys[a] as Value, keys[b] as Value);
  // In reverse, equals still keep their order.
  if (down) order.reverse();
  sortRuns(order, less);
  if (down) order.reverse();
  return order.map(index => items[index] as Value);
}

function keysOf(items: Value[], key: Value): Value[] {
  return holdingMeanwhile(new PyList(items), () => items.map(item => call(key, [item])));
}

/** All of them as JavaScript compares them: small ints, or floats but NaN; null if one is anything else. */
function numbersOf(keys: readonly Value[]): Float64Array | null {
  const numbers = new Float64Array(keys.length);
  for (const [at, key] of keys.entries()) {
    const number = isFloat(key) ? key.value : key;
    if (typeof number !== 'number' || !Number.isFinite(number)) return null;
    numbers[at] = number;
  }
  return numbers;
}

const sort = native(
  'sort',
  '*, key=, reverse=',
  (key, reverse) => new PyList([key ?? null, reverse ?? false]),
);

/** `sorted`: it takes what it sorts, and hands the rest on to `list.sort`. */
export function sorted(args: Maybe, keywords: Maybe): Value {
  const given = args as unknown as Value[];
  if (given.length !== 1) throw typeError(`sorted expected 1 argument, got ${given.length}`);
  const items = toListItems(given[0] as Value);
  const [key, reverse] = (sort.call([], keywordsOf(keywords)) as PyList).items;
  return new PyList(sortItems(items, key, reverse));
}

export function extreme(name: 'min' | 'max', args: Maybe, key: Maybe, fallback: Maybe): Value {
  const given = args as unknown as Value[];
  if (given.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  if (given.length > 1 && fallback !== undefined)
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  const next = given.length === 1 ? iterate(given[0] as Value) : overItems(given);
  const held = new PyList([]);
  const order = name === 'min' ? '<' : '>';
  const found = holdingMeanwhile(held, () => first(next, held, order, key));
  const answer = found === undefined ? fallback : found;
  if (answer === undefined) throw valueError(`${name}() iterable argument is empty`);
  return answer;
}

/** The one that comes before all others, or the first of several; undefined if there is none. `held` has it meanwhile. */
function first(
  next: () => Value | undefined,
  held: PyList,
  order: '<' | '>',
  key: Maybe,
): Value | undefined {
  const keyOf = (item: Value) => (key == null ? item : call(key, [item]));
  let best = next();
  if (best === undefined) return undefined;
  held.items[0] = best;
  let bestKey = keyOf(best);
  for (let item = next(); item !== undefined; item = next()) {
    held.items[1] = item;
    const itemKey = keyOf(item);
    charge(STEPS_PER_COMPARISON);
    const isBetter =
      order === '<' ? isLess(itemKey, bestKey) : truth(compareOrder(order, itemKey, bestKey));
    const other = isBetter ? best : item;
    if (isBetter) {
      best = item;
      bestKey = itemKey;
    }
    held.items[0] = best;
    held.items.pop();
    if (watching()) replaced([other]);
  }
  return best;
}
