import type {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';
import {as, number, type Question, small, text, value} from './literals.ts';

/** Classes of the program's own, and what they are asked. */

function point(draft: Draft): string {
  draft.import('import dataclasses');
  draft.import('from dataclasses import dataclass, field');
  const options = draft.pick([
    '',
    '(order=True)',
    '(frozen=True)',
    '(slots=True)',

    '(unsafe_hash=True)',
    '(frozen=True, order=True)',
    '(repr=False)',
  ]);
  return draft.define(
    'Point',
    py`
      @dataclass${options}
      class Point:
          x: int
          y: float = ${number(draft)}
          tags: list = field(default_factory=list, ${draft.pick(['repr=False', 'compare=False', 'kw_only=True', 'init=False', 'hash=False'])})
          def __add__(self, other):
              return dataclasses.replace(self, x=self.x + other.x) if isinstance(other, Point) else NotImplemented
    `,
  );
}

const pointed: Question = draft => {
  const name = point(draft);
  const made = () =>
    `${name}(${draft.pick(['1', '1, 2', 'x=3', '1, y="a"', '', '1, 2, [3]', '1, z=2', '2, tags=[1]'])})`;
  return draft.pick([
    made(),
    `${made()} ${draft.pick(['==', '<', '+', '!=', '>='])} ${draft.pick([made(), '5'])}`,
    `dataclasses.${draft.pick(['asdict', 'astuple', 'fields', 'is_dataclass'])}(${made()})${''}`.replace(
      /dataclasses\.fields\((.*)\)$/,
      '[each.name for each in dataclasses.fields($1)]',
    ),
    `dataclasses.replace(${made()}, ${draft.pick(['x=9', 'y=None', 'q=1', 'tags=[]'])})`,
    `hash(${made()}) == hash(${made()})`,
    `setattr(${made()}, ${draft.pick(['"x"', '"w"'])}, ${small(draft)})`,
    `sorted([${made()}, ${made()}])`,
    `{${made()}: 1}`,
  ]);
};

function colour(draft: Draft): string {
  draft.import('from enum import Enum, Flag, IntEnum, StrEnum, auto, unique');
  const [kind, values] = draft.pick([
    ['Enum', ['auto()', '"g"', '1']],
    ['IntEnum', ['auto()', '5', 'auto()']],
    ['StrEnum', ['auto()', '"green"', 'auto()']],
    ['Flag', ['auto()', 'auto()', 'auto()']],
    ['Enum', ['1', '2', '1']],
    ['Enum', ['(1, 2)', '3.5', 'None']],
  ] as const);
  return draft.define(
    'Colour',
    py`
      class Colour(${kind}):
          RED = ${values[0]}
          GREEN = ${values[1]}
          BLUE = ${values[2]}
          ${draft.maybe('def __str__(self):\n    return self.name.lower()', 0.3)}
    `,
  );
}

const coloured: Question = draft => {
  const name = colour(draft);
  const one = draft.pick([`${name}.RED`, `${name}["BLUE"]`, `${name}.GREEN`]);
  return draft.pick([
    `${one}, str(${one}), ${one}.value`,
    `${name}(${draft.pick(['1', '"g"', '7', '"red"', '3', 'None'])})`,
    `list(${name}), len(${name})`,
    `${one} ${draft.pick(['==', '<', '|', '&', '+', 'in', 'is'])} ${draft.pick([`${name}.BLUE`, '1', name])}`,
    `${draft.pick(['~', 'not ', ''])}${one}`,
    `f"{${one}:${draft.pick(['', '>10', 'd'])}}", f"{${one}!r}"`,
    `${name}.__members__`,
    `${name}.${draft.pick(['PINK', '_member_names_', '__name__'])}`,
    `hash(${one}) == hash(${one}), ${one} in {${one}: 1}`,
    `setattr(${name}, "RED", 3)`,
  ]);
};

function money(draft: Draft): string {
  draft.import('import functools');
  return draft.define(
    'Money',
    py`
      ${draft.maybe('@functools.total_ordering')}
      class Money:
          ${draft.maybe('__slots__ = ("amount",)')}
          def __init__(self, amount):
              self.amount = amount
          def __eq__(self, other):
              return self.amount == other.amount if isinstance(other, Money) else NotImplemented
          def __lt__(self, other):
              return self.amount < other.amount
          ${draft.maybe('def __hash__(self):\n    return hash(self.amount)')}
          ${draft.maybe('def __repr__(self):\n    return f"Money({self.amount!r})"', 0.8)}
          def __radd__(self, other):
              return Money(other + self.amount)
          def __bool__(self):
              return ${draft.pick(['self.amount > 0', 'bool(self.amount)', 'self.amount'])}
          def __format__(self, spec):
              return format(self.amount, spec) + " EUR"
          def __getattr__(self, name):
              raise AttributeError(f"no {name}")
          def __len__(self):
              return ${draft.pick(['self.amount', '3', '-1', '"x"'])}
          def __iter__(self):
              ${draft.pick(['yield from range(3)', 'return iter([self.amount])', 'return self'])}
          def __call__(self, *args):
              return args
          def __contains__(self, item):
              return item == self.amount
          def __index__(self):
              return ${draft.pick(['2', 'int(self.amount)'])}
    `,
  );
}

const moneyed: Question = draft => {
  const made = () => `${money(draft)}(${draft.pick([small, number])(draft)})`;
  return draft.pick([
    `${made()} ${draft.pick(['==', '<', '>', '<=', '!=', '+', 'in'])} ${draft.pick([made(), '1'])}`,
    `sum([${made()}, ${made()}])`,
    `5 + ${made()}`,
    `f"{${made()}:${draft.pick(['', '.2f', '>5', 'q'])}}"`,
    `{${made()}: 1}`,
    `sorted([${made()}, ${made()}, ${made()}], reverse=True)`,
    `bool(${made()}), not ${made()}`,
    `len(${made()})`,
    `list(${made()})`,
    `${made()}(1, ${value(draft)})`,
    `3 in ${made()}`,
    `${made()}.nope`,
    `[10, 20, 30][${made()}], hex(${made()})`,
    `max(${made()}, ${made()}).amount`,
    `getattr(${made()}, "x", "default"), hasattr(${made()}, "amount")`,
  ]);
};

function row(draft: Draft): string {
  draft.import('from typing import NamedTuple');
  return draft.define(
    'Row',
    py`
      class Row(NamedTuple):
          name: str
          size: int = ${draft.int(0, 9)}
          def doubled(self):
              return self._replace(size=self.size * 2)
    `,
  );
}

const rowed: Question = draft => {
  const made = `${row(draft)}(${draft.pick(['"a"', '"a", 1', 'size=2, name="b"', '', '1, 2, 3'])})`;
  return draft.pick([
    made,
    `${made}.doubled(), ${made}._asdict()`,
    `${made} < ${made}`,
    `(lambda name, size: name)(*${made})`,
    `${made}._replace(nope=1)`,
    `Row._make(${draft.pick(['[1, 2]', '[1]', '"ab"'])}), Row._fields, Row._field_defaults`,
    `setattr(${made}, "name", 1)`,
    `${made}[${small(draft)}]`,
  ]);
};

/** A value in a `match`. */
const matched: Question = draft => {
  const name = point(draft);
  draft.define(
    'describe',
    py`
      def describe(it):
          match it:
              case ${draft.pick(['0 | 1', 'True', '-1'])}:
                  return "literal"
              case ${name}(x=${draft.pick(['1', 'int(x)', 'x'])}):
                  return "point"
              case [${draft.pick(['a, b', 'a, *rest', '*_, 2', '[a, *_], *rest'])}]:
                  return "sequence", a if "a" in locals() else None
              case {${draft.pick(['"k": found', '**found', '1: found, **rest'])}}:
                  return "mapping", found
              case ${draft.pick(['str() as found if len(found) > 3', 'str(found)'])}:
                  return "text", found
              case ${draft.pick(['float(found) | complex(found)', 'int(found) | float(found)'])}:
                  return "number", found
              case None | bytes():
                  return "nothing"
              case _:
                  return type(it).__name__
    `,
  );
  return `describe(${draft.pick([value, small, text, as('[1, 2]', '{"k": 3}', '{1: 2, 3: 4}', '(2,)', `${name}(1)`, '[[1], 2]', 'range(2)')])(draft)})`;
};

export const CLASSES: readonly Question[] = [
  pointed,
  pointed,
  coloured,
  coloured,
  moneyed,
  moneyed,
  rowed,
  matched,
  matched,
];
