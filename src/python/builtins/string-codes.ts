import {PyDict} from '../objects/dict.ts';
import {error, isError, typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {isInt} from '../operations/numbers.ts';
import {codecOf, encodeText} from './bytes.ts';
import {text} from './string-search.ts';

export function translate(self: Maybe, table: Maybe): string {
  return Array.from(text(self), char => {
    const found = translated(table as Value, char.codePointAt(0) ?? 0);
    if (found === undefined) return char;
    if (found === null) return '';
    if (typeof found === 'string') return found;
    if (!isInt(found)) throw typeError('character mapping must return integer, None or str');
    return String.fromCodePoint(asIndex(found));
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

/** What stands for a character that an encoding has not; undefined for any other name of such a rule. */
function replacement(code: number, errors: Maybe): string | undefined {
  if (errors === 'ignore') return '';
  if (errors === 'replace') return '?';
  if (errors === 'xmlcharrefreplace') return `&#${code};`;
  return errors === 'backslashreplace' ? escaped(code) : undefined;
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
    else {
      const instead = replacement(code, errors);
      if (instead === undefined) throw cannotEncode(errors, name, code, at, most);
      for (const put of instead) bytes.push(put.charCodeAt(0));
    }
  }
  return new PyBytes(bytes);
}

function cannotEncode(errors: Maybe, name: string, code: number, at: number, most: number) {
  if (errors != null && errors !== 'strict')
    return error('LookupError', `unknown error handler name '${errors}'`);
  return error(
    'UnicodeEncodeError',
    `'${name}' codec can't encode character '${escaped(code)}' in position ${at}: ordinal not in range(${most})`,
  );
}

/** As the literal that means it. */
function escaped(code: number): string {
  const digits = code.toString(16);
  if (code < 256) return `\\x${digits.padStart(2, '0')}`;
  return code < 65_536 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
