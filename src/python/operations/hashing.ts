import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {Context} from '../../model/contexts.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyMethod, PyNative} from '../objects/functions.ts';
import {PyMemoryView} from '../objects/memory-views.ts';
import {latinText} from '../objects/raw-bytes.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyAlias, PyUnion} from '../objects/unions.ts';
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
import {identity} from '../run/vm.ts';
import {hashedBytes} from './memory-views.ts';
import {bigOf, isInt} from './numbers.ts';
import {taking} from './special.ts';

/** What the hashes of futures begin at. */
const BEYOND_TASKS = 100_000;

/** The oracle is a 32-bit CPython: hashes are 32 bits, numbers are hashed modulo this prime. */
const MODULUS = 2147483647;

/** `hash(value)`. */
export function hashOf(value: Value): number {
  if (value instanceof PyObject) {
    const custom = typeOf(value).lookup('__hash__');
    if (custom === null) throw typeError(`unhashable type: '${typeName(value)}'`);
    if (custom !== undefined && !(custom instanceof PyNative && custom.name === '__hash__')) {
      const hash = call(taking(custom) as Value, [value]);
      if (!isInt(hash)) throw typeError('__hash__ method should return an integer');
      return Number(BigInt.asIntN(32, bigOf(hash)));
    }
  }
  return builtInHash(value);
}

/** `object.__hash__`, and that of the built-in classes: whatever `__hash__` a program's class has. */
export function builtInHash(value: Value): number {
  switch (typeof value) {
    case 'string':
      return stringHash(value);
    case 'number':
    case 'bigint':
      return intHash(value);
    case 'boolean':
      return Number(value);
  }
  if (value === null) return 0xfca86420 | 0;
  if (value instanceof PyFloat) return floatHash(value.value);
  if (value instanceof PyTuple) return tupleHash(value.items);
  if (value instanceof PyComplex) return complexHash(value);
  if (value instanceof PyBoxed) return hashOf(value.value);
  if (value instanceof PySet && value.frozen) return setHash(value.values());
  if (
    value instanceof PyList ||
    value instanceof PyDict ||
    value instanceof PySet ||
    value instanceof Context
  ) {
    throw typeError(`unhashable type: '${typeName(value)}'`);
  }
  if (value instanceof PyRange) return rangeHash(value);
  if (value instanceof PySlice) return tupleHash([value.start, value.stop, value.step]);
  if (value instanceof PyAlias) return tupleHash([value.origin, ...value.args.items]);
  if (value instanceof PyUnion) return unionHash(value);
  if (value instanceof PyMethod) return identityHash(value.self) ^ identityHash(value.func);
  if (value instanceof PyWeakRef) return weakHash(value);
  if (value instanceof PyBytes) return bytesHash(value.data);
  if (value instanceof PyMemoryView) return bytesHash(hashedBytes(value));
  return objectHash(value);
}

/** As that of a text with these characters. */
function bytesHash(bytes: readonly number[]): number {
  return stringHash(latinText(bytes));
}

/** As long as the object lives it can be asked, and the answer is kept. */
function weakHash(reference: PyWeakRef): number {
  if (reference.hash === null && reference.target === null)
    throw typeError('weak object has gone away');
  reference.hash ??= hashOf(reference.target);
  return reference.hash;
}

/** Ranges of the same numbers are equal. */
function rangeHash({start, step, length}: PyRange): number {
  return tupleHash([length, length === 0 ? null : start, length < 2 ? null : step]);
}

/** The members of a union have no order. */
function unionHash({members}: PyUnion): number {
  return members.reduce<number>((sum, each) => sum ^ hashOf(each), 0);
}

function identityHash(value: Value): number {
  return typeof value === 'object' && value !== null ? identity(value) : hashOf(value);
}

/** Those of tasks and futures are the oracle's: by them, sets and those who wait for sets have the same order in both. */
function objectHash(value: object): number {
  if (value instanceof Task) return value.ordinal;
  return value instanceof Future ? BEYOND_TASKS + value.labelNumber : identity(value);
}

function intHash(value: number | bigint): number {
  const hash = typeof value === 'number' ? value % MODULUS : Number(value % BigInt(MODULUS));
  return hash === -1 ? -2 : hash;
}

