import type {Keywords} from '../../objects/functions.ts';
import {registerMaker} from '../../objects/instances.ts';
import {native} from '../../objects/natives.ts';
import {registerClass, typeOf} from '../../objects/type-of.ts';
import {functionType, nativeType, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {isOverridden} from './overrides.ts';
import {subclassed} from './subclassed.ts';
import {leaveUnmade, madeAfterAll} from './unmade.ts';

/** A class of asyncio whose instances the program makes; `restart` makes one like another that was just made. */
export function modelClass<T extends {host?: unknown}>(
  made: abstract new (...args: never[]) => T,
  name: string,
  module: string,
  signature: string,
  make: (...args: (Value | undefined)[]) => T,
  base?: PyType,
  restart: (it: T, as: T) => void = () => {},
  initOf = name,
): PyType {
  const cls = nativeType(name, base ? [base] : undefined, `asyncio.${module}`);
  registerClass(made, cls);
  allowAttributes(cls);
  const init = signature === '' ? 'self, /' : `self, ${signature}`;
  const create = native(
    '__init__',
    init,
    (_self, ...args) => make(...args) as Value,
    true,
    functionType,
  );
  create.qualname = `${initOf}.__init__`;
  registerMaker(cls, (actual, args, keywords: Keywords) => {
    // A class of the program's own hands on what it likes, when it calls this `__init__`.
    const own = isOverridden(actual, '__init__');
    const made = own ? make() : create.call([null, ...args], keywords);
    const it = subclassed(made as T & object, actual);
    if (own) leaveUnmade(it);
    else if (!actual.native) restart(it, it);
    return it;
  });
  const again = native(
    '__init__',
    init,
    (self, ...args) => {
      if (!isOverridden(typeOf(self as Value), '__init__')) return;
      const as = make(...args);
      madeAfterAll(self as unknown as T);
      restart(self as unknown as T, as);
    },
    true,
    functionType,
  );
  again.qualname = `${initOf}.__init__`;
  cls.dict.set('__init__', again);
  return cls;
}

/** Only the loop makes them, and what derives from them. */
export function refuseMaking(cls: PyType, remedy: string): void {
  registerMaker(cls, made => {
    // The library has some that are written in Python.
    if (!made.native && vm.frame?.code.places.source.library) return new PyObject(made);
    return refuse(`to make a "${made.name}" is not modelled`, remedy);
  });
}
