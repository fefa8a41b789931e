import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {latinText} from '../../objects/raw-bytes.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {bytesLike} from '../../operations/bytes-like.ts';
import {unboxed} from '../../operations/equality.ts';

/** A text, or bytes as the text whose characters have their numbers. */
export interface Written {
  readonly text: string;
  readonly isBytes: boolean;
}

/** Nothing for what is neither text nor bytes. */
export function written(value: Maybe): Written | undefined {
  const plain = value === undefined ? null : unboxed(value);
  if (typeof plain === 'string') return {text: plain, isBytes: false};
  const bytes = bytesLike(plain);
  return bytes && {text: latinText(bytes), isBytes: true};
}

/** The same. Raises TypeError. */
export function asWritten(value: Maybe): Written {
  const found = written(value);
  if (found !== undefined) return found;
  throw typeError(`expected string or bytes-like object, got '${typeName(value as Value)}'`);
}

/** What CPython says of a value that it takes for bytes, as it is no text. */
export function notText(value: Value): string {
  return `decoding to str: need a bytes-like object, ${typeName(value)} found`;
}

/** The value that a program sees. */
export function asValue(text: string, isBytes: boolean): string | PyBytes {
  return isBytes ? new PyBytes(Array.from(text, char => char.charCodeAt(0))) : text;
}

/** Puts together what all is text or all bytes, as `join` does. Raises TypeError for anything else among it. */
export function joined(parts: readonly Value[], isBytes: boolean): string {
  const texts = parts.map((part, at) => {
    const found = written(part);
    if (found?.isBytes === isBytes) return found.text;
    const needed = isBytes ? 'a bytes-like object' : 'str instance';
    throw typeError(`sequence item ${at}: expected ${needed}, ${typeName(part)} found`);
  });
  return texts.join('');
}
