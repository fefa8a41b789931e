import {PyStaticMethod} from '../objects/descriptors.ts';
import {PyNative} from '../objects/functions.ts';
import {typeOf} from '../objects/type-of.ts';
import type {PyType, Value} from '../objects/types.ts';

/** What takes nothing by name leaves it to the `__new__` of a derived class: its `__init__` goes without. */
export function leavingNamesToNew(cls: PyType): void {
  const init = cls.dict.get('__init__');
  if (!(init instanceof PyNative)) throw new Error(`"${cls.name}" has no __init__ built in`);
  const {call} = init;
  init.call = (args, keywords) =>
    call(args, keywords !== null && hasOwnNew(args[0]) ? null : keywords);
}

function hasOwnNew(self: Value | undefined): boolean {
  return self !== undefined && typeOf(self).lookup('__new__') instanceof PyStaticMethod;
}
