import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {PyObject, PyType, type Value} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';

/** What an object has of its class and its attributes themselves. */
export const RESET: ReadonlySet<string> = new Set(['__class__', '__dict__']);

/** Gives an object another class or other attributes. False if it has an attribute of that name, as a proxy may. */
export function setAnew(value: Value, name: string, to: Value): boolean {
  if (typeOf(value).lookup(name) !== undefined) return false;
  if (name === '__class__') setClass(value, to);
  else setDict(to);
  return true;
}

function setClass(value: Value, to: Value): void {
  if (!(to instanceof PyType))
    throw typeError(`__class__ must be set to a class, not '${typeName(to)}' object`);
  if (!(value instanceof PyObject) || value.cls.native || to.native)
    throw typeError(
      '__class__ assignment only supported for mutable types or ModuleType subclasses',
    );
  if (isPlain(value.cls) && isPlain(to)) value.cls = to;
  else
    refuse(
      'another __class__ for an object of such a class is not modelled',
      'make an object of that class',
    );
}

/** Whether its objects hold nothing but attributes of any name. */
function isPlain({mro}: PyType): boolean {
  return mro.slice(0, -1).every(base => !base.native && !base.dict.has('__slots__'));
}

function setDict(to: Value): void {
  if (!(to instanceof PyDict))
    throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(to)}'`);
  refuse(
    'another __dict__ for an object is not modelled',
    'use __dict__.update(), or set its attributes',
  );
}
