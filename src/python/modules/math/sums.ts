import {product} from '../../numeric/pairs.ts';
import {ExactSum, norm} from '../../numeric/sums.ts';
import {error, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {binary} from '../../operations/arithmetic.ts';
import {toArray} from '../../operations/iteration.ts';
import {bigOf, float, isFloat, toFloat} from '../../operations/numbers.ts';
import {asReal} from '../../operations/real-numbers.ts';
import {chargeItems} from '../../run/vm.ts';

/** The float nearest to the sum. */
function fsum(values: Maybe): Value {
  const sum = new ExactSum();
  for (const value of toArray(values as Value)) {
    if (!sum.add(asReal(value))) throw error('OverflowError', 'intermediate overflow in fsum');
  }
  if (Number.isNaN(sum.infinities)) throw valueError('-inf + inf in fsum');
  return float(sum.special === 0 ? sum.value() : sum.special);
}

function prod(values: Maybe, start: Maybe): Value {
  const items = toArray(values as Value);
  return items.reduce<Value>((product, value) => binary('*', product, value), start ?? 1);
}

type Pairs = readonly (readonly [Value, Value])[];

/** First ints, as long as they have 64 bits; then floats, rounded once; then whatever else, by `+` and `*`. */
function sumprod(first: Maybe, second: Maybe): Value {
  const [p, q] = [toArray(first as Value), toArray(second as Value)];
  if (p.length !== q.length) throw valueError('Inputs are not the same length');
  chargeItems(p.length);
  const pairs = p.map((each, at) => [each, q[at] as Value] as const);
  const ints = countOfInts(pairs);
  const floats = pairs.length - ints - afterFloats(pairs.slice(ints)).length;
  let total = sumOfProducts(0, pairs.slice(0, ints));
  if (floats > 0) total = plus(total, float(roundedProducts(pairs.slice(ints, ints + floats))));
  return sumOfProducts(total, pairs.slice(ints + floats));
}

const plus = (a: Value, b: Value) => binary('+', a, b);

function sumOfProducts(start: Value, pairs: Pairs): Value {
  return pairs.reduce<Value>((sum, [a, b]) => plus(sum, binary('*', a, b)), start);
}

const isPlainInt = (value: Value) => typeof value === 'number' || typeof value === 'bigint';
const isLong = (value: bigint) => value === BigInt.asIntN(64, value);

function countOfInts(pairs: Pairs): number {
  let sum = 0n;
  const end = pairs.findIndex(([a, b]) => {
    if (!isPlainInt(a) || !isPlainInt(b)) return true;
    const more = bigOf(a) * bigOf(b);
    sum += more;
    return !isLong(more) || !isLong(sum);
  });
  return end < 0 ? pairs.length : end;
}

/** A float, or an int or a bool beside one. */
function isFactor(value: Value, other: Value): boolean {
  if (isFloat(value)) return true;
  if (typeof value === 'boolean' || typeof value === 'number') return isFloat(other);
  return typeof value === 'bigint' && isFloat(other) && Number.isFinite(Number(value));
}

/** What remains after the pairs of floats whose products are no infinities. */
function afterFloats(pairs: Pairs): Pairs {
  const end = pairs.findIndex(([a, b]) => {
    const isOfFloats = isFloat(a) || isFloat(b);
    if (!isOfFloats || !isFactor(a, b) || !isFactor(b, a)) return true;
    return !Number.isFinite(toFloat(a) * toFloat(b));
  });
  return end < 0 ? [] : pairs.slice(end);
}

function roundedProducts(pairs: Pairs): number {
  const sum = new ExactSum();
  for (const [a, b] of pairs) {
    const [high, low] = product(toFloat(a), toFloat(b));
    sum.add(high);
    if (Number.isFinite(low)) sum.add(low);
  }
  return sum.value();
}

function hypot(coordinates: Maybe): Value {
  return float(norm((coordinates as unknown as Value[]).map(asReal)));
}

function dist(p: Maybe, q: Maybe): Value {
  const [from, to] = [toArray(p as Value), toArray(q as Value)];
  if (from.length !== to.length) {
    throw valueError('both points must have the same number of dimensions');
  }
  return float(norm(from.map((each, at) => asReal(each) - asReal(to[at]))));
}

export const SUMS = {
  fsum: ['seq, /', fsum],
  prod: ['iterable, /, *, start=', prod],
  sumprod: ['p, q, /', sumprod],
  hypot: ['*coordinates', hypot],
  dist: ['p, q, /', dist],
} as const;
