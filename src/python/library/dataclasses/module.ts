import {PyClassMethod, PyProperty, PyStaticMethod, SlotMember} from '../../objects/descriptors.ts';
import {PyFunction} from '../../objects/functions.ts';
import {native} from '../../objects/natives.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {ANNOTATION_READERS} from '../class-annotations.ts';
import {evaluated} from '../generated.ts';
import {registerPython} from '../register.ts';
import {COPIES} from './copies.ts';
import {FIELDS} from './fields.ts';
import {MAKE} from './make.ts';
import {METHODS} from './methods.ts';
import {PROCESS} from './process.ts';

const IS_SLOT = native('_is_slot', 'value', value => value instanceof SlotMember);

/** `super()` in the methods of a class that was made anew means the new one. */
const MOVE_CLASS = native('_move_class', 'old, new', (old, made) => {
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

const IMPORTS = `
import re as _re
from _mappingproxy import mappingproxy
import sys as _sys
from copy import deepcopy as _deepcopy
from keyword import iskeyword as _iskeyword
from typing import Any as _Any
from threading import get_ident as _get_ident
`;

registerPython('dataclasses', IMPORTS + FIELDS + METHODS + PROCESS + COPIES + MAKE, [
  ...ANNOTATION_READERS,
  ['_is_slot', IS_SLOT],
  ['_move_class', MOVE_CLASS],
  ['_evaluated', evaluated('__create_fn__')],
]);
