import {methods} from '../objects/natives.ts';
import {isInstance, typeOf} from '../objects/type-of.ts';
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
  setType,
  strType,
  tupleType,
  type Value,
} from '../objects/types.ts';
import {builtin, inplaceBuiltin, METHODS, unsupported} from '../operations/arithmetic.ts';

// What classes that derive from the built-in ones call by name: `super().__add__(other)`. The interpreter's own
// operators never come here for a value of exactly a built-in class.

const OF_INTS = ['+', '-', '*', '/', '//', '%', '**', '&', '|', '^', '<<', '>>'];
const OF_FLOATS = ['+', '-', '*', '/', '//', '%', '**'];
const OF_COMPLEX = ['+', '-', '*', '/', '**'];
const OF_SETS = ['-', '&', '|', '^'];
const SETS = [setType, frozensetType];

/** `__add__` and `__radd__`, for operands of these classes: any other is left to the operand's own method. */
function arithmetic(cls: PyType, ops: readonly string[], operands: readonly PyType[]): void {
  const known = (other: Value) => operands.some(operand => isInstance(other, operand));
  const answer = (op: string, a: Value, b: Value) => builtin(op, a, b) ?? NotImplemented;
  for (const op of ops) {
    methods(cls, {
      [`__${METHODS[op]}__`]: [
        'value, /',
        (self, other) =>
          known(other as Value) ? answer(op, self as Value, other as Value) : NotImplemented,
      ],
      [`__r${METHODS[op]}__`]: [
        'value, /',
        (self, other) =>
          known(other as Value) ? answer(op, other as Value, self as Value) : NotImplemented,
      ],
    });
  }
}

arithmetic(intType, OF_INTS, [intType]);
arithmetic(floatType, OF_FLOATS, [floatType, intType]);
arithmetic(complexType, OF_COMPLEX, [complexType, floatType, intType]);
for (const cls of SETS) arithmetic(cls, OF_SETS, SETS);
arithmetic(dictType, ['|'], [dictType]);

/** A sequence knows no other operand: it says so itself. */
function sequence(cls: PyType): void {
  const answer = (op: string) => (self: unknown, other: unknown) =>
    builtin(op, self as Value, other as Value) ?? unsupported(op, self as Value, other as Value);
  methods(cls, {
    __add__: ['value, /', answer('+')],
    __mul__: ['value, /', answer('*')],
    __rmul__: ['value, /', answer('*')],
  });
}

for (const cls of [strType, bytesType, bytearrayType, listType, tupleType]) sequence(cls);
for (const cls of [strType, bytesType, bytearrayType]) {
  const isOne = (value: unknown) => typeOf(value as Value).isSubclass(cls);
  methods(cls, {
    __mod__: ['value, /', (self, values) => builtin('%', self as Value, values as Value) as Value],
    __rmod__: [
      'value, /',
      (self, format) =>
        isOne(format) ? builtin('%', format as Value, self as Value) : NotImplemented,
    ],
  });
}

/** `__iadd__` and its like, of what can be changed. */
function inplace(cls: PyType, ops: readonly string[]): void {
  for (const op of ops) {
    const change = (self: unknown, other: unknown) =>
      inplaceBuiltin(op, self as never, other as Value) ?? NotImplemented;
    methods(cls, {[`__i${METHODS[op]}__`]: ['value, /', change]});
  }
}

inplace(listType, ['+', '*']);
inplace(setType, OF_SETS);
inplace(dictType, ['|']);
