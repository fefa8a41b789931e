import {NativeProperty} from '../objects/descriptors.ts';
import {errorType, typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyTraceback, tracebackObject} from '../objects/traceback-objects.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {toArray} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';

const raised = (value: unknown) => value as PyException;

/** Gives every exception an attribute that can be set, and that cannot be deleted. */
function define(
  name: string,
  get: (error: PyException) => Value,
  put: (error: PyException, value: Value) => void,
): void {
  const property = new NativeProperty(
    self => get(raised(self)),
    (self, value) => put(raised(self), value),
    () => {
      throw typeError(`${name} may not be deleted`);
    },
  );
  errorType('BaseException').dict.set(name, property);
}

/** Raises TypeError for what can be neither. */
function errorOrNone(value: Value, what: 'cause' | 'context'): PyException | null {
  if (value === null || value instanceof PyException) return value;
  throw typeError(`exception ${what} must be None or derive from BaseException`);
}

/** Raises TypeError for what is neither a traceback nor None. */
export function setTraceback(error: PyException, value: Value): void {
  if (value !== null && !(value instanceof PyTraceback))
    throw typeError('__traceback__ must be a traceback or None');
  error.traceback = value?.entry ?? null;
}

define(
  'args',
  error => new PyTuple(error.args),
  (error, value) => {
    error.args = toArray(value);
  },
);

define(
  '__cause__',
  error => error.cause,
  (error, value) => {
    error.cause = errorOrNone(value, 'cause');
    error.suppress = true;
  },
);

define(
  '__context__',
  error => error.context,
  (error, value) => {
    error.context = errorOrNone(value, 'context');
  },
);

define(
  '__suppress_context__',
  error => error.suppress,
  (error, value) => {
    error.suppress = truth(value);
  },
);

define('__traceback__', error => tracebackObject(error.traceback), setTraceback);
