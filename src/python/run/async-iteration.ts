import {typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {special} from '../operations/special.ts';
import {PyAsyncGenerator} from './async-generators.ts';
import {call} from './calls.ts';

/** `aiter(value)`. */
export function aiter(value: Value): Value {
  if (value instanceof PyAsyncGenerator) return value;
  const method = special(value, '__aiter__');
  if (method === undefined) {
    throw typeError(`'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
  }
  const iterator = call(method, [value]);
  if (!(iterator instanceof PyAsyncGenerator) && special(iterator, '__anext__') === undefined) {
    throw typeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  return iterator;
}

/** `iterator.__anext__()`. */
export function anext(iterator: Value): Value {
  if (iterator instanceof PyAsyncGenerator) return iterator.asend(null);
  return call(special(iterator, '__anext__') as Value, [iterator]);
}
