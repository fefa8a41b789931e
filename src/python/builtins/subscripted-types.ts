import {typeError} from '../objects/errors.ts';
import {methods} from '../objects/natives.ts';
import {PyTypeParameter, typeVarType} from '../objects/type-parameters.ts';
import {
  genericAliasType,
  NoneType,
  typingAliasType,
  unionType,
  type Value,
} from '../objects/types.ts';
import {PyAlias, PyUnion, parametersOf, unionOfAll} from '../objects/unions.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {refuse} from '../run/refusals.ts';
import {repr} from '../text/repr.ts';

// `(list[T] | None)[int]`: a type said in terms of type variables takes types in their place.

type Given = ReadonlyMap<Value, Value>;

function subscripted(self: Value, index: Value): Value {
  const parameters = parametersOf([self]);
  if (parameters.length === 0) throw typeError(`${repr(self)} is not a generic class`);
  const types = index instanceof PyTuple ? index.items : [index];
  checkPlain(parameters, types);
  checkCount(self, parameters.length, types.length);
  return filled(self, new Map(parameters.map((each, at) => [each, types[at] as Value])));
}

/** What stands for several types, has one that is taken otherwise, or is a type by its name, goes by rules of its own. */
function checkPlain(parameters: readonly Value[], types: readonly Value[]): void {
  const isPlain = (each: Value) =>
    each instanceof PyTypeParameter &&
    each.cls === typeVarType &&
    each.said.fallback() === undefined;
  if (parameters.every(isPlain) && !types.some(each => typeof each === 'string')) return;
  refuse(
    'types in the place of other parameters than plain type variables, or in quotes, are not modelled',
    'write the type itself',
  );
}

function checkCount(self: Value, expected: number, actual: number): void {
  if (actual === expected) return;
  const isTyping = self instanceof PyAlias && self.cls === typingAliasType;
  const least = actual < expected && !isTyping ? 'at least ' : '';
  const what = actual < expected ? 'few' : 'many';
  throw typeError(
    `Too ${what} arguments for ${repr(self)}; actual ${actual}, expected ${least}${expected}`,
  );
}

function filled(value: Value, given: Given): Value {
  const known = given.get(value);
  if (known !== undefined) return known === null ? NoneType : known;
  const all = (items: readonly Value[]) => items.map(each => filled(each, given));
  if (value instanceof PyList) return new PyList(all(value.items));
  if (value instanceof PyUnion) return unionOfAll(all(value.members));
  if (!(value instanceof PyAlias)) return value;
  return new PyAlias(value.cls, value.origin, new PyTuple(all(value.args.items)));
}

for (const cls of [unionType, genericAliasType]) {
  methods(cls, {
    __getitem__: ['index, /', (self, index) => subscripted(self as Value, index as Value)],
  });
}
