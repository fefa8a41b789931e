import {registerMaker} from '../objects/instances.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {refuse} from '../run/refusals.ts';
import {currentName} from './thread-idents.ts';

/** `threading.local`: each thread finds its own attributes in it. */
export const localType = nativeType('_local', undefined, '_thread');
allowAttributes(localType);

registerMaker(localType, cls => {
  if (cls !== localType) {
    refuse('a class derived from threading.local is not modelled', 'use threading.local itself');
  }
  const made = new PyObject(cls);
  const own = new Map<string, Map<string, Value>>();
  const attributes = () => {
    const found = own.get(currentName()) ?? new Map<string, Value>();
    own.set(currentName(), found);
    return found;
  };
  Object.defineProperty(made, 'attrs', {get: attributes, set: () => {}});
  return made;
});
