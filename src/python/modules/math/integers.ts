import {bitLength} from '../../numeric/exact.ts';
import {error, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {asInt} from '../../operations/conversion.ts';
import {chargeDivision} from '../../operations/integers.ts';
import {bigOf, small} from '../../operations/numbers.ts';
import {chargeItems, checkSize} from '../../run/vm.ts';

function bigs(values: Maybe): bigint[] {
  return (values as unknown as Value[]).map(each => bigOf(asInt(each)));
}

function gcd(values: Maybe): Value {
  return small(bigs(values).reduce(commonDivisor, 0n));
}

/** Never negative. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let [from, by] = [a, b];
  while (by !== 0n) {
    chargeDivision(from, by);
    [from, by] = [by, from % by];
  }
  return from < 0n ? -from : from;
}

function lcm(values: Maybe): Value {
  return small(bigs(values).reduce(commonMultiple, 1n));
}

/** Never negative. */
function commonMultiple(a: bigint, b: bigint): bigint {
  if (a === 0n || b === 0n) return 0n;
  const multiple = (a / commonDivisor(a, b)) * b;
  return multiple < 0n ? -multiple : multiple;
}

/** What C's long holds. */
const MOST = 2 ** 31 - 1;

function factorial(value: Maybe): Value {
  const n = asInt(value as Value);
  if (n < 0) throw valueError('factorial() not defined for negative values');
  if (n > MOST) throw error('OverflowError', `factorial() argument should not exceed ${MOST}`);
  chargeItems(Number(n) * 10);
  return small(productOf(1n, BigInt(n)));
}

/** The two arguments, and what CPython says if one is negative. */
function counts(n: Maybe, k: Maybe): [bigint, bigint] {
  const [total, chosen] = [bigOf(asInt(n as Value)), bigOf(asInt(k as Value))];
  if (total < 0n) throw valueError('n must be a non-negative integer');
  if (chosen < 0n) throw valueError('k must be a non-negative integer');
  return [total, chosen];
}

function comb(n: Maybe, k: Maybe): Value {
  const [total, chosen] = counts(n, k);
  if (chosen > total) return 0;
  const fewer = chosen < total - chosen ? chosen : total - chosen;
  return small(falling(total, fewer) / productOf(1n, fewer));
}

function perm(n: Maybe, k: Maybe): Value {
  if (k == null) return factorial(n);
  const [total, chosen] = counts(n, k);
  return chosen > total ? 0 : small(falling(total, chosen));
}

/** In how many ways so many of `total` can stand one after the other. */
function falling(total: bigint, count: bigint): bigint {
  const digits = Number(count) * (bitLength(total) / 3.32);
  checkSize(digits);
  chargeItems(Number(count) * 10);
  return productOf(total - count + 1n, total);
}

/** `from * ... * to`, 1 if there is nothing between: half by half, so that numbers are short for as long as they can. */
function productOf(from: bigint, to: bigint): bigint {
  if (from > to) return 1n;
  if (from === to) return from;
  const middle = (from + to) / 2n;
  return productOf(from, middle) * productOf(middle + 1n, to);
}

/** Newton's way, from above. */
function isqrt(value: Maybe): Value {
  const n = bigOf(asInt(value as Value));
  if (n < 0n) throw valueError('isqrt() argument must be nonnegative');
  if (n === 0n) return 0;
  let root = 1n << BigInt(Math.ceil(bitLength(n) / 2));
  for (;;) {
    chargeDivision(n, root);
    const next = (root + n / root) >> 1n;
    if (next >= root) return small(root);
    root = next;
  }
}

export const INTEGERS = {
  gcd: ['*integers', gcd],
  lcm: ['*integers', lcm],
  factorial: ['n, /', factorial],
  comb: ['n, k, /', comb],
  perm: ['n, k=, /', perm],
  isqrt: ['n, /', isqrt],
} as const;
