import {typeError, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asInt} from './conversion.ts';
import {float, isInt, isNumber, small, toFloat} from './numbers.ts';
import {special} from './special.ts';
import {truth} from './truth.ts';

/** The items that a view of memory may have: how many bytes each takes, on Linux with 64 bits. */
const SIZES: Readonly<Record<string, number>> = {
  ...{c: 1, b: 1, B: 1, '?': 1, h: 2, H: 2, i: 4, I: 4, f: 4},
  ...{l: 8, L: 8, q: 8, Q: 8, n: 8, N: 8, P: 8, d: 8},
};

const letterOf = (format: string) => format.replace('@', '');

/** The size of an item; undefined for what is no format of one. */
export function sizeOfFormat(format: string): number | undefined {
  return SIZES[letterOf(format)];
}

/** The item of a format that these bytes are. */
export function unpacked(format: string, bytes: readonly number[]): Value {
  const letter = letterOf(format);
  if (letter === 'B') return bytes[0] as number;
  if (letter === 'c') return new PyBytes([...bytes]);
  if (letter === '?') return bytes[0] !== 0;
  if (letter === 'f' || letter === 'd') return unpackedFloat(bytes);
  let value = 0n;
  for (const byte of bytes.toReversed()) value = (value << 8n) | BigInt(byte);
  return small(isSigned(letter) ? BigInt.asIntN(bytes.length * 8, value) : value);
}

const isSigned = (letter: string) => letter === letter.toLowerCase();

function unpackedFloat(bytes: readonly number[]): Value {
  const view = new DataView(Uint8Array.from(bytes).buffer);
  return float(bytes.length === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true));
}

/** The bytes of an item. Raises TypeError for what is no such item, and ValueError for one that does not fit. */
export function packed(format: string, value: Value): readonly number[] {
  const letter = letterOf(format);
  const size = SIZES[letter] as number;
  if (letter === 'c') return packedByte(format, value);
  if (letter === '?') return [Number(truth(value))];
  if (letter === 'f' || letter === 'd') return packedFloat(format, size, value);
  if (!isInt(value) && special(value, '__index__') === undefined) throw wrongType(format);
  const bits = BigInt(size * 8);
  const exact = BigInt(asInt(value));
  const [low, high] = isSigned(letter)
    ? [-(1n << (bits - 1n)), 1n << (bits - 1n)]
    : [0n, 1n << bits];
  if (exact < low || exact >= high)
    throw valueError(`memoryview: invalid value for format '${format}'`);
  return Array.from({length: size}, (_, at) => Number((exact >> BigInt(8 * at)) & 255n));
}

const wrongType = (format: string) => typeError(`memoryview: invalid type for format '${format}'`);

function packedByte(format: string, value: Value): readonly number[] {
  if (!(value instanceof PyBytes) || value.cls.name !== 'bytes') throw wrongType(format);
  if (value.data.length === 1) return value.data;
  throw valueError(`memoryview: invalid value for format '${format}'`);
}

function packedFloat(format: string, size: number, value: Value): readonly number[] {
  if (!isNumber(value) && special(value, '__float__') === undefined) throw wrongType(format);
  const view = new DataView(new ArrayBuffer(size));
  if (size === 4) view.setFloat32(0, toFloat(value), true);
  else view.setFloat64(0, toFloat(value), true);
  return [...new Uint8Array(view.buffer)];
}
