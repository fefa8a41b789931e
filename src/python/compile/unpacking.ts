import {typeError, valueError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {dictType, listType, tupleType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {tryIterate, tryToArray} from '../operations/iteration.ts';
import {sizeOf} from '../operations/length.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';

/** A value's items, `count` of them. Raises TypeError and ValueError. */
export function exactly(value: Value, count: number): Value[] {
  const step = tryIterate(value);
  if (step === undefined) throw notIterable(value);
  const values: Value[] = [];
  holdingMeanwhile(new PyList(values), () => {
    for (let item = step(); item !== undefined; item = step()) {
      values.push(item);
      if (values.length > count) throw tooMany(value, count);
    }
  });
  if (values.length < count) {
    throw valueError(`not enough values to unpack (expected ${count}, got ${values.length})`);
  }
  return values;
}

/** A value's items for `count` places, of which the one at `star` takes a list of what the others leave. */
export function aroundStar(value: Value, count: number, star: number): Value[] {
  const values = tryToArray(value);
  if (values === undefined) throw notIterable(value);
  if (values.length < count - 1) {
    throw valueError(
      `not enough values to unpack (expected at least ${count - 1}, got ${values.length})`,
    );
  }
  const rest = values.splice(star, values.length - count + 1);
  values.splice(star, 0, new PyList(rest));
  return values;
}

function notIterable(value: Value): PyException {
  return typeError(`cannot unpack non-iterable ${typeName(value)} object`);
}

function tooMany(value: Value, count: number): PyException {
  const known = isSized(value) ? sizeOf(value) : undefined;
  const got = known === undefined ? '' : `, got ${known}`;
  return valueError(`too many values to unpack (expected ${count}${got})`);
}

/** Those of which CPython says how many items there are. */
function isSized(value: Value): boolean {
  return [listType, tupleType, dictType].includes(typeOf(value));
}
