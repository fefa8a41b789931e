import {error, typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {unboxed} from './equality.ts';
import {special} from './special.ts';

/** An int where one is needed: `__index__`. */
export function asIndex(value: Value): number {
  const index = asInt(value);
  if (typeof index === 'number') return index;
  return index > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}

/** The same where it is a place in a sequence. Raises IndexError for what no machine could count to. */
export function asPlace(value: Value): number {
  return asSize(value, 'IndexError');
}

/** The same with the error of a method that is called by its name. */
export function asSize(value: Value, wrong: 'IndexError' | 'OverflowError'): number {
  const index = asInt(value);
  if (typeof index === 'number') return index;
  if (BigInt.asIntN(64, index) === index) return Number(index);
  throw error(wrong, `cannot fit '${typeName(value)}' into an index-sized integer`);
}

/** Whether it is an int, or has an `__index__`. */
export function isIndex(value: Value): boolean {
  if (['number', 'boolean', 'bigint'].includes(typeof value)) return true;
  return (
    value instanceof PyObject &&
    ((value instanceof PyBoxed && typeof value.value !== 'string') ||
      special(value, '__index__') !== undefined)
  );
}

/** An int of any size where one is needed: `__index__`. */
export function asInt(value: Value): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof PyBoxed && typeof value.value !== 'string') return value.value;
  const method = value instanceof PyObject ? special(value, '__index__') : undefined;
  if (method !== undefined) return intFrom(call(method, [value]), '__index__');
  throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** What `__index__` or `__int__` gave. Raises TypeError if that is no int. */
export function intFrom(answer: Value, method: string): number | bigint {
  const whole = unboxed(answer);
  if (typeof whole === 'number' || typeof whole === 'bigint') return whole;
  if (typeof whole === 'boolean') return Number(whole);
  throw typeError(`${method} returned non-int (type ${typeName(answer)})`);
}

/** A str where one is needed; `needed` is how CPython says it. */
export function asString(value: Value, needed = 'argument must be str'): string {
  const text = unboxed(value);
  if (typeof text === 'string') return text;
  const isArgument = needed.includes('argument') && value === null;
  throw typeError(`${needed}, not ${isArgument ? 'None' : typeName(value)}`);
}

/** The name of an attribute. */
export function asName(value: Value): string {
  const text = unboxed(value);
  if (typeof text === 'string') return text;
  throw typeError(`attribute name must be string, not '${typeName(value)}'`);
}
