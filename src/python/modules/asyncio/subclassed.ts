import {PyObject, type PyType} from '../../objects/types.ts';
import {override} from './overrides.ts';

/** A class of the program's own that derives from one of the model's. */
export function subclassed<T extends {host?: unknown}>(made: T, cls: PyType): T {
  if (cls.native) return made;
  made.host = new PyObject(cls);
  override(made, cls);
  return made;
}
