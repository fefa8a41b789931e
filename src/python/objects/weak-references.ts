import type {Hash} from '../operations/hash-numbers.ts';
import {nativeType, PyObject, type Value} from './types.ts';

export const referenceType = nativeType('ReferenceType', undefined, 'weakref');

/** `weakref.ref(target, callback)`: leads to an object and keeps it from nothing. */
export class PyWeakRef extends PyObject {
  /** Null once it is freed. */
  public target: object | null;
  public readonly callback: Value;
  /** That of its target, once somebody has asked. */
  public hash: Hash | null = null;

  public constructor(target: object, callback: Value) {
    super(referenceType);
    this.target = target;
    this.callback = callback;
  }

  public referents(): readonly unknown[] {
    return [this.callback];
  }
}
