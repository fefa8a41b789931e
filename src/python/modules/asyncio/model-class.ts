import type {Keywords} from '../../objects/functions.ts';
import {registerMaker} from '../../objects/instances.ts';
import {native} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {functionType, nativeType, type PyType, type Value} from '../../objects/types.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {subclassed} from './futures.ts';

/** A class of asyncio whose instances the program makes. */
export function modelClass<T extends {host?: unknown}>(
  made: abstract new (...args: never[]) => T,
  name: string,
  module: string,
  signature: string,
  make: (...args: (Value | undefined)[]) => T,
  base?: PyType,
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
  create.qualname = `${name}.__init__`;
  registerMaker(cls, (actual, args, keywords: Keywords) =>
    subclassed(create.call([null, ...args], keywords) as T & object, actual),
  );
  cls.dict.set(
    '__init__',
    native('__init__', '*args, **kwargs', () => null, true),
  );
  return cls;
}
