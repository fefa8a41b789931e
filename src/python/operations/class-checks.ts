import {PyFunction} from '../objects/functions.ts';
import {OTHERS, othersAre} from '../objects/other-objects.ts';
import {isInstance, typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {truth} from './truth.ts';

/** `isinstance(value, cls)`. */
export function instanceOf(value: Value, cls: PyType): boolean {
  const own = typeOf(value);
  if (own === cls) return true;
  if (own === OTHERS.cls) return othersAre(cls);
  const hook = cls.cls.lookup('__instancecheck__') ?? cls.dict.get('__instancehook__');
  if (hook === undefined || isLibrarys(hook)) if (isInstance(value, cls)) return true;
  if (hook === undefined) return claimsToBe(value, cls);
  return truth(call(hook, [cls, value]));
}

/** What says of itself that it is of another class, as a proxy does. */
function claimsToBe(value: Value, cls: PyType): boolean {
  const {getter = null} = (typeOf(value).lookup('__class__') ?? {}) as {getter?: Value};
  const claimed = getter === null ? null : call(getter, [value]);
  return claimed instanceof PyType && claimed.isSubclass(cls);
}

/** A check of the library's says yes wherever a class derives from another. */
function isLibrarys(hook: Value): boolean {
  return hook instanceof PyFunction && hook.code.places.source.library;
}

/** `issubclass(value, cls)`. */
export function subclassOf(value: PyType, cls: PyType): boolean {
  const hook = cls.cls.lookup('__subclasscheck__') ?? cls.dict.get('__subclassinghook__');
  if (hook === undefined || isLibrarys(hook)) if (value.isSubclass(cls)) return true;
  return hook === undefined ? false : truth(call(hook, [cls, value]));
}
