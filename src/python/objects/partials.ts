import {call} from '../run/calls.ts';
import type {Keywords} from './functions.ts';
import {nativeType, PyObject, type Value} from './types.ts';

export const partialType = nativeType('partial', undefined, 'functools');

/** `functools.partial`. */
export class PyPartial extends PyObject {
  public readonly func: Value;
  public readonly args: readonly Value[];
  public readonly keywords: ReadonlyMap<string, Value>;

  public constructor(func: Value, args: readonly Value[], keywords: ReadonlyMap<string, Value>) {
    super(partialType);
    const inner = func instanceof PyPartial ? func : null;
    this.func = inner === null ? func : inner.func;
    this.args = inner === null ? args : [...inner.args, ...args];
    this.keywords = inner === null ? keywords : new Map([...inner.keywords, ...keywords]);
  }

  public call(args: readonly Value[], keywords: Keywords): Value {
    return call(...this.inner(args, keywords));
  }

  /** The call that it stands for. */
  public inner(args: readonly Value[], keywords: Keywords): [Value, Value[], Keywords] {
    const all = new Map([...this.keywords, ...(keywords ?? [])]);
    return [this.func, [...this.args, ...args], all.size === 0 ? null : all];
  }
}
