import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Suspendable} from '../run/suspendable.ts';
import {PyFunction, PyMethod, PyNative} from './functions.ts';
import {typeOf} from './type-of.ts';
import {PyObject, PyType, type Value} from './types.ts';

/** `__qualname__` of what can be called, or else its class's name. */
export function qualifiedName(callable: Value): string {
  if (
    callable instanceof PyFunction ||
    callable instanceof PyNative ||
    callable instanceof PyType
  ) {
    return callable.qualname;
  }
  if (callable instanceof PyMethod) return qualifiedName(callable.func);
  if (callable instanceof Suspendable || callable instanceof AsyncioCoroutine)
    return callable.qualname;
  if (callable instanceof PyObject) {
    const named = callable.attrs?.get('__qualname__');
    if (typeof named === 'string') return named;
  }
  return typeOf(callable).name;
}
