import {error, isError, typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {typeName} from '../objects/type-of.ts';
import {NotImplemented, PyObject, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {asInt} from './conversion.ts';
import {sizeOf} from './length.ts';
import {isInt} from './numbers.ts';

/**
 * Asks how long it will be, as `PyObject_LengthHint` does before a list or bytes are made of its items: of a `__len__`
 * and a `__length_hint__` of the program's own, for these may print and raise. `reversed(value)` asks the value.
 */
export function askLengthHint(value: Value): void {
  const of =
    (value instanceof PyIterator && value.cls.name === 'reversed' && value.held[0]) || value;
  if (!(of instanceof PyObject)) return;
  if (of.cls.lookup('__len__') instanceof PyFunction && attempt(() => sizeOf(of)) !== undefined)
    return;
  const method = of.cls.lookup('__length_hint__');
  if (method instanceof PyFunction) checkHint(attempt(() => call(method, [of])));
}

/** What it gives; undefined for a TypeError, which is no matter. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (thrown) {
    if (isError(thrown, 'TypeError')) return undefined;
    throw thrown;
  }
}

function checkHint(hint: Value | undefined): void {
  if (hint === undefined || hint === NotImplemented) return;
  if (!isInt(hint)) {
    throw typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
  }
  const size = BigInt(asInt(hint));
  if (size !== BigInt.asIntN(64, size)) {
    throw error('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  if (size < 0n) throw error('ValueError', '__length_hint__() should return >= 0');
}
