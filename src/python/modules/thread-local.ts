import {typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {currentName} from './thread-idents.ts';

/** `threading.local`: each thread finds its own attributes in it. */
export const localType = nativeType('_local', undefined, '_thread');
allowAttributes(localType);

registerMaker(localType, (cls, args, keywords) => {
  const isGiven = args.length > 0 || (keywords?.size ?? 0) > 0;
  if (isGiven && cls.lookup('__init__') === undefined)
    throw typeError('Initialization arguments are not supported');
  const made = new PyObject(cls);
  const own = new Map([[currentName(), new Map<string, Value>()]]);
  const begun = () => {
    const attributes = new Map<string, Value>();
    own.set(currentName(), attributes);
    // Every thread but the one that makes it comes to it with nothing, and has it begin anew.
    const init = cls.lookup('__init__');
    if (init instanceof PyFunction) call(init, [made, ...args], keywords);
    return attributes;
  };
  const attributes = () => own.get(currentName()) ?? begun();
  Object.defineProperty(made, 'attrs', {get: attributes, set: () => {}});
  return made;
});
