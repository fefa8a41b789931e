import {error, isError, typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, PyObject, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {bytesOfOwn} from '../operations/byte-values.ts';
import {bytesLike} from '../operations/bytes-like.ts';
import {asInt} from '../operations/conversion.ts';
import {isInt} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import type {Directive} from './percent-directives.ts';
import {convert, type Formatted, isMapping, percentFormat, text} from './percent-format.ts';
import {ascii} from './quote.ts';

const BYTES: Formatted = {
  name: 'bytes',
  keyOf: key => new PyBytes(bytesOf(key)),
  isMapping: value => isMapping(value) && !(value instanceof PyBytes),
  convert: converted,
};

/** `b"..." % values`: a bytearray gives another. */
export function percentBytes(format: PyBytes, values: Value): PyBytes {
  const made = percentFormat(latin(format.data), values, BYTES);
  return new PyBytes(
    bytesOf(made),
    format.cls.mro.includes(bytearrayType) ? bytearrayType : bytesType,
  );
}

/** Each byte is a character of Latin-1. */
function latin(data: readonly number[]): string {
  return data.map(byte => String.fromCharCode(byte)).join('');
}

function bytesOf(shown: string): number[] {
  return Array.from(shown, char => char.charCodeAt(0));
}

function converted(value: Value, directive: Directive): string {
  switch (directive.type) {
    case 's':
    case 'b':
      return text(latin(contentOf(value)), directive);
    case 'r':
    case 'a':
      return text(ascii(value), directive);
    case 'c':
      return text(oneByte(value), {...directive, precision: null});
  }
  try {
    return convert(value, directive);
  } catch (thrown) {
    if (!/[eEfFgG]/.test(directive.type) || !isError(thrown, 'TypeError')) throw thrown;
    throw typeError(`float argument required, not ${typeName(value)}`);
  }
}

function contentOf(value: Value): readonly number[] {
  const bytes = bytesLike(value);
  if (bytes !== undefined) return bytes;
  const own = value instanceof PyObject ? special(value, '__bytes__') : undefined;
  if (own === undefined) {
    const wanted = 'a bytes-like object, or an object that implements __bytes__';
    throw typeError(`%b requires ${wanted}, not '${typeName(value)}'`);
  }
  return bytesOfOwn(call(own, [value]));
}

function oneByte(value: Value): string {
  if (value instanceof PyBytes && value.data.length === 1) return latin(value.data);
  const isIndex = value instanceof PyObject && special(value, '__index__') !== undefined;
  if (!isInt(value) && !isIndex) {
    const name = typeName(value);
    const found =
      value instanceof PyBytes ? `a ${name} object of length ${value.data.length}` : name;
    throw typeError(`%c requires an integer in range(256) or a single byte, not ${found}`);
  }
  const byte = Number(asInt(value));
  if (byte < 0 || byte > 255) throw error('OverflowError', '%c arg not in range(256)');
  return String.fromCharCode(byte);
}
