import {bytearrayType, type Value} from '../objects/types.ts';
import type {PyBytes} from '../objects/values.ts';
import {escapeCode} from './escape-code.ts';
import {repr} from './repr.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const UNPRINTABLE = /[\\\n\r\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** A str as Python writes it. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const shown = text.replace(UNPRINTABLE, char =>
    char === ' ' ? ' ' : (ESCAPES[char] ?? escaped(char)),
  );
  return mark + (mark === "'" ? shown.replaceAll("'", "\\'") : shown) + mark;
}

const escaped = (char: string) => escapeCode(char.codePointAt(0) ?? 0);

/** `repr`, with escapes for all that is not ASCII. */
export function ascii(value: Value): string {
  return repr(value).replace(/[^\0-\x7f]/gu, escaped);
}

/** `b'…'`, or a bytearray of it. */
export function bytesRepr({data, cls}: PyBytes): string {
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
