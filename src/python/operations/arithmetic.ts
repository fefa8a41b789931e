import {dropping, replaceItems} from '../lifetime/dropping.ts';
import {deprecated} from '../modules/deprecations.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {
  bytearrayType,
  dictType,
  floatType,
  NotImplemented,
  PyObject,
  type Value,
} from '../objects/types.ts';
import {unionOf} from '../objects/unions.ts';
import {PyBoxed, PyBytes, PyComplex, PyFloat, PyList, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {checkGrown} from '../run/vm.ts';
import {percentBytes} from '../text/percent-bytes.ts';
import {percentFormat} from '../text/percent-format.ts';
import {add, concat, isSequence, merged, multiply, repeat} from './collections.ts';
import {complexes} from './complexes.ts';
import {asInt} from './conversion.ts';
import {unboxed} from './equality.ts';
import {checkNotExported} from './exports.ts';
import {fillDict} from './fill-dict.ts';
import {floats} from './floats.ts';
import {bigInts, smallInts} from './integers.ts';
import {toListItems} from './iteration.ts';
import {float, intOf, isFloat, isInt, isNumber, small, toFloat} from './numbers.ts';
import {changeSet, setOperation} from './set-algebra.ts';
import {special} from './special.ts';

export const METHODS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift',
};

/** `a op b`. */
export function binary(op: string, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return smallInts(op, a, b);
  if (isFloat(a) && isFloat(b)) return floats(op, a.value, b.value);
  if (isMixed(a, b) && !isForInts(op)) return floats(op, toFloat(a), toFloat(b));
  if (op === '+' && typeof a === 'string' && typeof b === 'string') return concat(a, b);
  return generic(op, op, a, b);
}

/** A float and an int: no class of the program's own has a say. */
function isMixed(a: Value, b: Value): boolean {
  if (typeof a === 'number') return b instanceof PyFloat && b.cls === floatType;
  return typeof b === 'number' && a instanceof PyFloat && a.cls === floatType;
}

function isForInts(op: string): boolean {
  return '&|^<<>>@'.includes(op);
}

/** `a op= b`: in place where the object knows how. */
export function inplace(op: string, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return smallInts(op, a, b);
  if (isFloat(a) && isFloat(b) && !isForInts(op)) return floats(op, a.value, b.value);
  if (a instanceof PyObject && !isFloat(a)) {
    const method = special(a, `__i${METHODS[op]}__`);
    if (method !== undefined) {
      const answer = call(method, [a, b]);
      if (answer !== NotImplemented) return answer;
    } else {
      const done = inplaceBuiltin(op, a, b);
      if (done !== undefined) return done;
    }
  }
  return generic(op, `${op}=`, a, b);
}

function generic(op: string, shown: string, a: Value, b: Value): Value {
  let result = overloaded(op, a, b);
  if (result === undefined) result = builtin(op, a, b);
  return result === undefined ? unsupported(shown, a, b) : result;
}

/** The same in place; undefined for what cannot be changed so. */
export function inplaceBuiltin(op: string, a: PyObject, b: Value): Value | undefined {
  if (a instanceof PyList && op === '+') {
    const added = toListItems(b);
    checkGrown(a.items.length + added.length);
    for (const item of added) a.items.push(item);
    return a;
  }
  if (a instanceof PyList && op === '*' && isInt(b)) {
    replaceItems(a, repeat(a.items, b));
    return a;
  }
  if (a instanceof PyBytes && a.cls.isSubclass(bytearrayType)) return inplaceBytes(op, a, b);
  if (a instanceof PyDict && op === '|') {
    fillDict(a, [b], null);
    return a;
  }
  if (a instanceof PySet && !a.frozen && b instanceof PySet) {
    if (!['|', '&', '-', '^'].includes(op)) return undefined;
    dropping(
      () => a.values(),
      () => changeSet(op, a, b),
    );
    return a;
  }
  return undefined;
}

function inplaceBytes(op: string, a: PyBytes, b: Value): Value | undefined {
  if (op === '+') return call(bytearrayType.lookup('__iadd__') as Value, [a, b]);
  if (op !== '*' || !isInt(b)) return undefined;
  const items = repeat(a.data, b);
  if (items.length !== a.data.length) checkNotExported(a);
  a.data = items;
  return a;
}

