import {matches} from '../compile/try.ts';
import {PyDict} from '../objects/dict.ts';
import {error, errorType, isError, typeError} from '../objects/errors.ts';
import {PyExceptionGroup} from '../objects/exception-groups.ts';
import {PyException} from '../objects/exceptions.ts';
import {methods, properties} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {isSequence} from '../operations/collections.ts';
import {toArray} from '../operations/iteration.ts';
import {special} from '../operations/special.ts';
import {splitGroup} from '../operations/split-group.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {isCallable} from './introspection.ts';

const groupType = errorType('BaseExceptionGroup');

export function groupOf(cls: PyType, args: readonly Value[]): PyExceptionGroup {
  const [message = null, list = null] = args;
  if (args.length !== 2) throw refused(`takes exactly 2 arguments (${args.length} given)`);
  if (typeof message !== 'string')
    throw refused(
      `argument 1 must be str, not ${message === null ? 'None' : typeOf(message).name}`,
    );
  const errors = exceptionsIn(list);
  const isOrdinary = errors.every(each => isError(each, 'Exception'));
  if (!isOrdinary && cls.isSubclass(errorType('Exception'))) {
    const into = cls.native ? `an ${cls.name}` : `'${cls.name}'`;
    throw typeError(`Cannot nest BaseExceptions in ${into}`);
  }
  const own = cls === groupType && isOrdinary ? errorType('ExceptionGroup') : cls;
  return new PyExceptionGroup(own, message, list, errors);
}

function refused(what: string): PyException {
  return typeError(`BaseExceptionGroup.__new__() ${what}`);
}

/** The exceptions of a new group, checked one by one. */
function exceptionsIn(list: Value): PyException[] {
  if (!hasItems(list)) throw typeError('second argument (exceptions) must be a sequence');
  const errors = toArray(list);
  if (errors.length === 0)
    throw error('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  for (const [at, each] of errors.entries()) {
    if (!(each instanceof PyException))
      throw error('ValueError', `Item ${at} of second argument (exceptions) is not an exception`);
  }
  return errors as PyException[];
}

/** `PySequence_Check`. */
function hasItems(list: Value): boolean {
  if (list instanceof PyDict) return false;
  return isSequence(list) || special(list, '__getitem__') !== undefined;
}

const group = (value: unknown) => value as PyExceptionGroup;

properties(groupType, {
  message: self => group(self).message,
  exceptions: self => new PyTuple([...group(self).exceptions]),
});

/** `split` takes classes, or a function that is asked. */
function matcher(condition: Value): (each: PyException) => boolean {
  const classes = condition instanceof PyTuple ? condition.items : [condition];
  if (classes.every(isErrorClass)) return each => matches(each, condition);
  if (isCallable(condition) && !(condition instanceof PyType))
    return each => truth(call(condition, [each]));
  throw typeError(
    'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  );
}

export function isErrorClass(value: Value): boolean {
  return value instanceof PyType && value.isSubclass(errorType('BaseException'));
}

methods(groupType, {
  split: [
    'matcher_value, /',
    (self, condition) => new PyTuple(splitGroup(group(self), matcher(condition as Value))),
  ],
  subgroup: [
    'matcher_value, /',
    (self, condition) => splitGroup(group(self), matcher(condition as Value))[0],
  ],
  derive: ['excs, /', (self, errors) => groupOf(groupType, [group(self).message, errors as Value])],
});
