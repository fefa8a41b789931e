import {NO_DEFAULT} from '../../builtins/type-parameters.ts';
import {native} from '../../objects/natives.ts';
import {paramSpecType, typeVarTupleType, typeVarType} from '../../objects/type-parameters.ts';
import {typingAliasType, type Value} from '../../objects/types.ts';
import {PyAlias, PyUnion, unionOfAll} from '../../objects/unions.ts';
import type {PyList} from '../../objects/values.ts';
import {vm} from '../../run/vm.ts';
import {ANNOTATION_READERS} from '../class-annotations.ts';
import {registerPython} from '../register.ts';
import {CLASSES} from './classes.ts';
import {FORMS} from './forms.ts';
import {GENERICS} from './generics.ts';
import {HINTS} from './hints.ts';
import {SUPPORTS} from './supports.ts';

/** Defines a name in the module being imported. */
const SET = native('_set', 'name, value', (name, value) => {
  vm.frame?.globals.set(name as string, value as Value);
});

const ALIAS = native('_alias', 'origin, args', (origin, args) => {
  return new PyAlias(typingAliasType, origin as Value, args as Value);
});

const UNION = native('_union', 'types', types => unionOfAll((types as PyList).items));

const IS_ALIAS = native('_is_alias', 'value', value => {
  return value instanceof PyAlias || value instanceof PyUnion;
});

const IMPORTS = `
import builtins as _builtins
import sys as _sys
import collections as _collections
import collections.abc as _abc
import contextlib as _contextlib
import re as _re
from collections import namedtuple as _namedtuple
`;

registerPython('typing', IMPORTS + FORMS + GENERICS + SUPPORTS + CLASSES + HINTS, [
  ['_set', SET],
  ['_alias', ALIAS],
  ['_union', UNION],
  ['_is_alias', IS_ALIAS],
  ['TypeVar', typeVarType],
  ['ParamSpec', paramSpecType],
  ['TypeVarTuple', typeVarTupleType],
  ['NoDefault', NO_DEFAULT],
  ...ANNOTATION_READERS,
]);
