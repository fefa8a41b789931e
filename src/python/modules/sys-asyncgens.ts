import {isCallable} from '../builtins/introspection.ts';
import {typeError} from '../objects/errors.ts';
import {functions, type Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {PyType, tupleType, type, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {asyncgenHooks, setAsyncgenHooks} from '../run/asyncgen-hooks.ts';

import {nameItems} from './named-items.ts';

/** No module is told of it, and it is shown otherwise than the tuples that are built in. */
const hooksType = new PyType('asyncgen_hooks', [tupleType], {meta: type, native: false});
nameItems(hooksType, 'asyncgen_hooks', ['firstiter', 'finalizer']);

/** What of `sys` has to do with async generators. */
export const ASYNCGENS = functions({
  get_asyncgen_hooks: [
    '',
    () => {
      const {firstiter, finalizer} = asyncgenHooks();
      return new PyTuple([firstiter, finalizer], hooksType);
    },
  ],
  set_asyncgen_hooks: [
    'firstiter=, finalizer=',
    (firstiter, finalizer) => {
      const before = asyncgenHooks();
      const last = hook('finalizer', finalizer, before.finalizer);
      setAsyncgenHooks({
        firstiter: hook('firstiter', firstiter, before.firstiter),
        finalizer: last,
      });
    },
  ],
});

function hook(name: string, given: Maybe, before: Value): Value {
  if (given === undefined) return before;
  if (given === null || isCallable(given)) return given;
  throw typeError(`callable ${name} expected, got ${typeName(given)}`);
}
