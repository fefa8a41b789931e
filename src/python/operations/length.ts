import {PyDict} from '../objects/dict.ts';
import {error, typeError} from '../objects/errors.ts';
import {PyFunction, PyNative} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {asInt} from './conversion.ts';
import {special} from './special.ts';

/** `len(value)`, or undefined for what has none. */
export function sizeOf(value: Value): number | undefined {
  if (typeof value === 'string') return stringLength(value);
  if (value === null || typeof value !== 'object') return undefined;
  const custom = special(value, '__len__');
  if (custom instanceof PyFunction || (custom instanceof PyNative && !builtinSized(value))) {
    const size = asInt(call(custom, [value]));
    if (size < 0) throw error('ValueError', '__len__() should return >= 0');
    if (typeof size === 'number') return size;
    throw error('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
  if (value instanceof PyDict || value instanceof PySet) return value.size;
  if (value instanceof PyRange) return value.length;
  if (value instanceof PyBytes) return value.data.length;
  if (value instanceof PyBoxed && typeof value.value === 'string') return stringLength(value.value);
  return undefined;
}

/** `len(value)`. Raises TypeError for what has none. */
export function lengthOf(value: Value): number {
  const size = sizeOf(value);
  if (size !== undefined) return size;
  throw typeError(`object of type '${typeName(value)}' has no len()`);
}

export function builtinSized(value: object): boolean {
  return value instanceof PyObject && value.builtin;
}

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

/** Whether it has characters that JavaScript counts as two. */
export function isWide(text: string): boolean {
  return SURROGATE.test(text);
}

function stringLength(text: string): number {
  return isWide(text) ? Array.from(text).length : text.length;
}
