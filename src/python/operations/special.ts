import {PyFunction, PyNative} from '../objects/functions.ts';
import {typeOf} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {bind} from './get-attribute.ts';

/** A special method that the program's own class defines, or a library class does. It wants the object as its first argument. */
export function special(value: Value, name: string): Value | undefined {
  if (!(value instanceof PyObject)) return modelSpecial(value, name);
  const {cls} = value;
  if (value.builtin && cls.module === 'builtins' && cls.native) return undefined;
  return taking(cls.lookup(name));
}

function modelSpecial(value: Value, name: string): Value | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return taking(typeOf(value).lookup(name));
}

/** A static method, a class method or any other object in the place of a method binds in its own way. */
export function taking(found: Value | undefined): Value | undefined {
  if (!(found instanceof PyObject) || found instanceof PyFunction) return found;
  if (found instanceof PyNative && found.method) return found;
  return new PyNative('method', ([self = null, ...rest], keywords) =>
    call(bind(found, self), rest, keywords),
  );
}
