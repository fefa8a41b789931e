import {bytearrayType, type Value} from '../objects/types.ts';
import type {PyBytes} from '../objects/values.ts';
import {charge, checkGrown} from '../run/vm.ts';
import {escapeCode} from './escape-code.ts';
import {repr} from './repr.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const UNPRINTABLE = /[\\\n\r\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** What a character counts, and each that an escape adds; and what a byte does. */
const STEPS_PER_CHARACTER = 1;
const STEPS_PER_ESCAPE = 15;
const STEPS_PER_BYTE = 10;

/** A str as Python writes it. */
export function quote(text: string): string {
  charge(STEPS_PER_CHARACTER * text.length);
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const shown = text.replace(UNPRINTABLE, char =>
    char === ' ' ? ' ' : (ESCAPES[char] ?? escaped(char)),
  );
  const quoted = mark === "'" ? shown.replaceAll("'", "\\'") : shown;
  charge(STEPS_PER_ESCAPE * (quoted.length - text.length));
  checkGrown(quoted.length);
  return mark + quoted + mark;
}

const escaped = (char: string) => escapeCode(char.codePointAt(0) ?? 0);

/** `repr`, with escapes for all that is not ASCII. */
export function ascii(value: Value): string {
  return repr(value).replace(/[^\0-\x7f]/gu, escaped);
}

/** `b'…'`, or a bytearray of it. */
export function bytesRepr({data, cls}: PyBytes): string {
  charge(STEPS_PER_BYTE * data.length);
  const text = data
    .map(byte => {
      const char = String.fromCharCode(byte);
      if (byte >= 32 && byte < 127 && char !== '\\') return char;
      return ESCAPES[char] ?? `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const quoted = `b${mark}${mark === "'" ? text.replaceAll("'", "\\'") : text}${mark}`;
  return cls.mro.includes(bytearrayType) ? `${cls.name}(${quoted})` : quoted;
}