function floatHash(value: number): number {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -314159;
  if (Number.isInteger(value)) return intHash(Number.isSafeInteger(value) ? value : BigInt(value));
  let mantissa = Math.abs(value);
  let exponent = 0;
  while (mantissa >= 1) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < 0.5) {
    mantissa *= 2;
    exponent -= 1;
  }
  let hash = 0;
  while (mantissa !== 0) {
    hash = ((hash << 28) & MODULUS) | Math.floor(hash / 8);
    mantissa *= 268435456;
    exponent -= 28;
    const digit = Math.floor(mantissa);
    mantissa -= digit;
    hash += digit;
    if (hash >= MODULUS) hash -= MODULUS;
  }
  const shift = exponent >= 0 ? exponent % 31 : 30 - ((-1 - exponent) % 31);
  hash = Number(
    ((BigInt(hash) << BigInt(shift)) & BigInt(MODULUS)) | (BigInt(hash) >> BigInt(31 - shift)),
  );
  const signed = value < 0 ? -hash : hash;
  return signed === -1 ? -2 : signed;
}

function complexHash({real, imag}: PyComplex): number {
  const hash = (floatHash(real) + Math.imul(floatHash(imag), 1000003)) | 0;
  return hash === -1 ? -2 : hash;
}

/** The order of the items must not matter. */
function setHash(items: readonly Value[]): number {
  let hash = 0;
  for (const item of items) {
    const own = hashOf(item);
    hash ^= Math.imul(own ^ 89869747 ^ (own << 16), 3644798167);
  }
  hash ^= Math.imul(items.length + 1, 1927868237);
  hash ^= (hash >>> 11) ^ (hash >>> 25);
  hash = (Math.imul(hash, 69069) + 907133923) | 0;
  return hash === -1 ? 590923713 : hash;
}

/** xxHash, as CPython mixes tuples on 32 bits. */
function tupleHash(items: readonly Value[]): number {
  let acc = 374761393;
  for (const item of items) {
    acc = (acc + Math.imul(hashOf(item), 2246822519)) | 0;
    acc = (acc << 13) | (acc >>> 19);
    acc = Math.imul(acc, 2654435761);
  }
  acc = (acc + (items.length ^ (374761393 ^ 3527539))) | 0;
  return acc === -1 ? 1546275796 : acc;
}

const cache = new Map<string, number>();

/** SipHash-1-3 with a key of zeros: what `PYTHONHASHSEED=0` means. */
function stringHash(text: string): number {
  if (text === '') return 0;
  let hash = cache.get(text);
  if (hash === undefined) {
    hash = Number(BigInt.asIntN(32, siphash(bytesOf(text))));
    if (hash === -1) hash = -2;
    if (cache.size > 10000) cache.clear();
    cache.set(text, hash);
  }
  return hash;
}

/** CPython hashes the characters as it stores them: 1, 2 or 4 bytes each. */
function bytesOf(text: string): number[] {
  const codes = Array.from(text, char => char.codePointAt(0) ?? 0);
  const widest = codes.reduce((most, code) => Math.max(most, code), 0);
  const width = widest < 256 ? 1 : widest < 65536 ? 2 : 4;
  return codes.flatMap(code =>
    Array.from({length: width}, (_, byte) => (code >>> (8 * byte)) & 255),
  );
}

const MASK = (1n << 64n) - 1n;
const rotate = (value: bigint, by: bigint) => ((value << by) | (value >> (64n - by))) & MASK;

function siphash(bytes: readonly number[]): bigint {
  let v0 = 0x736f6d6570736575n;
  let v1 = 0x646f72616e646f6dn;
  let v2 = 0x6c7967656e657261n;
  let v3 = 0x7465646279746573n;
  const round = () => {
    v0 = (v0 + v1) & MASK;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  const whole = bytes.length - (bytes.length % 8);
  const word = (from: number, count: number) => {
    let value = 0n;
    for (let at = 0; at < count; at++) value |= BigInt(bytes[from + at] ?? 0) << BigInt(8 * at);
    return value;
  };
  for (let at = 0; at < whole; at += 8) {
    const m = word(at, 8);
    v3 ^= m;
    round();
    v0 ^= m;
  }
  const last = (BigInt(bytes.length & 255) << 56n) | word(whole, bytes.length % 8);
  v3 ^= last;
  round();
  v0 ^= last;
  v2 ^= 0xffn;
  for (let rounds = 0; rounds < 3; rounds++) round();
  return v0 ^ v1 ^ v2 ^ v3;
}
