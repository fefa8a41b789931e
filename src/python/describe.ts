import {LibraryCoroutine} from '../model/asyncio/coroutines.ts';
import {typeOf} from './attributes.ts';
import {Suspendable} from './generators.ts';
import {PyFunction, PyMethod, PyNative, PyObject, PyType, type Value} from './objects.ts';

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
  if (callable instanceof Suspendable || callable instanceof LibraryCoroutine)
    return callable.qualname;
  if (callable instanceof PyObject) {
    const named = callable.attrs?.get('__qualname__');
    if (typeof named === 'string') return named;
  }
  return typeOf(callable).name;
}
