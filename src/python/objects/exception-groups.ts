import {errorType, isError} from './errors.ts';
import {PyException} from './exceptions.ts';
import type {PyType, Value} from './types.ts';
import type {PyList, PyTuple} from './values.ts';

/** Whatever becomes of its `args`, a group keeps its message and its exceptions. */
export class PyExceptionGroup extends PyException {
  public readonly message: Value;
  public readonly exceptions: readonly PyException[];

  public constructor(cls: PyType, message: Value, list: Value, exceptions: readonly PyException[]) {
    super(cls, [message, list]);
    this.message = message;
    this.exceptions = exceptions;
  }
}

/** Whether it is an ExceptionGroup or a BaseExceptionGroup. */
export function isGroup(value: Value): value is PyExceptionGroup {
  return value instanceof PyExceptionGroup;
}

/** A group is an ExceptionGroup if everything in it is an Exception. */
export function makeGroup(message: Value, list: PyList | PyTuple): PyExceptionGroup {
  const errors = [...list.items] as PyException[];
  const ordinary = errors.every(each => isError(each, 'Exception'));
  const cls = errorType(ordinary ? 'ExceptionGroup' : 'BaseExceptionGroup');
  return new PyExceptionGroup(cls, message, list, errors);
}

/** The exceptions at the leaves. */
export function members({exceptions}: PyExceptionGroup): PyException[] {
  return exceptions.flatMap(each => (isGroup(each) ? members(each) : [each]));
}
