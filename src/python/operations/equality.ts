import {PyDict} from '../objects/dict.ts';
import {isObjects} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import {typeOf} from '../objects/type-of.ts';
import {NotImplemented, PyObject, type Value} from '../objects/types.ts';
import {
  PyBoxed,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyRange,
  PySlice,
  PyTuple,
} from '../objects/values.ts';
import {PyWeakRef} from '../objects/weak-references.ts';
import {call} from '../run/calls.ts';
import {charge, chargeItems} from '../run/vm.ts';
import {isInt, isNumber, numberEquals, type PyNumber} from './numbers.ts';
import {special} from './special.ts';
import {truth} from './truth.ts';

const COMPARED_PER_STEP = 50;
const BYTES_PER_STEP = 4;
/** What it counts to ask two objects. */
const STEPS_OF_COMPARISON = 10;

/** `bool(a == b)`; what is the same object is equal, unless it is NaN. Raises what `__eq__` raises. */
export function equals(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return equalTexts(a, b);
  if (typeof a === 'bigint' && typeof b === 'bigint') return numberEquals(a, b);
  if (a === b) return !(a instanceof PyFloat && Number.isNaN(a.value));
  if (isOwnNumber(a) && isOwnNumber(b)) return numberEquals(a, b);
  return truth(compareEqual(a, b));
}

/** A number, of no class of the program's own. */
function isOwnNumber(value: Value): value is PyNumber {
  return isNumber(value) && !(value instanceof PyObject && !value.cls.native);
}

/** Those of the same length are gone through, which takes a step for so many characters. */
function equalTexts(a: string, b: string): boolean {
  if (a.length === b.length) charge(Math.floor(a.length / COMPARED_PER_STEP));
  return a === b;
}

/** Identity counts as equality in containers. */
export function same(a: Value, b: Value): boolean {
  return a === b || equals(a, b);
}

/** `a == b` as a value: what `__eq__` says. */
export function compareEqual(a: Value, b: Value): Value {
  charge(STEPS_OF_COMPARISON);
  const answer = asked('__eq__', ownEquals, a, b);
  return answer === NotImplemented ? plainEquals(a, b) : answer;
}

/** `a != b` as a value: what `__ne__` says. */
export function compareNotEqual(a: Value, b: Value): Value {
  const answer = asked('__ne__', usualNotEqual, a, b);
  return answer === NotImplemented ? a !== b : answer;
}

/** What the first of two says that knows: by its method, or as a built-in class has it. NotImplemented if neither does. */
function asked(
  name: '__eq__' | '__ne__',
  usual: (a: Value, b: Value) => Value,
  a: Value,
  b: Value,
): Value {
  for (const [left, right] of preferred(a, b)) {
    const method = special(left, name);
    // Called by way of `object.__ne__`, an `__eq__` in which a thread waits could not be left.
    const isUsual = method === undefined || isObjects(method);
    const answer = isUsual ? usual(left, right) : call(method, [left, right]);
    if (answer !== NotImplemented) return answer;
  }
  return NotImplemented;
}

/** `object.__ne__`: the opposite of what `__eq__` says. */
export function usualNotEqual(a: Value, b: Value): Value {
  const own = special(a, '__eq__');
  const isOwn = own === undefined || isObjects(own);
  return opposite(isOwn ? ownEquals(a, b) : call(own, [a, b]));
}

/** What `__ne__` makes of the answer of `__eq__`. */
export function opposite(answer: Value): Value {
  return answer === NotImplemented ? answer : !truth(answer);
}

/** Who is asked first: a subclass before its base. */
function preferred(a: Value, b: Value): [Value, Value][] {
  const [x, y] = [typeOf(a), typeOf(b)];
  const right = x !== y && y.isSubclass(x);
  return right
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ];
}

function plainEquals(a: Value, b: Value): boolean {
  if (isNumber(a) && isNumber(b)) return numberEquals(a, b);
  if (a instanceof PyComplex) return sameComplex(a, b);
  if (b instanceof PyComplex) return sameComplex(b, a);
  // Not before numbers: NaN is not equal to itself.
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string') return unboxed(a) === unboxed(b);
  if (a instanceof PyList && b instanceof PyList) return sameLists(a, b);
  if (a instanceof PyTuple && b instanceof PyTuple) return sameItems(a.items, b.items);
  if (a instanceof PyDict && b instanceof PyDict) return sameDicts(a, b);
  if (a instanceof PySet && b instanceof PySet) {
    return a.size === b.size && a.isWithin(b);
  }
  if (a instanceof PyWeakRef && b instanceof PyWeakRef) {
    return a.target !== null && b.target !== null && equals(a.target, b.target);
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    charge(Math.floor(a.data.length / BYTES_PER_STEP));
    return a.data.length === b.data.length && a.data.every((byte, at) => byte === b.data[at]);
  }
  if (a instanceof PyRange && b instanceof PyRange) {
    if (a.length !== b.length) return false;
    return a.length === 0 || (a.start === b.start && (a.length === 1 || a.step === b.step));
  }
  if (a instanceof PySlice && b instanceof PySlice) {
    return sameItems(a.parts, b.parts);
  }
  return false;
}

/** What `__eq__` of a built-in class says, or `object.__eq__`: NotImplemented of two that it cannot compare. */
export function ownEquals(a: Value, b: Value): Value {
  const isFloat = a instanceof PyFloat || a instanceof PyComplex;
  if (a === b && !isFloat) return true;
  if ((isFloat && isNumber(b)) || kindOf(a) === kindOf(b)) return plainEquals(a, b);
  return NotImplemented;
}

/** What is compared by what it holds, with its like; anything else is alone of its kind. */
function kindOf(value: Value): unknown {
  if (isInt(value)) return 'int';
  if (typeof unboxed(value) === 'string') return 'str';
  const kinds = [PyList, PyTuple, PyDict, PySet, PyBytes, PyRange, PySlice, PyWeakRef];
  for (const kind of kinds) if (value instanceof kind) return kind;
  return value;
}

function sameComplex({real, imag}: PyComplex, other: Value): boolean {
  if (other instanceof PyComplex) return real === other.real && imag === other.imag;
  return imag === 0 && isNumber(other) && numberEquals(new PyFloat(real), other);
}

/** The int or str within an object of a class that is derived from it. */
export function unboxed(value: Value): Value {
  return value instanceof PyBoxed ? value.value : value;
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  chargeItems(Math.min(a.length, b.length) / 10);
  return a.length === b.length && a.every((item, at) => same(item, b[at] as Value));
}

/** What compares the items may change them, and how many there are. */
function sameLists(a: PyList, b: PyList): boolean {
  chargeItems(Math.min(a.items.length, b.items.length) / 10);
  if (a.items.length !== b.items.length) return false;
  for (let at = 0; at < Math.min(a.items.length, b.items.length); at++)
    if (!same(a.items[at] as Value, b.items[at] as Value) && at < a.items.length) return false;
  return a.items.length === b.items.length;
}

function sameDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  chargeItems(a.size);
  for (const {key, value, asked} of a.entries()) {
    const other = b.get(key, asked);
    if (other === undefined || !same(value, other)) return false;
  }
  return true;
}
