import {PyClassMethod, PyProperty, PyStaticMethod} from '../objects/descriptors.ts';
import {PyFunction} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {PyType, Value} from '../objects/types.ts';

/** `super()` in the methods of a class that was made anew means the new one. */
export const MOVE_CLASS = native('_move_class', 'old, new', (old, made) => {
  for (const member of (made as PyType).dict.values()) {
    for (const func of functionsOf(member)) {
      if (func instanceof PyFunction && func.classCell !== null && func.classCell.value === old) {
        func.classCell.value = made as Value;
        return null;
      }
    }
  }
  return null;
});

function functionsOf(member: Value): readonly (Value | null)[] {
  if (member instanceof PyProperty) return [member.getter, member.setter, member.deleter];
  if (member instanceof PyClassMethod || member instanceof PyStaticMethod) return [member.func];
  return [member];
}
