import type {Value} from '../objects/types.ts';
import type {PyBytes} from '../objects/values.ts';
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
  const escaped = text.replace(UNPRINTABLE, char =>
    char === ' ' ? ' ' : (ESCAPES[char] ?? escapeCode(char)),
  );
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

function escapeCode(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 65536) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `repr`, with escapes for all that is not ASCII. */
export function ascii(value: Value): string {
  return repr(value).replace(/[^\0-\x7f]/gu, escapeCode);
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
  return cls.name === 'bytearray' ? `bytearray(${quoted})` : quoted;
}
