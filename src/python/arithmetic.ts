import {typeName, typeOf} from './attributes.ts';
import {call} from './calls.ts';
import {PyDict, PySet} from './collections.ts';
import {error, typeError, valueError} from './errors.ts';
import {percentFormat} from './format.ts';
import {float, intOf, isInt, isNumber, small, toFloat} from './numbers.ts';
import {
  NotImplemented,
  PyBoxed,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import {special, toArray} from './protocols.ts';
import {unionOf} from './unions.ts';
import {charge, checkSize} from './vm.ts';

const METHODS: Readonly<Record<string, string>> = {
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
}; // prettier-ignore

/** `a op b`. */
export function binary(op: string, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return smallInts(op, a, b);
  if (a instanceof PyFloat && b instanceof PyFloat) return floats(op, a.value, b.value);
  if (op === '+' && typeof a === 'string' && typeof b === 'string') return concat(a, b);
  return generic(op, op, a, b);
}

/** `a op= b`: in place where the object knows how. */
export function inplace(op: string, a: Value, b: Value): Value {
  if (a instanceof PyObject && !(a instanceof PyFloat)) {
    const method = special(a, `__i${METHODS[op]}__`);
    if (method !== undefined) {
      const answer = call(method, [a, b]);
      if (answer !== NotImplemented) return answer;
    } else {
      const done = inplaceBuiltin(op, a, b);
      if (done !== undefined) return done;
    }
  }
  if (typeof a === 'number' && typeof b === 'number') return smallInts(op, a, b);
  return generic(op, `${op}=`, a, b);
}

function generic(op: string, shown: string, a: Value, b: Value): Value {
  let result = overloaded(op, a, b);
  if (result === undefined) result = builtin(op, a, b);
  return result === undefined ? unsupported(shown, a, b) : result;
}

function inplaceBuiltin(op: string, a: PyObject, b: Value): Value | undefined {
  if (a instanceof PyList && op === '+') {
    const added = toArray(b);
    checkSize(a.items.length + added.length);
    for (const item of added) a.items.push(item);
    return a;
  }
  if (a instanceof PyList && op === '*' && isInt(b)) {
    a.items = repeat(a.items, b);
    return a;
  }
  if (a instanceof PyDict && op === '|' && b instanceof PyDict) {
    for (const {key, value} of b.entries()) a.set(key, value);
    return a;
  }
  if (a instanceof PySet && !a.frozen && b instanceof PySet) {
    const result = setOperation(op, a, b);
    if (result === undefined) return undefined;
    const items = result.values();
    a.clear();
    for (const item of items) a.add(item);
    return a;
  }
  return undefined;
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

function unsupported(op: string, a: Value, b: Value): never {
  const [x, y] = [typeName(a), typeName(b)];
  if (op === '+' && typeof a === 'string') {
    throw typeError(`can only concatenate str (not "${y}") to str`);
  }
  if (op === '+' && (a instanceof PyList || a instanceof PyTuple)) {
    throw typeError(`can only concatenate ${x} (not "${y}") to ${x}`);
  }
  if (op === '*' && (isSequence(a) || isSequence(b))) {
    throw typeError(`can't multiply sequence by non-int of type '${isSequence(a) ? y : x}'`);
  }
  const shown = op === '**' ? '** or pow()' : op === '**=' ? '**=' : op;
  throw typeError(`unsupported operand type(s) for ${shown}: '${x}' and '${y}'`);
}

function isSequence(value: Value): boolean {
  return (
    typeof value === 'string' ||
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyBytes
  );
}

function smallInts(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return whole(a + b, '+', a, b);
    case '-':
      return whole(a - b, '-', a, b);
    case '*':
      return whole(a * b, '*', a, b);
    case '/':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(a / b);
    case '//':
      if (b === 0) throw error('ZeroDivisionError', 'integer division or modulo by zero');
      return Math.floor(a / b) + 0;
    case '%':
      if (b === 0) throw error('ZeroDivisionError', 'integer modulo by zero');
      return modulo(a, b);
  }
  return bigInts(op, a, b);
}

function whole(result: number, op: string, a: number, b: number): Value {
  return Number.isSafeInteger(result) ? result + 0 : bigInts(op, a, b);
}

function modulo(a: number, b: number): number {
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
}

function bigInts(op: string, left: number | bigint, right: number | bigint): Value {
  const [a, b] = [BigInt(left), BigInt(right)];
  switch (op) {
    case '+':
      return small(a + b);
    case '-':
      return small(a - b);
    case '*':
      checkSize((bits(a) + bits(b)) / 3.32);
      return small(a * b);
    case '/':
      if (b === 0n) throw error('ZeroDivisionError', 'division by zero');
      return float(divide(a, b));
    case '//':
      if (b === 0n) throw error('ZeroDivisionError', 'integer division or modulo by zero');
      return small(floorDivide(a, b));
    case '%':
      if (b === 0n) throw error('ZeroDivisionError', 'integer modulo by zero');
      return small(a - floorDivide(a, b) * b);
    case '**':
      return power(a, b);
    case '&':
      return small(a & b);
    case '|':
      return small(a | b);
    case '^':
      return small(a ^ b);
    case '<<':
      if (b < 0n) throw valueError('negative shift count');
      if (a !== 0n) checkSize((bits(a) + Number(b)) / 3.32);
      return a === 0n ? 0 : small(a << b);
    case '>>':
      if (b < 0n) throw valueError('negative shift count');
      return b > 1_000_000_000n ? (a < 0n ? -1 : 0) : small(a >> b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'int' and 'int'`);
}

function bits(value: bigint): number {
  const number = Math.abs(Number(value));
  return Number.isFinite(number) ? Math.log2(number + 1) : value.toString(16).length * 4;
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Correctly rounded, also where the operands themselves are too long for a float. */
function divide(a: bigint, b: bigint): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return x / y;
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const shift = BigInt(66 - (bitLength(n) - bitLength(d)));
  const scaled = shift >= 0n ? (n << shift) / d : n / (d << -shift);
  const exact = shift >= 0n ? scaled * d === n << shift : scaled * (d << -shift) === n;
  const sticky = exact ? scaled : scaled | 1n;
  const result = Number(sticky) * 2 ** -Number(shift);
  if (!Number.isFinite(result)) {
    throw error('OverflowError', 'integer division result too large for a float');
  }
  return negative ? -result : result;
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length;
}

function power(a: bigint, b: bigint): Value {
  if (b < 0n) {
    if (a === 0n) throw error('ZeroDivisionError', 'zero to a negative power');
    return float(Number(a) ** Number(b));
  }
  if (a === 0n || a === 1n || a === -1n) {
    return b === 0n ? 1 : a === -1n && b % 2n === 0n ? 1 : Number(a);
  }
  checkSize((bits(a) * Number(b)) / 3.32);
  return small(a ** b);
}

function floats(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return float(a + b);
    case '-':
      return float(a - b);
    case '*':
      return float(a * b);
    case '/':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(a / b);
    case '//':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(floatDivmod(a, b)[0]);
    case '%':
      if (b === 0) throw error('ZeroDivisionError', 'division by zero');
      return float(floatDivmod(a, b)[1]);
    case '**':
      return floatPower(a, b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'float' and 'float'`);
}

/** As CPython's `float_divmod`. */
export function floatDivmod(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return [a / b < 0 ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

function floatPower(a: number, b: number): Value {
  if (a === 0 && b < 0) throw error('ZeroDivisionError', 'zero to a negative power');
  if (a === 1 || b === 0) return float(1);
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    const [size, angle] = [Math.abs(a) ** b, Math.PI * b];
    return new PyComplex(size * Math.cos(angle), size * Math.sin(angle));
  }
  const result = a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw error('OverflowError', 'Result too large');
  }
  return float(result);
}

function builtin(op: string, a: Value, b: Value): Value | undefined {
  if (isNumber(a) && isNumber(b)) return numbers(op, a, b);
  if (a instanceof PyComplex || b instanceof PyComplex) return complexes(op, a, b);
  switch (op) {
    case '+':
      return add(a, b);
    case '*':
      return isInt(b) ? multiply(a, b) : isInt(a) ? multiply(b, a) : undefined;
    case '%': {
      const text = a instanceof PyBoxed ? a.value : a;
      return typeof text === 'string' ? percentFormat(text, b) : undefined;
    }
  }
  if (a instanceof PySet && b instanceof PySet) return setOperation(op, a, b);
  if (op === '|') {
    if (a instanceof PyDict && b instanceof PyDict) return merged(a, b);
    if (a instanceof PyType || b instanceof PyType) return unionOf(a, b);
  }
  return undefined;
}

function numbers(op: string, a: Value, b: Value): Value | undefined {
  if (isInt(a) && isInt(b)) {
    if (typeof a === 'boolean' && typeof b === 'boolean' && '&|^'.includes(op)) {
      return op === '&' ? a && b : op === '|' ? a || b : a !== b;
    }
    const [x, y] = [intOf(a), intOf(b)];
    return typeof x === 'number' && typeof y === 'number' ? smallInts(op, x, y) : bigInts(op, x, y);
  }
  if ('&|^<<>>@'.includes(op)) return undefined;
  return floats(op, toFloat(a), toFloat(b));
}

function complexes(op: string, a: Value, b: Value): Value | undefined {
  const of = (value: Value) =>
    value instanceof PyComplex ? value : isNumber(value) ? new PyComplex(toFloat(value), 0) : null;
  const [x, y] = [of(a), of(b)];
  if (x === null || y === null) return undefined;
  switch (op) {
    case '+':
      return new PyComplex(x.real + y.real, x.imag + y.imag);
    case '-':
      return new PyComplex(x.real - y.real, x.imag - y.imag);
    case '*':
      return new PyComplex(x.real * y.real - x.imag * y.imag, x.real * y.imag + x.imag * y.real);
    case '/': {
      const size = y.real ** 2 + y.imag ** 2;
      if (size === 0) throw error('ZeroDivisionError', 'division by zero');
      const real = (x.real * y.real + x.imag * y.imag) / size;
      return new PyComplex(real, (x.imag * y.real - x.real * y.imag) / size);
    }
  }
  return undefined;
}

function concat(a: string, b: string): string {
  if (a.length + b.length > 1000) checkSize(a.length + b.length);
  return a + b;
}

function add(a: Value, b: Value): Value | undefined {
  const [x, y] = [a, b].map(value => (value instanceof PyBoxed ? value.value : value));
  if (typeof x === 'string' && typeof y === 'string') return concat(x, y);
  if (a instanceof PyList && b instanceof PyList) {
    checkSize(a.items.length + b.items.length);
    return new PyList([...a.items, ...b.items]);
  }
  if (a instanceof PyTuple && b instanceof PyTuple) {
    checkSize(a.items.length + b.items.length);
    return new PyTuple([...a.items, ...b.items]);
  }
  if (a instanceof PyBytes && b instanceof PyBytes)
    return new PyBytes([...a.data, ...b.data], a.cls);
  return undefined;
}

function repeat<T>(items: readonly T[], count: Value): T[] {
  const times = Math.max(0, Number(intOf(count)));
  checkSize(items.length * times);
  const result: T[] = [];
  for (let round = 0; round < times; round++) for (const item of items) result.push(item);
  return result;
}

function multiply(sequence: Value, count: Value): Value | undefined {
  const text = sequence instanceof PyBoxed ? sequence.value : sequence;
  if (typeof text === 'string') {
    const times = Math.max(0, Number(intOf(count)));
    checkSize(text.length * times);
    return text.repeat(text === '' ? 0 : times);
  }
  if (sequence instanceof PyList) return new PyList(repeat(sequence.items, count));
  if (sequence instanceof PyTuple) return new PyTuple(repeat(sequence.items, count));
  if (sequence instanceof PyBytes) return new PyBytes(repeat(sequence.data, count));
  return undefined;
}

export function setOperation(op: string, a: PySet, b: PySet): PySet | undefined {
  charge((a.size + b.size) / 10);
  const of = (items: Value[]) => new PySet(items, a.cls);
  switch (op) {
    case '|':
      return of([...a.values(), ...b.values()]);
    case '&':
      return a.size > b.size
        ? of(b.values().filter(item => a.has(item)))
        : of(a.values().filter(item => b.has(item)));
    case '-':
      return of(a.values().filter(item => !b.has(item)));
    case '^':
      return symmetric(a, b);
  }
  return undefined;
}

function symmetric(a: PySet, b: PySet): PySet {
  const result = new PySet(b.values(), a.cls);
  for (const item of a.values()) {
    if (result.has(item)) result.delete(item);
    else result.add(item);
  }
  return result;
}

function merged(a: PyDict, b: PyDict): PyDict {
  const result = a.copy(a.cls);
  for (const {key, value} of b.entries()) result.set(key, value);
  return result;
}

/** `-a`, `+a`, `~a`. */
export function unary(op: string, a: Value): Value {
  if (isInt(a)) {
    const int = intOf(a);
    if (op === '-') return typeof int === 'number' ? 0 - int : small(-int);
    if (op === '+') return int;
    return typeof int === 'number' ? -1 - int : small(~int);
  }
  if (a instanceof PyFloat && op !== '~') return op === '-' ? float(-a.value) : a;
  if (a instanceof PyComplex && op !== '~') return op === '-' ? new PyComplex(-a.real, -a.imag) : a;
  const method = special(a, {'-': '__neg__', '+': '__pos__', '~': '__invert__'}[op] ?? '');
  if (method !== undefined) return call(method, [a]);
  throw typeError(`bad operand type for unary ${op}: '${typeName(a)}'`);
}
