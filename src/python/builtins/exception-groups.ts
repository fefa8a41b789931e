import {matches} from '../compile/try.ts';
import {error, errorType, isError, typeError} from '../objects/errors.ts';
import {derive, exceptionsOf, makeGroup, splitGroup} from '../objects/exception-groups.ts';
import {PyException} from '../objects/exceptions.ts';
import {type Maybe, methods, properties} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {toArray} from '../operations/iteration.ts';
import {call} from '../run/calls.ts';
import {raised} from './exceptions.ts';

export function groupOf(cls: PyType, args: readonly Value[]): PyException {
  const [message, list] = args;
  if (args.length !== 2)
    throw typeError(
      `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`,
    );
  if (typeof message !== 'string')
    throw typeError(`argument 1 must be str, not ${typeOf(message as Value).name}`);
  const errors = toArray(list as Value);
  if (errors.length === 0)
    throw error('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  for (const [at, each] of errors.entries()) {
    if (!(each instanceof PyException))
      throw error('ValueError', `Item ${at} of second argument (exceptions) is not an exception`);
  }
  if (cls === errorType('BaseExceptionGroup')) return makeGroup(message, errors as PyException[]);
  if (
    cls.isSubclass(errorType('ExceptionGroup')) &&
    errors.some(each => !isError(each, 'Exception'))
  ) {
    throw typeError('Cannot nest BaseExceptions in an ExceptionGroup');
  }
  return new PyException(cls, [message, new PyList(errors)]);
}

const groupType = errorType('BaseExceptionGroup');

properties(groupType, {
  message: self => raised(self).args[0] ?? null,
  exceptions: self => new PyTuple([...exceptionsOf(raised(self))]),
});

const matcher = (condition: Maybe) => (leaf: PyException) =>
  condition instanceof PyType || condition instanceof PyTuple
    ? matches(leaf, condition)
    : call(condition as Value, [leaf]) === true;

methods(groupType, {
  split: [
    'matcher_value, /',
    (self, condition) => new PyTuple(splitGroup(raised(self), matcher(condition))),
  ],
  subgroup: [
    'matcher_value, /',
    (self, condition) => splitGroup(raised(self), matcher(condition))[0],
  ],
  derive: [
    'excs, /',
    (self, errors) => derive(raised(self), toArray(errors as Value) as PyException[]),
  ],
});
