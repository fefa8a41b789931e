import {PyDict} from '../objects/dict.ts';
import {error, isError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {codecOf, encodeText} from './bytes.ts';
import {text} from './string-search.ts';

export function translate(self: Maybe, table: Maybe): string {
  return Array.from(text(self), char => {
    const found = translated(table as Value, char.codePointAt(0) ?? 0);
    if (found === undefined) return char;
    if (found === null) return '';
    return typeof found === 'string' ? found : String.fromCodePoint(asIndex(found));
  }).join('');
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
    for (const {key, value} of (a as PyDict).entries()) {
      table.set(typeof key === 'string' ? (key.codePointAt(0) ?? 0) : key, value);
    }
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

export function encode(self: Maybe, encoding: Maybe, errors: Maybe): Value {
  const source = text(self);
  const name = codecOf(encoding ?? 'utf-8');
  if (name === 'utf-8') return new PyBytes(encodeText(source));
  const most = name === 'ascii' ? 128 : 256;
  const bytes: number[] = [];
  for (const [at, char] of Array.from(source).entries()) {
    const code = char.codePointAt(0) ?? 0;
    if (code < most) bytes.push(code);
    else if (errors === 'ignore') continue;
    else if (errors === 'replace') bytes.push(63);
    else
      throw error(
        'UnicodeEncodeError',
        `'${name}' codec can't encode character '${escaped(code)}' in position ${at}: ordinal not in range(${most})`,
      );
  }
  return new PyBytes(bytes);
}

/** As the literal that means it. */
function escaped(code: number): string {
  const digits = code.toString(16);
  if (code < 256) return `\\x${digits.padStart(2, '0')}`;
  return code < 65_536 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
