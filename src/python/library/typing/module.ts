import {NO_DEFAULT} from '../../builtins/type-parameters.ts';
import {inheritAnnotations} from '../../classes/annotations.ts';
import {loadModule} from '../../modules/registry.ts';
import {classMethods} from '../../objects/class-methods.ts';
import {native} from '../../objects/natives.ts';
import {paramSpecType, typeVarTupleType, typeVarType} from '../../objects/type-parameters.ts';
import {type PyType, typingAliasType, unionType, type Value} from '../../objects/types.ts';
import {PyAlias, PyUnion, unionOfAll} from '../../objects/unions.ts';
import type {PyList, PyTuple} from '../../objects/values.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {ANNOTATION_READERS} from '../class-annotations.ts';
import {registerPython} from '../register.ts';
import {CLASSES} from './classes.ts';
import {FORMS} from './forms.ts';
import {GENERICS} from './generics.ts';
import {HINTS} from './hints.ts';
import {NAMED_TUPLES} from './named-tuples.ts';
import {SUPPORTS} from './supports.ts';
import {TYPED_DICTS} from './typed-dicts.ts';

/** Defines a name in the module being imported. */
const SET = native('_set', 'name, value', (name, value) => {
  vm.frame?.globals.set(name as string, value as Value);
});

const ALIAS = native('_alias', 'origin, args', (origin, args) => {
  return new PyAlias(typingAliasType, origin as Value, args as Value);
});

const UNION = native('_union', 'types', types => unionOfAll((types as PyList).items));

/** What `Union[...]` makes of its items is said by typing itself. */
const OF_UNION = native('_of_union', 'make', make => {
  unions.set(vm.modules, make as Value);
});
const unions = new WeakMap<object, Value>();

classMethods(unionType, {
  __class_getitem__: [
    'items, /',
    (_cls, items) => {
      loadModule('typing');
      return call(unions.get(vm.modules) as Value, [items as Value]);
    },
  ],
});

const IS_ALIAS = native('_is_alias', 'value', value => {
  return value instanceof PyAlias || value instanceof PyUnion;
});

const INHERIT = native('_inherit_annotations', 'cls, bases', (cls, bases) => {
  inheritAnnotations(cls as PyType, (bases as PyTuple).items as PyType[]);
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

registerPython(
  'typing',
  [IMPORTS, FORMS, GENERICS, SUPPORTS, NAMED_TUPLES, TYPED_DICTS, CLASSES, HINTS].join(''),
  [
    ['_set', SET],
    ['_alias', ALIAS],
    ['_union', UNION],
    ['_is_alias', IS_ALIAS],
    ['_of_union', OF_UNION],
    ['Union', unionType],
    ['_inherit_annotations', INHERIT],
    ['TypeVar', typeVarType],
    ['ParamSpec', paramSpecType],
    ['TypeVarTuple', typeVarTupleType],
    ['NoDefault', NO_DEFAULT],
    ...ANNOTATION_READERS,
  ],
);
