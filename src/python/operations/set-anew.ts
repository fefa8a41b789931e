import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {dictType, listType, PyObject, PyType, setType, type Value} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';

/** What an object has of its class and its attributes themselves. */
export const RESET: ReadonlySet<string> = new Set(['__class__', '__dict__']);

/** Gives an object another class or other attributes. False if it has an attribute of that name, as a proxy may. */
export function setAnew(value: Value, name: string, to: Value): boolean {
  if (typeOf(value).lookup(name) !== undefined) return false;
  if (name === '__class__') setClass(value, to);
  else setDict(value, to);
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

/** The same, beside what it is as one of the built-in collections. */
function isOpen(cls: PyType): boolean {
  const isFit = (base: PyType) =>
    base.native ? COLLECTIONS.includes(base) : !base.dict.has('__slots__');
  return !cls.native && cls.mro.slice(0, -1).every(isFit);
}

const COLLECTIONS: readonly PyType[] = [dictType, listType, setType];

function setDict(value: Value, to: Value): void {
  if (!(to instanceof PyDict))
    throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(to)}'`);
  if (!(value instanceof PyObject) || !isOpen(value.cls))
    refuse(
      'another __dict__ for such an object is not modelled',
      'use __dict__.update(), or set its attributes',
    );
  const old = [...(value.attrs?.values() ?? [])];
  value.attrs = to.names;
  if (watching()) replaced(old);
}

/** `del` of one of them: an object has always both. */
export function deleteAnew(value: Value, name: string): void {
  if (name === '__class__') throw typeError("can't delete __class__ attribute");
  if (value instanceof PyFunction) throw typeError('cannot delete __dict__');
  setDict(value, new PyDict());
}
