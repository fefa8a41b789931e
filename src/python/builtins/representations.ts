import {errorType} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {methods} from '../objects/natives.ts';
import {
  asyncGeneratorType,
  boolType,
  builtinType,
  bytearrayType,
  bytesType,
  complexType,
  coroutineType,
  dictType,
  Ellipsis,
  floatType,
  frozensetType,
  functionType,
  generatorType,
  intType,
  listType,
  methodType,
  moduleType,
  NoneType,
  NotImplemented,
  rangeType,
  setType,
  sliceType,
  strType,
  superType,
  tupleType,
  type,
  type Value,
} from '../objects/types.ts';
import {asString} from '../operations/conversion.ts';
import {ownFormat} from '../text/format.ts';
import {ownRepr, showsItself} from '../text/repr.ts';
import {exceptionText, ownStr} from '../text/str.ts';

/** Built-in classes that show their objects in a way of their own. */
const SHOWN = [
  asyncGeneratorType,
  boolType,
  builtinType,
  bytearrayType,
  bytesType,
  complexType,
  coroutineType,
  dictType,
  floatType,
  frozensetType,
  functionType,
  generatorType,
  intType,
  listType,
  methodType,
  moduleType,
  NoneType,
  rangeType,
  setType,
  sliceType,
  strType,
  superType,
  tupleType,
  type,
  Ellipsis.cls,
  NotImplemented.cls,
];

for (const cls of [...SHOWN, errorType('BaseException')]) showsItself(cls);

for (const cls of [intType, floatType, complexType, strType]) {
  methods(cls, {
    __format__: [
      'format_spec, /',
      (self, spec) =>
        ownFormat(self as Value, asString(spec as Value, '__format__() argument must be str')),
    ],
  });
}

for (const cls of [bytesType, bytearrayType])
  methods(cls, {__str__: ['', self => ownRepr(self as Value)]});
methods(strType, {__str__: ['', self => ownStr(self as Value)]});
methods(errorType('BaseException'), {
  __str__: ['', self => exceptionText(self as unknown as PyException)],
});
