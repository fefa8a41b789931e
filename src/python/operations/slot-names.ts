import {PyDict} from '../objects/dict.ts';
import type {PyType, Value} from '../objects/types.ts';
import {toArray} from './iteration.ts';

/** What `__slots__` names: a text is one name. */
export function slotNames(slots: Value): readonly Value[] {
  if (typeof slots === 'string') return [slots];
  return slots instanceof PyDict ? slots.keys() : toArray(slots);
}

const MARK = '\u0000';

/** Under what an object keeps the value of a slot: apart from its `__dict__`. */
export function slotKey(name: string): string {
  return MARK + name;
}

/** The attribute that is kept under this key. */
export function slotName(key: string): string {
  return key.slice(MARK.length);
}

/** Whether an attribute is kept under this key because it is one of `__slots__`. */
export function isSlotKey(name: string): boolean {
  return name.startsWith(MARK);
}

/** Whether instances have a `__dict__`: if every class of the program's own has slots, one of them must name it. */
export function hasDict(cls: PyType): boolean {
  const own = cls.mro.filter(base => !base.native);
  return own.some(base => {
    const slots = base.dict.get('__slots__');
    return slots === undefined || slotNames(slots).includes('__dict__');
  });
}
