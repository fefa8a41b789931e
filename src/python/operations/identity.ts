import {bytesType, tupleType, type Value} from '../objects/types.ts';
import {PyBytes, PyTuple} from '../objects/values.ts';

const EMPTY_TUPLE = new PyTuple();
const EMPTY_BYTES = new PyBytes([]);
const SINGLE_BYTES = Array.from({length: 256}, (_, byte) => new PyBytes([byte]));

/** `a is b`. Small numbers and equal strings are one object here; floats are not. */
export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  return keptOnce(a) === keptOnce(b);
}

/** CPython has one empty tuple, and one of each bytes of at most one byte, however they came about. */
export function keptOnce(value: object): object {
  if (value instanceof PyTuple) return isEmptyTuple(value) ? EMPTY_TUPLE : value;
  if (!(value instanceof PyBytes) || value.cls !== bytesType || value.data.length > 1) return value;
  const [byte] = value.data;
  return byte === undefined ? EMPTY_BYTES : (SINGLE_BYTES[byte] as PyBytes);
}

function isEmptyTuple(value: PyTuple): boolean {
  return value.items.length === 0 && value.cls === tupleType;
}
