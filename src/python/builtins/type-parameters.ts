import {methods, properties} from '../objects/natives.ts';
import {
  PyTypeAlias,
  PyTypeParameter,
  paramSpecType,
  typeAliasType,
  typeVarTupleType,
  typeVarType,
  type Variance,
} from '../objects/type-parameters.ts';
import {genericAliasType, nativeType, object, PyObject, type Value} from '../objects/types.ts';
import {PyAlias} from '../objects/unions.ts';
import {registerRepr} from '../text/repr.ts';

class PyNoDefault extends PyObject {}

/** The default of what has none. */
export const NO_DEFAULT = new PyNoDefault(nativeType('NoDefaultType', [object], 'typing'));
registerRepr(PyNoDefault, () => 'typing.NoDefault');

const SIGNS: Record<Variance, string> = {
  inferred: '',
  invariant: '~',
  covariant: '+',
  contravariant: '-',
};
registerRepr(PyTypeParameter, ({name, variance, cls}) =>
  cls === typeVarTupleType ? name : SIGNS[variance] + name,
);
registerRepr(PyTypeAlias, ({name}) => name);

const parameter = (value: unknown) => value as PyTypeParameter;
const alias = (value: unknown) => value as PyTypeAlias;

for (const cls of [typeVarType, paramSpecType, typeVarTupleType]) {
  properties(cls, {
    __name__: self => parameter(self).name,
    __module__: self => parameter(self).module,
    __default__: self => parameter(self).said.fallback() ?? NO_DEFAULT,
  });
  methods(cls, {has_default: ['', self => parameter(self).said.fallback() !== undefined]});
}

for (const cls of [typeVarType, paramSpecType]) {
  properties(cls, {
    __bound__: self => parameter(self).said.bound(),
    __covariant__: self => parameter(self).variance === 'covariant',
    __contravariant__: self => parameter(self).variance === 'contravariant',
    __infer_variance__: self => parameter(self).variance === 'inferred',
  });
}
properties(typeVarType, {__constraints__: self => parameter(self).said.constraints()});

/** `P.args` and `P.kwargs`. */
class PyParamSpecPart extends PyObject {
  public readonly origin: PyTypeParameter;
  public readonly name: string;

  public constructor(origin: PyTypeParameter, name: 'args' | 'kwargs') {
    super(PARTS[name]);
    this.origin = origin;
    this.name = name;
  }
}

const PARTS = {
  args: nativeType('ParamSpecArgs', [object], 'typing'),
  kwargs: nativeType('ParamSpecKwargs', [object], 'typing'),
};
registerRepr(PyParamSpecPart, ({origin, name}) => `${origin.name}.${name}`);
for (const cls of Object.values(PARTS))
  properties(cls, {__origin__: self => (self as PyParamSpecPart).origin});
properties(paramSpecType, {
  args: self => new PyParamSpecPart(parameter(self), 'args'),
  kwargs: self => new PyParamSpecPart(parameter(self), 'kwargs'),
});

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
