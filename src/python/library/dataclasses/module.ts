import {SlotMember} from '../../objects/descriptors.ts';
import {native} from '../../objects/natives.ts';
import {ANNOTATION_READERS} from '../class-annotations.ts';
import {MOVE_CLASS} from '../class-remade.ts';
import {evaluated} from '../generated.ts';
import {registerPython} from '../register.ts';
import {COPIES} from './copies.ts';
import {FIELDS} from './fields.ts';
import {MAKE} from './make.ts';
import {METHODS} from './methods.ts';
import {PROCESS} from './process.ts';

const IS_SLOT = native('_is_slot', 'value', value => value instanceof SlotMember);

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
