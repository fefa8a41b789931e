import {methods} from '../objects/natives.ts';
import {isInstance} from '../objects/type-of.ts';
import {
  bytearrayType,
  bytesType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  NotImplemented,
  type PyType,
  rangeType,
  setType,
  strType,
  tupleType,
  type Value,
} from '../objects/types.ts';
import {opposite, ownEquals} from '../operations/equality.ts';
import {ORDER_METHODS, type Order, plainOrder} from '../operations/ordering.ts';

// What classes that derive from the built-in ones call by name: `super().__lt__(other)`.

/** What each class knows an order with: any other is left to the other's own method. */
const ORDERED: readonly (readonly [PyType, ...PyType[]])[] = [
  [intType],
  [floatType, intType],
  [strType],
  [bytesType, bytearrayType],
  [bytearrayType, bytesType],
  [listType],
  [tupleType],
  [setType, frozensetType],
  [frozensetType, setType],
];

/** These do not ask the `__eq__` of a derived class whether something is not equal. */
const COMPARED = [...ORDERED.map(([cls]) => cls), complexType, dictType, rangeType];

for (const cls of COMPARED)
  methods(cls, {
    __ne__: ['value, /', (self, other) => opposite(ownEquals(self as Value, other as Value))],
  });

for (const classes of ORDERED) {
  const [cls] = classes;
  const known = (other: unknown) => classes.some(each => isInstance(other as Value, each));
  for (const [op, name] of Object.entries(ORDER_METHODS)) {
    const order = (self: unknown, other: unknown) =>
      plainOrder(op as Order, self as Value, other as Value) ?? NotImplemented;
    methods(cls, {
      [name]: ['value, /', (self, other) => (known(other) ? order(self, other) : NotImplemented)],
    });
  }
}
