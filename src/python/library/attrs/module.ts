import {ANNOTATION_READERS} from '../class-annotations.ts';
import {MOVE_CLASS} from '../class-remade.ts';
import {evaluated} from '../generated.ts';
import {registerPython} from '../register.ts';
import {ATTRIBUTE} from './attribute.ts';
import {BUILDING} from './building.ts';
import {COLLECTING} from './collecting.ts';
import {COMPARING} from './comparing.ts';
import {COMPOSED_VALIDATORS} from './composed-validators.ts';
import {CONVERTERS} from './converters.ts';
import {COUNTING} from './counting.ts';
import {DECORATORS} from './decorators.ts';
import {EXCEPTIONS} from './exceptions.ts';
import {FILTERS} from './filters.ts';
import {FUNCTIONS} from './functions.ts';
import {INIT} from './init.ts';
import {METHODS} from './methods.ts';
import {OPTIONS} from './options.ts';
import {CONFIG, SETTERS} from './setters.ts';
import {SLOTS} from './slots.ts';
import {VALIDATORS} from './validators.ts';

/** `attrs` (26.1.0), by both of its names. What it makes up itself shows in no traceback. */
const IMPORTS = `
import enum as _enum
from functools import cached_property as _cached_property, partial as _partial
from threading import local as _local
from types import FunctionType as _FunctionType, MethodType as _MethodType
from typing import get_origin as _get_origin
from _mappingproxy import mappingproxy as _mappingproxy
from attr import _config, setters
from attr.exceptions import (AttrsAttributeNotFoundError, DefaultAlreadySetError, FrozenInstanceError, NotAnAttrsClassError,
                             UnannotatedAttributeError)
`;

const SHARED = `NOTHING, Attribute, Converter, Factory, assoc, cmp_using, define, evolve, field, fields, fields_dict, frozen, has,
    make_class, mutable, resolve_types, validate`;

/** What both packages have of themselves. */
const ABOUT = `
from typing import Literal as _Literal, Protocol as _Protocol
class AttrsInstance(_Protocol):
    pass
NothingType = _Literal[NOTHING]
def __getattr__(name):
    if name == "__version__":
        return "26.1.0"
    if name in ("__version_info__", "ClassProps", "inspect"):
        _refuse(name, "leave it out")
    raise AttributeError(f"module {__name__} has no attribute {name}")
`;

registerPython('attr._config', CONFIG);
registerPython('attr.exceptions', EXCEPTIONS);
registerPython('attr.setters', SETTERS);
registerPython(
  'attr._make',
  IMPORTS +
    ATTRIBUTE +
    COUNTING +
    COLLECTING +
    METHODS +
    INIT +
    OPTIONS +
    BUILDING +
    SLOTS +
    DECORATORS +
    FUNCTIONS +
    COMPARING,
  [
    ...ANNOTATION_READERS,
    ['_move_class', MOVE_CLASS],
    ['_evaluated', evaluated('__create__', '<attrs generated>')],
  ],
);
registerPython('attr.validators', VALIDATORS + COMPOSED_VALIDATORS);
registerPython('attr.converters', CONVERTERS);
registerPython('attr.filters', FILTERS);
registerPython(
  'attr',
  `
from attr import converters, exceptions, filters, setters, validators
from attr._config import get_run_validators, set_run_validators
from attr._make import (asdict, astuple, attrib, attrs, dataclass, ${SHARED})
s = attributes = attrs
ib = attr = attrib
${ABOUT}`,
);
for (const part of ['converters', 'exceptions', 'filters', 'setters', 'validators']) {
  registerPython(`attrs.${part}`, `from attr.${part} import *`);
}
registerPython(
  'attrs',
  `
from attrs import converters, exceptions, filters, setters, validators
from attr._make import (asdict as _asdict, astuple as _astuple, ${SHARED})
def asdict(inst, *, recurse=True, filter=None, value_serializer=None):
    return _asdict(inst, recurse, filter, dict, True, value_serializer)
def astuple(inst, *, recurse=True, filter=None):
    return _astuple(inst, recurse, filter, tuple, True)
${ABOUT}`,
);
