import {log} from '../../numeric/logarithms.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {getItem, setItem} from '../../operations/items.ts';
import {toArray} from '../../operations/iteration.ts';
import {lengthOf} from '../../operations/length.ts';
import {isInt} from '../../operations/numbers.ts';
import {charge, checkSize} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {parameter} from './numbers.ts';
import {below, nextFloat} from './source.ts';

function index(self: Maybe, size: number): number {
  return Number(below(self, BigInt(size)));
}

/** The item at a place, quickly where that is plain. */
function itemAt(sequence: Value, place: number): Value {
  const isPlain = sequence instanceof PyList || sequence instanceof PyTuple;
  return (isPlain ? sequence.items[place] : undefined) ?? getItem(sequence, place);
}

/** Raises IndexError for an empty sequence. */
export function choice(self: Maybe, sequence: Maybe): Value {
  const size = lengthOf(sequence as Value);
  if (size === 0) throw error('IndexError', 'Cannot choose from an empty sequence');
  return itemAt(sequence as Value, index(self, size));
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
  const items = population as Value;
  const size = lengthOf(items);
  const place =
    weights == null && cumulative == null
      ? () => Math.floor(nextFloat(self) * size)
      : weighted(checkedSums(size, weights, cumulative), () => nextFloat(self));
  const count = k === undefined ? 1 : asIndex(k);
  checkSize(count);
  charge(STEPS_PER_CHOICE * Math.max(0, count));
  const chosen: Value[] = [];
  while (chosen.length < count) chosen.push(itemAt(items, place()));
  return new PyList(chosen);
}

/** Up to each item, the weights of all so far. Raises what CPython raises for weights that are none. */
function checkedSums(size: number, weights: Maybe, cumulative: Maybe): number[] {
  if (weights != null && cumulative != null) {
    throw typeError('Cannot specify both weights and cumulative weights');
  }
  if (isInt(weights ?? null)) {
    throw typeError(`The number of choices must be a keyword argument: k=${str(weights ?? null)}`);
  }
  const sums =
    cumulative == null
      ? sumsOf(toArray(weights as Value))
      : toArray(cumulative).map(each => parameter(each));
  if (sums.length !== size) {
    throw valueError('The number of weights does not match the population');
  }
  const total = sums.at(-1);
  if (total === undefined) throw error('IndexError', 'list index out of range');
  if (total <= 0) throw valueError('Total of weights must be greater than zero');
  if (!Number.isFinite(total)) throw valueError('Total of weights must be finite');
  return sums;
}

function sumsOf(weights: readonly Value[]): number[] {
  let sum = 0;
  return weights.map(weight => {
    sum += parameter(weight);
    return sum;
  });
}

/** Picks a place, each as often as its weight is great: halving what it may be, as `bisect` does. */
function weighted(sums: readonly number[], next: () => number): () => number {
  const total = sums.at(-1) as number;
  return () => {
    const at = next() * total;
    charge(STEPS_PER_CHOICE);
    return placeOf(at, sums, sums.length - 1);
  };
}

/** The first of the places whose sum is more than `at`, or the last of them. */
function placeOf(at: number, sums: readonly number[], last: number): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at < (sums[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Classes of sequences, and what classes of a program's own that are sequences derive from. */
const SEQUENCES = new Set([
  'list',
  'tuple',
  'str',
  'range',
  'bytes',
  'bytearray',
  'deque',
  'Sequence',
]);

/** `k` of them, each at most once, or as often as `counts` says. */
export function sample(self: Maybe, population: Maybe, k: Maybe, counts: Maybe): Value {
  const from = population as Value;
  if (!typeOf(from).mro.some(({name}) => SEQUENCES.has(name))) {
    throw typeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
  }
  const size = lengthOf(from);
  if (counts == null) return new PyList(places(self, size, k).map(place => itemAt(from, place)));
  const sums = checkedCounts(size, toArray(counts));
  const total = sums.pop() ?? 0;
  const chosen = places(self, total, k).map(at => placeOf(at, sums, sums.length));
  return new PyList(chosen.map(place => itemAt(from, place)));
}

/** Up to each item, how often all so far may come. */
function checkedCounts(size: number, counts: readonly Value[]): number[] {
  const sums = sumsOf(counts);
  if (sums.length !== size) throw valueError('The number of counts does not match the population');
  if (!counts.every(isInt)) throw typeError('Counts must be integers');
  if ((sums.at(-1) ?? 0) < 0) throw valueError('Counts must be non-negative');
  return sums;
}

/** CPython's own ways: a pool that shrinks, or a set of places that are taken, whichever needs less room. */
function places(self: Maybe, size: number, k: Maybe): number[] {
  const count = asIndex(k as Value);
  if (count < 0 || count > size) {
    throw valueError('Sample larger than population or is negative');
  }
  checkSize(count);
  const setSize = 21 + (count > 5 ? 4 ** Math.ceil(log(count * 3) / log(4)) : 0);
  if (size <= setSize) return fromPool(self, size, count);
  const taken = new Set<number>();
  while (taken.size < count) taken.add(index(self, size));
  return [...taken];
}

function fromPool(self: Maybe, size: number, count: number): number[] {
  charge(size);
  const pool = Array.from({length: size}, (_, place) => place);
  return Array.from({length: count}, (_, at) => {
    const j = index(self, size - at);
    const place = pool[j] as number;
    pool[j] = pool[size - 1 - at] as number;
    return place;
  });
}

/** In place. */
export function shuffle(self: Maybe, x: Maybe): void {
  const list = x as Value;
  for (let at = lengthOf(list) - 1; at > 0; at--) {
    const j = index(self, at + 1);
    const [item, other] = [itemAt(list, j), itemAt(list, at)];
    setItem(list, at, item);
    setItem(list, j, other);
  }
}