/** `__add__`, `__radd__` and their like. */
function overloaded(op: string, a: Value, b: Value): Value | undefined {
  if (!(a instanceof PyObject) && !(b instanceof PyObject) && !isModel(a) && !isModel(b))
    return undefined;
  const name = METHODS[op];
  const [x, y] = [typeOf(a), typeOf(b)];
  const forward = special(a, `__${name}__`);
  const backward = x === y ? undefined : special(b, `__r${name}__`);
  const tries: [Value | undefined, Value, Value][] = [
    [forward, a, b],
    [backward, b, a],
  ];
  if (x !== y && y.isSubclass(x) && backward !== x.lookup(`__r${name}__`)) tries.reverse();
  for (const [method, self, other] of tries) {
    if (method === undefined) continue;
    const answer = call(method, [self, other]);
    if (answer !== NotImplemented) return answer;
  }
  return undefined;
}

function isModel(value: Value): boolean {
  return value !== null && typeof value === 'object';
}

/** Raises the TypeError for operands that nobody knows together. */
export function unsupported(shownOp: string, a: Value, b: Value): never {
  const [x, y] = [typeName(a), typeName(b)];
  const op = shownOp.replace('=', '');
  if (op === '+' && typeof unboxed(a) === 'string') {
    throw typeError(`can only concatenate str (not "${y}") to str`);
  }
  if (op === '+' && a instanceof PyBytes) throw typeError(`can't concat ${y} to ${x}`);
  if (op === '+' && (a instanceof PyList || a instanceof PyTuple)) {
    const kind = a instanceof PyList ? 'list' : 'tuple';
    throw typeError(`can only concatenate ${kind} (not "${y}") to ${kind}`);
  }
  if (op === '*' && (isSequence(a) || isSequence(b))) {
    throw typeError(`can't multiply sequence by non-int of type '${isSequence(a) ? y : x}'`);
  }
  const shown = shownOp === '**' ? '** or pow()' : shownOp;
  throw typeError(`unsupported operand type(s) for ${shown}: '${x}' and '${y}'`);
}

/** What the built-in classes make of it themselves: no method of the program has a say. */
export function builtin(op: string, a: Value, b: Value): Value | undefined {
  if (isNumber(a) && isNumber(b)) return numbers(op, a, b);
  const isComplex = a instanceof PyComplex || b instanceof PyComplex;
  const found = isComplex ? complexes(op, a, b) : undefined;
  if (found !== undefined) return found;
  switch (op) {
    case '+':
      return add(a, b);
    case '*':
      return repeated(a, b) ?? repeated(b, a);
    case '%': {
      const text = a instanceof PyBoxed ? a.value : a;
      if (a instanceof PyBytes) return percentBytes(a, b);
      return typeof text === 'string' ? percentFormat(text, b) : undefined;
    }
  }
  if (a instanceof PySet && b instanceof PySet) return setOperation(op, a, b);
  if (op === '|') {
    if (a instanceof PyDict && b instanceof PyDict)
      return merged(a, b, a.cls.native ? a.cls : dictType);
    return unionOf(a, b);
  }
  return undefined;
}

/** A sequence so many times; what is no int may have `__index__`. */
function repeated(sequence: Value, times: Value): Value | undefined {
  if (isInt(times)) return multiply(sequence, times);
  if (!isSequence(sequence) || special(times, '__index__') === undefined) return undefined;
  return multiply(sequence, asInt(times));
}

function numbers(op: string, a: Value, b: Value): Value | undefined {
  if (isInt(a) && isInt(b)) {
    if (typeof a === 'boolean' && typeof b === 'boolean' && '&|^'.includes(op)) {
      return op === '&' ? a && b : op === '|' ? a || b : a !== b;
    }
    const [x, y] = [intOf(a), intOf(b)];
    return typeof x === 'number' && typeof y === 'number' ? smallInts(op, x, y) : bigInts(op, x, y);
  }
  if (isForInts(op)) return undefined;
  return floats(op, toFloat(a), toFloat(b));
}

/** `-a`, `+a`, `~a`. */
export function unary(op: string, a: Value): Value {
  const own = a instanceof PyObject ? special(a, UNARY[op] ?? '') : undefined;
  if (own !== undefined) return call(own, [a]);
  return builtinUnary(op, a);
}

const UNARY: Readonly<Record<string, string>> = {'-': '__neg__', '+': '__pos__', '~': '__invert__'};

const INVERTED =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";

/** Of a number, without a say of its class. */
export function builtinUnary(op: string, a: Value): Value {
  if (isInt(a)) {
    const int = intOf(a);
    if (op === '-') return typeof int === 'number' ? 0 - int : small(-int);
    if (op === '+') return int;
    if (typeof a === 'boolean') deprecated(INVERTED);
    return typeof int === 'number' ? -1 - int : small(~int);
  }
  if (a instanceof PyFloat && op !== '~') return op === '-' ? float(-a.value) : a;
  if (a instanceof PyComplex && op !== '~') return op === '-' ? new PyComplex(-a.real, -a.imag) : a;
  throw typeError(`bad operand type for unary ${op}: '${typeName(a)}'`);
}
