import {typeOf} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';

/** A special method that the program's own class defines, or a library class does. */
export function special(value: Value, name: string): Value | undefined {
  if (!(value instanceof PyObject)) return modelSpecial(value, name);
  const {cls} = value;
  if (value.builtin && cls.module === 'builtins' && cls.native) return undefined;
  return cls.lookup(name);
}

function modelSpecial(value: Value, name: string): Value | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return typeOf(value).lookup(name);
}
