import {typeError} from '../../objects/errors.ts';
import {rawBytes} from '../../objects/raw-bytes.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {bytesLike} from '../../operations/bytes-like.ts';
import {toArray} from '../../operations/iteration.ts';

type Maybe = Value | undefined;

/** What `transport.write` takes. */
export function written(value: Maybe): Uint8Array {
  const bytes = bytesLike(value);
  if (bytes !== undefined) return rawBytes(bytes);
  const was = typeName(value ?? null);
  throw typeError(`data argument must be a bytes, bytearray, or memoryview object, not '${was}'`);
}

/** What `memoryview` takes. */
export function bytesGiven(value: Maybe): Uint8Array {
  const bytes = bytesLike(value);
  if (bytes !== undefined) return rawBytes(bytes);
  const was = typeName(value ?? null);
  throw typeError(`memoryview: a bytes-like object is required, not '${was}'`);
}

/** What `transport.writelines` takes. */
export function writtenLines(lines: Maybe): readonly Uint8Array[] {
  return toArray(lines ?? null).map(bytesGiven);
}
