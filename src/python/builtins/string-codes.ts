import {encodeString} from '../codecs/transcode.ts';
import {PyDict} from '../objects/dict.ts';
import {isError, typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {isInt} from '../operations/numbers.ts';
import {checkGrown, checkItems, checkSize} from '../run/vm.ts';
import {codecArguments} from './codec-arguments.ts';
import {spelled, text} from './string-search.ts';

export function translate(self: Maybe, table: Maybe): string {
  const source = spelled(self);
  let length = 0;
  const parts = Array.from(source, char => {
    const part = translation(table as Value, char);
    length += part.length;
    checkGrown(length);
    return part;
  });
  checkSize(length);
  return parts.join('');
}

function translation(table: Value, char: string): string {
  const found = translated(table, char.codePointAt(0) ?? 0);
  if (found === undefined) return char;
  if (found === null) return '';
  if (typeof found === 'string') return found;
  if (!isInt(found)) throw typeError('character mapping must return integer, None or str');
  return String.fromCodePoint(asIndex(found));
}

function translated(table: Value, code: number): Value | undefined {
  try {
    return getItem(table, code);
  } catch (thrown) {
    if (isError(thrown, 'LookupError')) return undefined;
    throw thrown;
  }
}

/** `gone` are the characters that `translate` then leaves out. */
export function maketrans(a: Maybe, b: Maybe, gone: Maybe): Value {
  const table = new PyDict();
  if (b === undefined) {
    if (!(a instanceof PyDict))
      throw typeError('if you give only one argument to maketrans it must be a dict');
    for (const {key, value} of a.entries()) table.set(codeOf(key), value);
    return table;
  }
  const [from, to] = [Array.from(asString(a as Value)), Array.from(asString(b))];
  if (from.length !== to.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  for (const [index, char] of from.entries())
    table.set(char.codePointAt(0) ?? 0, to[index]?.codePointAt(0) ?? 0);
  for (const char of Array.from(gone == null ? '' : asString(gone)))
    table.set(char.codePointAt(0) ?? 0, null);
  return table;
}

function codeOf(key: Value): Value {
  if (typeof key !== 'string') return key;
  if (Array.from(key).length !== 1)
    throw valueError('string keys in translate table must be of length 1');
  return key.codePointAt(0) ?? 0;
}

/** `str.encode`. */
export function encode(self: Maybe, encoding: Maybe, errors: Maybe): PyBytes {
  const [name, rule] = codecArguments('encode', encoding, errors);
  const source = text(self);
  checkItems(2 * source.length);
  const encoded = encodeString(source, name, rule);
  checkItems(encoded.length);
  return new PyBytes(encoded);
}
