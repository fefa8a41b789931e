import {error, typeError, valueError} from '../objects/errors.ts';
import {functions} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyFloat, PyTuple} from '../objects/values.ts';
import {binary} from '../operations/arithmetic.ts';
import {asIndex, asInt} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {bigOf, float, isInt, isNumber, small, toFloat, wholeInt} from '../operations/numbers.ts';
import {pow} from '../operations/powers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {chargeItems, checkSize} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {registerModule} from './registry.ts';

type Maybe = Value | undefined;

function num(value: Maybe): number {
  if (value !== undefined && isNumber(value)) return toFloat(value);
  const method = value === undefined ? undefined : special(value, '__float__');
  if (method !== undefined) return toFloat(call(method, [value as Value]));
  throw typeError(`must be real number, not ${typeName(value ?? null)}`);
}

/** A function of floats; a NaN that no NaN went into is outside its domain. */
function real(compute: (...args: number[]) => number) {
  return (...args: Maybe[]) => {
    const given = args.filter(arg => arg !== undefined).map(num);
    const result = compute(...given);
    if (Number.isNaN(result) && !given.some(Number.isNaN)) throw valueError('math domain error');
    if (!Number.isFinite(result) && given.every(Number.isFinite)) {
      throw error('OverflowError', 'math range error');
    }
    return float(result);
  };
}

function rounding(name: string, round: (value: number) => number) {
  return (value: Maybe): Value => {
    if (value !== undefined && isInt(value)) return small(bigOf(asInt(value as Value)));
    const method = value === undefined ? undefined : special(value, name);
    if (method !== undefined) return call(method, [value as Value]);
    const number = num(value);
    if (Number.isNaN(number)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(number))
      throw error('OverflowError', 'cannot convert float infinity to integer');
    return wholeInt(round(number));
  };
}

function gcd(values: Maybe): Value {
  let result = 0n;
  for (const value of values as unknown as Value[]) {
    let [a, b] = [result, bigOf(asInt(value as Value))];
    while (b !== 0n) [a, b] = [b, a % b];
    result = a < 0n ? -a : a;
  }
  return small(result);
}

function lcm(values: Maybe): Value {
  let result = 1n;
  for (const value of values as unknown as Value[]) {
    const b = bigOf(asInt(value as Value));
    if (b === 0n) return 0;
    const shared = BigInt(gcd([small(result), small(b)] as never) as number);
    result = (result / shared) * (b < 0n ? -b : b);
  }
  return small(result);
}

function factorial(value: Maybe): Value {
  if (!isInt(value as Value)) throw typeError("'float' object cannot be interpreted as an integer");
  const n = asIndex(value as Value);
  if (n < 0) throw valueError('factorial() not defined for negative values');
  chargeItems(n * 10);
  return small(productOf(1, n));
}

function comb(n: Maybe, k: Maybe): Value {
  const [total, chosen] = [asIndex(n as Value), asIndex(k as Value)];
  if (chosen > total) return 0;
  const fewer = Math.min(chosen, total - chosen);
  return small(falling(total, fewer) / productOf(1, fewer));
}

/** In how many ways so many of `total` can stand one after the other. */
function falling(total: number, count: number): bigint {
  checkSize(count * Math.log10(total + 1));
  chargeItems(count * 10);
  return productOf(total - count + 1, total);
}

/** `from * ... * to`, 1 if there is nothing between: half by half, so that numbers are short for as long as they can. */
function productOf(from: number, to: number): bigint {
  if (from > to) return 1n;
  if (from === to) return BigInt(from);
  const middle = Math.floor((from + to) / 2);
  return productOf(from, middle) * productOf(middle + 1, to);
}

function isqrt(value: Maybe): Value {
  const n = bigOf(asInt(value as Value));
  if (n < 0n) throw valueError('isqrt() argument must be nonnegative');
  if (n < 2n) return small(n);
  let x = BigInt(Math.floor(Math.sqrt(Number(n))));
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next === x || next === x + 1n || next === x - 1n) {
      let root = next;
      while (root * root > n) root -= 1n;
      while ((root + 1n) * (root + 1n) <= n) root += 1n;
      return small(root);
    }
    x = next;
  }
}

/** Exact to the last bit, as `math.fsum`. */
function fsum(values: Maybe): Value {
  const partials: number[] = [];
  for (const value of toArray(values as Value)) {
    let x = num(value);
    let kept = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    partials.push(x);
  }
  return float(partials.reverse().reduce((sum, part) => sum + part, 0));
}

