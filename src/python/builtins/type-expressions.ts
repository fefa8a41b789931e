import {isError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {methods, properties} from '../objects/natives.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {
  Ellipsis,
  genericAliasType,
  NoneType,
  NotImplemented,
  PyType,
  typingAliasType,
  unionType,
  type Value,
} from '../objects/types.ts';
import {isSameType, PyAlias, PyUnion, parametersOf} from '../objects/unions.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {setAttribute} from '../operations/set-attribute.ts';
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

registerRepr(PyUnion, ({members}) => members.map(shown).join(' | '), unionType);
/** The same in one of `typing`'s, which has made a class of None. */
function shownInTyping(value: Value): string {
  if (value instanceof PyList) return `[${value.items.map(shownInTyping).join(', ')}]`;
  return value === NoneType ? 'NoneType' : shown(value);
}

registerRepr(PyAlias, ({cls, origin, args}) => {
  const inside = args.items.map(cls === typingAliasType ? shownInTyping : shown).join(', ');
  return `${shown(origin)}[${inside === '' ? '()' : inside}]`;
});

/** `typing.List` is a name for `list`. */
function classBehind(origin: Value): Value {
  if (origin instanceof PyType || typeOf(origin).module !== 'typing') return origin;
  return attributesOf(origin)?.get('_origin') ?? origin;
}

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
  __parameters__: self => new PyTuple([...parametersOf(union(self).members)]),
});

properties(genericAliasType, {
  __origin__: self => classBehind(alias(self).origin),
  __args__: self => alias(self).args,
  __parameters__: self => new PyTuple([...parametersOf(alias(self).args.items)]),
});

methods(genericAliasType, {
  __mro_entries__: [
    'bases, /',
    (self, bases) => new PyTuple(basesFor(alias(self), (bases as PyTuple).items)),
  ],
  __getattr__: ['name, /', (self, name) => getAttribute(alias(self).origin, String(name))],
});

/** A form of `typing` says itself what it is as a base; `Generic[T]` is left out where another base brings it along. */
function basesFor(self: PyAlias, bases: readonly Value[]): readonly Value[] {
  const {origin} = self;
  if (!(origin instanceof PyType)) {
    const entries = call(getAttribute(origin, '__mro_entries__'), [new PyTuple(bases)]);
    return (entries as PyTuple).items;
  }
  if (!isOfTyping(origin, 'Generic')) return [origin];
  const later = bases.slice(bases.indexOf(self) + 1);
  const isBrought = bases.some(each => isOfTyping(each, 'Protocol'));
  return isBrought || later.some(each => each instanceof PyAlias) ? [] : [origin];
}

function isOfTyping(value: Value, name: string): boolean {
  return value instanceof PyType && value.name === name && value.module === 'typing';
}

genericAliasType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    ([self, ...args], keywords) => {
      const made = call(alias(self).origin, args, keywords);
      if ((self as PyAlias).cls === typingAliasType) noteClass(made, self as Value);
      return made;
    },
    true,
  ),
);

/** `__orig_class__`, on whatever takes attributes. */
function noteClass(made: Value, as: Value): void {
  try {
    setAttribute(made, '__orig_class__', as);
  } catch (thrown) {
    if (!isError(thrown, 'Exception')) throw thrown;
  }
}
