import {TimerHandle} from '../../model/asyncio/events.ts';
import type {Hash} from '../operations/hash-numbers.ts';
import {hashOf} from '../operations/hashing.ts';
import {PyDict} from './dict.ts';
import {PyFunction} from './functions.ts';
import {PySet} from './set.ts';
import {PyObject, type PyType, tupleType, type Value} from './types.ts';
import {PyList, PySlice, PyTuple} from './values.ts';
import {PyWeakRef} from './weak-references.ts';

/** The hash of a key that says itself what it equals, or has one that does within; undefined for any other. */
export function askedHash(key: Value): Hash | undefined {
  return asks(key) ? hashOf(key) : undefined;
}

/** Whether a key says itself what it equals or what its hash is, or has one within that does. */
export function asks(key: Value): boolean {
  if (!(key instanceof PyObject)) return key instanceof TimerHandle;
  if (key instanceof PyTuple && key.items.some(asks)) return true;
  if (key.cls === tupleType) return false;
  if (key instanceof PySet) return key.frozen ? key.asks : isHashed(key);
  if (key instanceof PyList || key instanceof PyDict) return isHashed(key);
  if (key instanceof PySlice) return key.parts.some(asks);
  return key instanceof PyWeakRef || hasOwnEquality(key.cls);
}

/** What compares by who it is may have a hash that the program can hear of. */
function hasOwnEquality(cls: PyType): boolean {
  if (cls.lookup('__eq__') instanceof PyFunction) return true;
  const hash = cls.lookup('__hash__');
  return hash instanceof PyFunction && !hash.code.places.source.library;
}

/** One that can change, of a class that gives it a hash all the same: it equals what has the same items. */
function isHashed({cls}: PyObject): boolean {
  return cls.lookup('__hash__') !== null;
}
