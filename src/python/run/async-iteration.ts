import type {Awaiting} from '../../model/host.ts';
import {discard} from '../lifetime/lifetimes.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {special} from '../operations/special.ts';
import {PyAsyncGenerator} from './async-generators.ts';
import {awaiting} from './awaiting.ts';
import {call} from './calls.ts';

/** How one that asks for what to iterate over complains: of what has none, and of what it is given. */
interface Complaints {
  lacking(type: string): string;
  given(type: string): string;
}

const IN_FOR: Complaints = {
  lacking: type => `'async for' requires an object with __aiter__ method, got ${type}`,
  given: type =>
    `'async for' received an object from __aiter__ that does not implement __anext__: ${type}`,
};

/** Those of `aiter()`. */
export const IN_CALL: Complaints = {
  lacking: type => `'${type}' object is not an async iterable`,
  given: type => `aiter() returned not an async iterator of type '${type}'`,
};

/** What is iterated over by `async for`, or by `aiter()`. */
export function aiter(value: Value, complaints = IN_FOR): Value {
  if (value instanceof PyAsyncGenerator) return value;
  const method = special(value, '__aiter__');
  if (method === undefined) throw typeError(complaints.lacking(typeName(value)));
  const iterator = call(method, [value]);
  if (!(iterator instanceof PyAsyncGenerator) && special(iterator, '__anext__') === undefined) {
    // A coroutine, say, that nobody will await: it is told of before the error is handled.
    discard(iterator);
    throw typeError(complaints.given(typeName(iterator)));
  }
  return iterator;
}

/** `iterator.__anext__()`. */
export function anext(iterator: Value): Value {
  if (iterator instanceof PyAsyncGenerator) return iterator.asend(null);
  return call(special(iterator, '__anext__') as Value, [iterator]);
}

/** What awaiting the next item drives. */
export function nextAwaiting(iterator: Value): Awaiting {
  const item = iterator instanceof PyAsyncGenerator ? iterator.next() : anext(iterator);
  try {
    return awaiting(item);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    const refused = typeError(
      `'async for' received an invalid object from __anext__: ${typeName(item)}`,
    );
    refused.cause = thrown;
    refused.context = thrown;
    throw refused;
  }
}