function isclose(a: Maybe, b: Maybe, relative: Maybe, absolute: Maybe): boolean {
  const [x, y] = [num(a), num(b)];
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const most = (relative === undefined ? 1e-9 : num(relative)) * Math.max(Math.abs(x), Math.abs(y));
  return Math.abs(x - y) <= Math.max(most, absolute === undefined ? 0 : num(absolute));
}

function log(value: Maybe, base: Maybe): Value {
  const of = (each: Maybe) => {
    const number = num(each);
    if (number <= 0)
      throw valueError(
        `expected a positive input${each instanceof PyFloat ? `, got ${repr(each)}` : ''}`,
      );
    return Math.log(number);
  };
  return float(base === undefined ? of(value) : of(value) / of(base));
}

registerModule('math', () => [
  ...functions({
    sqrt: [
      'x, /',
      value => {
        const number = num(value);
        if (number < 0)
          throw valueError(
            `expected a nonnegative input, got ${float(number).value}${Number.isInteger(number) ? '.0' : ''}`,
          );
        return float(Math.sqrt(number));
      },
    ],
    cbrt: ['x, /', real(Math.cbrt)],
    sin: ['x, /', real(Math.sin)],
    cos: ['x, /', real(Math.cos)],
    tan: ['x, /', real(Math.tan)],
    asin: ['x, /', real(Math.asin)],
    acos: ['x, /', real(Math.acos)],
    atan: ['x, /', real(Math.atan)],
    atan2: ['y, x, /', real(Math.atan2)],
    sinh: ['x, /', real(Math.sinh)],
    cosh: ['x, /', real(Math.cosh)],
    tanh: ['x, /', real(Math.tanh)],
    exp: ['x, /', real(Math.exp)],
    exp2: ['x, /', real(x => 2 ** x)],
    expm1: ['x, /', real(Math.expm1)],
    log: ['x, base=, /', log],
    log2: ['x, /', real(Math.log2)],
    log10: ['x, /', real(Math.log10)],
    log1p: ['x, /', real(Math.log1p)],
    pow: ['x, y, /', real(pow)],
    fabs: ['x, /', real(Math.abs)],
    fmod: ['x, y, /', real((x, y) => x % y)],
    hypot: [
      '*coordinates',
      values => float(Math.hypot(...(values as unknown as Value[]).map(num))),
    ],
    dist: [
      'p, q, /',
      (p, q) => {
        const other = toArray(q as Value);
        return float(
          Math.hypot(...toArray(p as Value).map((each, at) => num(each) - num(other[at]))),
        );
      },
    ],
    copysign: ['x, y, /', real((x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)))],
    degrees: ['x, /', real(x => x * (180 / Math.PI))],
    radians: ['x, /', real(x => x * (Math.PI / 180))],
    floor: ['x, /', rounding('__floor__', Math.floor)],
    ceil: ['x, /', rounding('__ceil__', Math.ceil)],
    trunc: ['x, /', rounding('__trunc__', Math.trunc)],
    modf: ['x, /', value => new PyTuple([float(num(value) % 1), float(Math.trunc(num(value)))])],
    isnan: ['x, /', value => Number.isNaN(num(value))],
    isinf: ['x, /', value => Math.abs(num(value)) === Infinity],
    isfinite: ['x, /', value => Number.isFinite(num(value))],
    isclose: ['a, b, *, rel_tol=, abs_tol=', isclose],
    gcd: ['*integers', gcd],
    lcm: ['*integers', lcm],
    factorial: ['n, /', factorial],
    comb: ['n, k, /', comb],
    perm: [
      'n, k=, /',
      (n, k) => {
        const total = asIndex(n as Value);
        const count = k === undefined ? total : asIndex(k);
        return count > total ? 0 : small(falling(total, count));
      },
    ],
    isqrt: ['n, /', isqrt],
    fsum: ['seq, /', fsum],
    prod: [
      'iterable, /, *, start=',
      (values, start) =>
        toArray(values as Value).reduce(
          (product, value) => binary('*', product, value),
          start ?? 1,
        ),
    ],
  }),
  ['pi', new PyFloat(Math.PI)],
  ['e', new PyFloat(Math.E)],
  ['tau', new PyFloat(2 * Math.PI)],
  ['inf', new PyFloat(Infinity)],
  ['nan', new PyFloat(Number.NaN)],
]);
