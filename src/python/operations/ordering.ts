import {typeError} from '../objects/errors.ts';
import {isObjects} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {bytearrayType, NotImplemented, type Value} from '../objects/types.ts';
import {PyBytes, PyList, PySlice, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {charge} from '../run/vm.ts';
import {bytesLike} from './bytes-like.ts';
import {same, unboxed} from './equality.ts';
import {isWide} from './length.ts';
import {isFloat, isNumber, numberCompare} from './numbers.ts';
import {special} from './special.ts';
import {truth} from './truth.ts';

export type Order = '<' | '<=' | '>' | '>=';

export const ORDER_METHODS = {
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
} as const;
const REFLECTED = {'<': '__gt__', '<=': '__ge__', '>': '__lt__', '>=': '__le__'} as const;

/** `a < b` and its like, by the methods of both; raises TypeError if neither can tell. */
export function compareOrder(op: Order, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return ordered(op, a - b);
  if (typeof a === 'string' && typeof b === 'string') return ordered(op, compareStrings(a, b));
  const right = typeOf(a) !== typeOf(b) && typeOf(b).isSubclass(typeOf(a));
  for (const side of right ? ['b', 'a'] : ['a', 'b']) {
    const [left, other] = side === 'a' ? [a, b] : [b, a];
    const method = special(left, side === 'a' ? ORDER_METHODS[op] : REFLECTED[op]);
    if (method === undefined || isObjects(method)) continue;
    const answer = call(method, [left, other]);
    if (answer !== NotImplemented) return answer;
  }
  const order = plainOrder(op, a, b);
  if (order !== undefined) return order;
  throw typeError(
    `'${op}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

function ordered(op: Order, difference: number): boolean {
  switch (op) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** By code points, which UTF-16 does not sort by. */
function compareStrings(a: string, b: string): number {
  charge((a.length + b.length) >> 3);
  if (a === b) return 0;
  if (!isWide(a) && !isWide(b)) return a < b ? -1 : 1;
  const [x, y] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const difference = (x[at]?.codePointAt(0) ?? 0) - (y[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

/** Of two values of built-in classes, without a say of the program's own; undefined for what has no order. */
export function plainOrder(op: Order, a: Value, b: Value): Value | undefined {
  if (isNumber(a) && isNumber(b)) return ordered(op, numberCompare(a, b));
  const [x, y] = [unboxed(a), unboxed(b)];
  if (typeof x === 'string' && typeof y === 'string') return ordered(op, compareStrings(x, y));
  if (a instanceof PyList && b instanceof PyList) return orderItems(op, a, b);
  if (a instanceof PyTuple && b instanceof PyTuple) return orderItems(op, a, b);
  if (a instanceof PyBytes && b instanceof PyBytes) return orderBytes(op, a.data, b.data);
  if ([a, b].some(each => each instanceof PyBytes && each.cls.isSubclass(bytearrayType))) {
    const [first, second] = [bytesLike(a), bytesLike(b)];
    return first && second && orderBytes(op, first, second);
  }
  if (a instanceof PySet && b instanceof PySet) return orderSets(op, a, b);
  if (a instanceof PySlice && b instanceof PySlice)
    return orderItems(op, {items: a.parts}, {items: b.parts});
  return undefined;
}

function orderBytes(op: Order, a: readonly Value[], b: readonly Value[]): Value {
  return orderItems(op, {items: a}, {items: b});
}

interface Items {
  readonly items: readonly Value[];
}

/** What compares the items may change them, and how many there are. */
function orderItems(op: Order, a: Items, b: Items): Value {
  const isWithin = (at: number) => at < Math.min(a.items.length, b.items.length);
  const pair = (at: number) => [a.items[at] as Value, b.items[at] as Value] as const;
  for (let at = 0; isWithin(at); at++) {
    if (same(...pair(at))) continue;
    if (isWithin(at)) return compareOrder(op, ...pair(at));
  }
  return ordered(op, a.items.length - b.items.length);
}

function orderSets(op: Order, a: PySet, b: PySet): boolean {
  const [small, large] = op === '<=' || op === '<' ? [a, b] : [b, a];
  if ((op === '<' || op === '>') && small.size >= large.size) return false;
  return small.isWithin(large);
}

/** `a < b`, as sorting asks it. */
export function isLess(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (isFloat(a) && isFloat(b)) return a.value < b.value;
  return truth(compareOrder('<', a, b));
}
