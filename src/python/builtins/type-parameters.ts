import {methods, properties} from '../objects/natives.ts';
import {
  PyTypeAlias,
  PyTypeParameter,
  typeAliasType,
  typeVarType,
} from '../objects/type-parameters.ts';
import {genericAliasType, type Value} from '../objects/types.ts';
import {PyAlias} from '../objects/unions.ts';
import {registerRepr} from '../text/repr.ts';

registerRepr(PyTypeParameter, ({name}) => name);
registerRepr(PyTypeAlias, ({name}) => name);

const alias = (value: unknown) => value as PyTypeAlias;

properties(typeVarType, {__name__: self => (self as PyTypeParameter).name});
properties(typeAliasType, {
  __name__: self => alias(self).name,
  __value__: self => alias(self).value,
  __type_params__: self => alias(self).parameters,
  __parameters__: self => alias(self).parameters,
});

methods(typeAliasType, {
  __getitem__: [
    'key, /',
    (self, types) => new PyAlias(genericAliasType, alias(self), types as Value),
  ],
});
