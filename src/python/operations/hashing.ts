import {TimerHandle} from '../../model/asyncio/events.ts';
import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {Context} from '../../model/contexts.ts';
import {asks} from '../objects/asked-keys.ts';
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
import {
  bothHashes,
  complexHash,
  floatHash,
  type Hash,
  intHash,
  noneHash,
  ownHash,
  setHash,
  sliceHash,
  tupleHash,
} from './hash-numbers.ts';
import {hashedBytes} from './memory-views.ts';
import {intOf, isInt} from './numbers.ts';
import {taking} from './special.ts';
import {stringHash} from './string-hash.ts';

/** The hashes of tuples with values whose own can be heard of. */
const remembered = new WeakMap<PyTuple, Hash>();

/** What the hashes of futures begin at. */
const BEYOND_TASKS = 100_000;

/** By what objects compare that are equal to others: by the class here that they are of. */
const compared = new Map<unknown, (value: PyObject) => Value>();

/** Says of objects that are equal to others what they compare by: so equal ones have one hash. */
export function registerHash<T extends PyObject>(
  made: new (...args: never[]) => T,
  by: (value: T) => Value,
): void {
  compared.set(made, value => by(value as T));
}

/** What it compares by; undefined for one of no such class. */
export function comparedBy(value: PyObject): Value | undefined {
  return compared.get(value.constructor)?.(value);
}

/** `hash(value)`. */
export function hashOf(value: Value): Hash {
  if (value instanceof PyObject) {
    const custom = typeOf(value).lookup('__hash__');
    if (custom === null) throw typeError(`unhashable type: '${typeName(value)}'`);
    if (custom !== undefined && !(custom instanceof PyNative && custom.name === '__hash__')) {
      const hash = call(taking(custom) as Value, [value]);
      if (!isInt(hash)) throw typeError('__hash__ method should return an integer');
      return ownHash(intOf(hash));
    }
  }
  return builtInHash(value);
}

/** `object.__hash__`, and that of the built-in classes: whatever `__hash__` a program's class has. */
export function builtInHash(value: Value): Hash {
  switch (typeof value) {
    case 'string':
      return stringHash(value);
    case 'number':
    case 'bigint':
      return intHash(value);
    case 'boolean':
      return Number(value);
  }
  if (value === null) return noneHash();
  if (value instanceof PyFloat) return floatHash(value.value);
  if (value instanceof TimerHandle) return floatHash(value.when());
  if (value instanceof PyTuple) return rememberedHash(value);
  if (value instanceof PyComplex) return complexHash(value.real, value.imag);
  if (value instanceof PyBoxed) return hashOf(value.value);
  if (value instanceof PySet && value.frozen)
    return setHash(value.entries().map(each => each.asked ?? hashOf(each.key)));
  if (
    value instanceof PyList ||
    value instanceof PyDict ||
    value instanceof PySet ||
    value instanceof Context
  ) {
    throw typeError(`unhashable type: '${typeName(value)}'`);
  }
  if (value instanceof PyRange) return rangeHash(value);
  if (value instanceof PySlice) return sliceHash(value.parts.map(hashOf));
  if (value instanceof PyAlias) return tupleHash([value.origin, ...value.args.items].map(hashOf));
  if (value instanceof PyUnion) return unionHash(value);
  if (value instanceof PyMethod)
    return bothHashes(identityHash(value.self), identityHash(value.func));
  if (value instanceof PyWeakRef) return weakHash(value);
  if (value instanceof PyBytes) return bytesHash(value.data);
  if (value instanceof PyMemoryView) return bytesHash(hashedBytes(value));
  const by = value instanceof PyObject ? comparedBy(value) : undefined;
  return by === undefined ? objectHash(value) : hashOf(by);
}

/** A tuple asks what is in it but once. */
function rememberedHash(tuple: PyTuple): Hash {
  const hash = remembered.get(tuple) ?? tupleHash(tuple.items.map(hashOf));
  if (asks(tuple)) remembered.set(tuple, hash);
  return hash;
}

/** As that of a text with these characters. */
function bytesHash(bytes: readonly number[]): Hash {
  return stringHash(latinText(bytes));
}

/** As long as the object lives it can be asked, and the answer is kept. */
function weakHash(reference: PyWeakRef): Hash {
  if (reference.hash === null && reference.target === null)
    throw typeError('weak object has gone away');
  const hash = reference.hash ?? hashOf(reference.target);
  reference.hash = hash;
  return hash;
}

/** Ranges of the same numbers are equal. */
function rangeHash({start, step, length}: PyRange): Hash {
  return tupleHash([length, length === 0 ? null : start, length < 2 ? null : step].map(hashOf));
}

/** The members of a union have no order. */
function unionHash({members}: PyUnion): Hash {
  return members.map(hashOf).reduce(bothHashes, 0);
}

function identityHash(value: Value): Hash {
  return typeof value === 'object' && value !== null ? identity(value) : hashOf(value);
}

/** Those of tasks and futures are the oracle's: by them, sets and those who wait for sets have the same order in both. */
function objectHash(value: object): number {
  if (value instanceof Task) return value.ordinal;
  return value instanceof Future
    ? BEYOND_TASKS + Number.parseInt(value.label.slice(1), 10)
    : identity(value);
}
