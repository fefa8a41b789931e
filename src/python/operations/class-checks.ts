import {PyProperty} from '../objects/descriptors.ts';
import {PyFunction, PyNative} from '../objects/functions.ts';
import {OTHERS, othersAre} from '../objects/other-objects.ts';
import {isInstance, typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {checkClassLike, isLikeSubclass} from './class-likes.ts';
import {truth} from './truth.ts';

/** `isinstance(value, cls)`. */
export function instanceOf(value: Value, cls: PyType): boolean {
  const own = typeOf(value);
  if (own === cls) return true;
  if (own === OTHERS.cls) return othersAre(cls);
  const hook = hookOf(cls, '__instancecheck__') ?? cls.dict.get('__instancehook__');
  if (hook === undefined || isLibrarys(hook)) if (isInstance(value, cls)) return true;
  if (hook === undefined) return claimsToBe(value, cls);
  return truth(call(hook, [cls, value]));
}

/** `type.__instancecheck__(cls, value)`, which asks nobody. */
export function isPlainInstance(value: Value, cls: PyType): boolean {
  return isInstance(value, cls) || claimsToBe(value, cls);
}

/** What a metaclass of the program's or the library's has for it. */
function hookOf(cls: PyType, name: string): Value | undefined {
  const found = cls.cls.lookup(name);
  return found instanceof PyNative ? undefined : found;
}

/** What says of itself that it is of another class, as a proxy does. */
function claimsToBe(value: Value, cls: PyType): boolean {
  const said = typeOf(value).lookup('__class__');
  const getter = said instanceof PyProperty ? said.getter : null;
  const claimed = getter === null ? said : call(getter, [value]);
  return claimed instanceof PyType && claimed.isSubclass(cls);
}

/** A check of the library's says yes wherever a class derives from another. */
function isLibrarys(hook: Value): boolean {
  return hook instanceof PyFunction && hook.code.places.source.library;
}

/** `issubclass(value, cls)`. */
export function subclassOf(value: PyType, cls: PyType): boolean {
  const hook = hookOf(cls, '__subclasscheck__') ?? cls.dict.get('__subclassinghook__');
  if (hook === undefined || isLibrarys(hook)) if (value.isSubclass(cls)) return true;
  return hook === undefined ? false : truth(call(hook, [cls, value]));
}

/** `type.__subclasscheck__(cls, value)`, which asks nobody. */
export function isPlainSubclass(value: Value, cls: PyType): boolean {
  checkClassLike(value, 'issubclass() arg 1 must be a class');
  return value instanceof PyType ? value.isSubclass(cls) : isLikeSubclass(value, cls);
}
