import {typeError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyFloat} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {asInt} from './conversion.ts';
import {isNumber, toFloat} from './numbers.ts';
import {special} from './special.ts';

/** The number that an argument is, or makes of itself. */
export function asReal(value: Maybe): number {
  if (value instanceof PyFloat) return value.value;
  if (value !== undefined && isNumber(value)) return toFloat(value);
  const given = value ?? null;
  const method = special(given, '__float__');
  if (method !== undefined) return floatOf(given, call(method, [given]));
  if (special(given, '__index__') !== undefined) return toFloat(asInt(given));
  throw typeError(`must be real number, not ${typeName(given)}`);
}

function floatOf(from: Value, made: Value): number {
  if (made instanceof PyFloat) return made.value;
  throw typeError(`${typeName(from)}.__float__ returned non-float (type ${typeName(made)})`);
}
