import {error, typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {checkItems} from '../run/vm.ts';
import {bytesLike} from './bytes-like.ts';
import {asIndex} from './conversion.ts';
import {toArray, tryToArray, tryToListItems} from './iteration.ts';
import {isInt} from './numbers.ts';
import {special} from './special.ts';

/** A number that fits into a byte. */
export function byteOf(value: Value, whose = 'byte'): number {
  const number = asIndex(value);
  if (number < 0 || number > 255) throw valueError(`${whose} must be in range(0, 256)`);
  return number;
}

/** The bytes that a bytes-like object or an iterable of integers holds. */
export function bytesFrom(value: Value): number[] {
  const bytes = bytesLike(value);
  if (bytes !== undefined) return copied(bytes);
  if (typeof value === 'string') {
    throw typeError("expected iterable of integers; got: 'str'");
  }
  return toArray(value).map(item => byteOf(item));
}

function copied(data: readonly number[]): number[] {
  checkItems(data.length);
  return [...data];
}

/** What `bytes(source)` holds. */
export function bytesMade(source: Value, kind: string): number[] {
  const bytes = bytesLike(source);
  if (bytes !== undefined) return copied(bytes);
  if (typeof source === 'string') throw typeError('string argument without an encoding');
  const own = source instanceof PyObject ? special(source, '__bytes__') : undefined;
  if (own !== undefined && kind === 'bytes') return bytesOfOwn(call(own, [source]));
  if (isInt(source)) return zeros(source);
  const items = kind === 'bytes' ? tryToListItems(source) : tryToArray(source);
  if (items === undefined)
    throw typeError(`cannot convert '${typeName(source)}' object to ${kind}`);
  return items.map(item => byteOf(item, kind === 'bytes' ? 'bytes' : 'byte'));
}

/** What `__bytes__` has made. Raises TypeError if that is none. */
export function bytesOfOwn(made: Value): number[] {
  if (made instanceof PyBytes) return made.data;
  throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
}

function zeros(count: Value): number[] {
  const size = asIndex(count);
  if (size < 0) throw valueError('negative count');
  if (size === Number.MAX_SAFE_INTEGER) {
    throw error('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  checkItems(size);
  return new Array<number>(size).fill(0);
}
