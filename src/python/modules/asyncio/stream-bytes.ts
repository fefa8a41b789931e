import {typeError} from '../../objects/errors.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {toArray} from '../../operations/iteration.ts';

type Maybe = Value | undefined;

/** What `transport.write` takes. */
export function written(value: Maybe): Uint8Array {
  if (value instanceof PyBytes) return Uint8Array.from(value.data);
  const was = typeName(value ?? null);
  throw typeError(`data argument must be a bytes, bytearray, or memoryview object, not '${was}'`);
}

/** What `memoryview` takes. */
export function bytesLike(value: Maybe): Uint8Array {
  if (value instanceof PyBytes) return Uint8Array.from(value.data);
  const was = typeName(value ?? null);
  throw typeError(`memoryview: a bytes-like object is required, not '${was}'`);
}

/** What `transport.writelines` takes. */
export function writtenLines(lines: Maybe): readonly Uint8Array[] {
  return toArray(lines ?? null).map(bytesLike);
}
