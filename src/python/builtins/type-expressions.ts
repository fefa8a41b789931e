import {PyNative} from '../objects/functions.ts';
import {methods, properties} from '../objects/natives.ts';
import {
  Ellipsis,
  genericAliasType,
  NoneType,
  NotImplemented,
  PyType,
  unionType,
  type Value,
} from '../objects/types.ts';
import {isSameType, PyAlias, PyUnion} from '../objects/unions.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {qualified, registerRepr, repr} from '../text/repr.ts';

// `list[int]` and `int | None`.

const alias = (value: unknown) => value as PyAlias;
const union = (value: unknown) => value as PyUnion;

/** A type as such an expression shows it. */
function shown(value: Value): string {
  if (value === null || value === NoneType) return 'None';
  if (value === Ellipsis) return '...';
  if (value instanceof PyList) return `[${value.items.map(shown).join(', ')}]`;
  return value instanceof PyType ? qualified(value) : repr(value);
}

registerRepr(PyUnion, ({members}) => members.map(shown).join(' | '));
registerRepr(PyAlias, ({origin, args}) => {
  const inside = args.items.map(shown).join(', ');
  return `${shown(origin)}[${inside === '' ? '()' : inside}]`;
});

for (const cls of [unionType, genericAliasType]) {
  methods(cls, {
    __eq__: [
      'other, /',
      (self, other) =>
        other instanceof PyUnion || other instanceof PyAlias
          ? isSameType(self as Value, other)
          : NotImplemented,
    ],
  });
}

const argsOf = ({members}: PyUnion) => members.map(each => (each === null ? NoneType : each));

properties(unionType, {
  __args__: self => new PyTuple(argsOf(union(self))),
  __origin__: () => unionType,
  __parameters__: () => new PyTuple(),
});

properties(genericAliasType, {
  __origin__: self => alias(self).origin,
  __args__: self => alias(self).args,
  __parameters__: () => new PyTuple(),
});

methods(genericAliasType, {
  __mro_entries__: ['bases, /', self => new PyTuple([alias(self).origin])],
  __getattr__: ['name, /', (self, name) => getAttribute(alias(self).origin, String(name))],
});

genericAliasType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    ([self, ...args], keywords) => call(alias(self).origin, args, keywords),
    true,
  ),
);
