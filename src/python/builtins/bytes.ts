import {classMethods} from '../objects/class-methods.ts';
import {PyStaticMethod} from '../objects/descriptors.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {type Maybe, methods, native} from '../objects/natives.ts';
import {latinText} from '../objects/raw-bytes.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, intType, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {bytesMade} from '../operations/byte-values.ts';
import {asBytes, bytesLike} from '../operations/bytes-like.ts';
import {asIndex, asInt} from '../operations/conversion.ts';
import {isInt, small} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {charge, checkItems} from '../run/vm.ts';

/** Pairs of hexadecimal digits, with blanks between them where one likes. */
function fromHex(digits: Value | undefined, make: (data: number[]) => Value): Value {
  const text = hexText(digits as Value);
  const pairs = /^\s*((?:[0-9a-fA-F]{2}\s*)*)/.exec(text);
  if (pairs === null || pairs[0].length < text.length) {
    const at = pairs?.[0].length ?? 0;
    const isHalf = /[0-9a-fA-F]/.test(text[at] ?? '');
    if (isHalf && at + 1 === text.length)
      throw valueError('fromhex() arg must contain an even number of hexadecimal digits');
    const wrong = isHalf ? at + 1 : at;
    throw valueError(`non-hexadecimal number found in fromhex() arg at position ${wrong}`);
  }
  const found = pairs[1]?.match(/[0-9a-fA-F]{2}/g) ?? [];
  return make(found.map(pair => Number.parseInt(pair, 16)));
}

/** The 256 bytes that `translate` puts in place of each. */
function maketrans(from: Maybe, to: Maybe): PyBytes {
  const [before, after] = [from, to].map(given => {
    return asBytes(given);
  }) as [readonly number[], readonly number[]];
  if (before.length !== after.length) throw valueError('maketrans arguments must have same length');
  const table = Array.from({length: 256}, (_, byte) => byte);
  for (const [at, byte] of before.entries()) table[byte] = after[at] as number;
  return new PyBytes(table);
}

function hexText(digits: Value): string {
  const text = digits instanceof PyBytes ? latinText(digits.data) : digits;
  if (typeof text === 'string') return text;
  throw typeError(`fromhex() argument must be str or bytes-like, not ${typeName(digits)}`);
}

for (const cls of [bytesType, bytearrayType]) {
  classMethods(cls, {
    fromhex: ['string, /', (_cls, digits) => fromHex(digits, bytes => new PyBytes(bytes, cls))],
  });
  cls.dict.set('maketrans', new PyStaticMethod(native('maketrans', 'frm, to, /', maketrans)));
}
/** Raises ValueError. */
function checkOrder(order: Value | undefined): void {
  if (order !== undefined && order !== 'little' && order !== 'big')
    throw error('ValueError', "byteorder must be either 'little' or 'big'");
}

function listOfBytes(bytes: Value): readonly number[] {
  if (typeof bytes === 'string' || isInt(bytes))
    throw typeError(`cannot convert '${typeName(bytes)}' object to bytes`);
  return bytesLike(bytes) ?? bytesMade(bytes, 'bytes');
}

/** What a byte counts that becomes part of an int, or comes from one. */
const STEPS_PER_BYTE = 8;

function hexOf(bytes: readonly number[]): string {
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(value: bigint, count: number): number[] {
  const digits = value.toString(16).padStart(2 * count, '0');
  return Array.from({length: count}, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

classMethods(intType, {
  from_bytes: [
    'bytes, byteorder=, *, signed=',
    (cls, bytes, order, signed) => {
      checkOrder(order);
      const list = listOfBytes(bytes as Value);
      checkItems(list.length);
      charge(STEPS_PER_BYTE * list.length);
      let value = BigInt(`0x0${hexOf(order === 'little' ? [...list].reverse() : list)}`);
      if (truth(signed ?? false)) value = BigInt.asIntN(list.length * 8, value);
      return cls === intType ? small(value) : call(cls as Value, [small(value)]);
    },
  ],
});
methods(intType, {
  to_bytes: [
    'length=, byteorder=, *, signed=',
    (self, length, order, signed) => {
      const count = length === undefined ? 1 : asIndex(length);
      checkOrder(order);
      if (count < 0) throw error('ValueError', 'length argument must be non-negative');
      checkItems(count);
      charge(STEPS_PER_BYTE * count);
      const value = BigInt(asInt(self as Value));
      const isSigned = truth(signed ?? false);
      if (value < 0n && !isSigned)
        throw error('OverflowError', "can't convert negative int to unsigned");
      const bits = BigInt(Math.max(0, count * 8 - (isSigned ? 1 : 0)));
      if (value >= 1n << bits || value < -(1n << bits))
        throw error('OverflowError', 'int too big to convert');
      const bytes = bytesOf(BigInt.asUintN(8 * count, value), count);
      return new PyBytes(order === 'little' ? bytes.reverse() : bytes);
    },
  ],
});
