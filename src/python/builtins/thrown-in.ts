import {instance} from '../compile/raising.ts';
import {deprecated} from '../modules/deprecations.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Maybe} from '../objects/natives.ts';
import {PyTraceback} from '../objects/traceback-objects.ts';
import {isInstance, typeName} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {isErrorClass} from './exception-groups.ts';

/** What `throw(value)` or, as it once was, `throw(type, value, traceback)` raises. */

const inPartsText = (method: string) =>
  `the (type, exc, tb) signature of ${method}() is deprecated, use the single-arg signature instead.`;
const MOST = 3;

/** What `throw()` or `athrow()` has been called with, looked at; asked, it gives what is to be raised. */
export function thrownLater(method: string, value: Maybe, rest: Maybe): () => PyException {
  const parts = rest as unknown as Value[];
  const given = 1 + parts.length;
  if (given > MOST) throw typeError(`${method} expected at most ${MOST} arguments, got ${given}`);
  if (given > 1) deprecated(inPartsText(method));
  return () => inParts(value as Value, parts);
}

export function thrown(value: Maybe, rest: Maybe): PyException {
  return thrownLater('throw', value, rest)();
}

function inParts(value: Value, [argument = null, traceback = null]: readonly Value[]): PyException {
  if (traceback !== null && !(traceback instanceof PyTraceback))
    throw typeError('throw() third argument must be a traceback object');
  if (argument === null) return toThrow(value);
  if (value instanceof PyException)
    throw typeError('instance exception may not have a separate value');
  if (!(value instanceof PyType)) return toThrow(value);
  if (isInstance(argument, value)) return toThrow(argument);
  const args = argument instanceof PyTuple ? argument.items : [argument];
  return toThrow(call(value, args));
}

/** An exception, or what a class of exceptions makes. Raises TypeError for any other value. */
export function toThrow(value: Value): PyException {
  const expected = 'exceptions must be classes or instances deriving from BaseException';
  try {
    return instance(value, `${expected}, not ${typeName(value)}`);
  } catch (raised) {
    // What goes wrong in making it is thrown in instead.
    if (raised instanceof PyException && isErrorClass(value)) return raised;
    throw raised;
  }
}
