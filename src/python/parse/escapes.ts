import {type Source, SourceError} from '../source.ts';
import {characterCalled} from './character-names.ts';

/** What a backslash and one character stand for. */
export const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Backslash escapes of a string that is not raw. */
export function unescaped(source: Source, from: number, text: string, bytes: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]*)\}|([\s\S])|$)/g,
    (whole, octal, hex, short, long, name, other, offset: number) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (bytes) {
        if (other === 'x') invalidByte(source, from, offset);
        return other === undefined ? whole : (SIMPLE_ESCAPES[other] ?? whole);
      }
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16));
      if (long !== undefined) return String.fromCodePoint(Number.parseInt(long, 16));
      if (name !== undefined)
        return characterCalled(name) ?? unknownName(source, from + offset, name);
      if (other === 'x' || other === 'u' || other === 'U') {
        const what = {x: 'truncated \\xXX', u: 'truncated \\uXXXX', U: 'truncated \\UXXXXXXXX'}[
          other as 'x'
        ];
        const found = `(unicode error) 'unicodeescape' codec can't decode bytes: ${what} escape`;
        throw new SourceError(
          source,
          from + offset,
          found,
          'double the backslash, or make it a raw string r"..."',
        );
      }
      return SIMPLE_ESCAPES[other] ?? whole;
    },
  );
}

function unknownName(source: Source, at: number, name: string): never {
  const remedy = 'write the character itself, or \\u and its number';
  throw new SourceError(source, at, `"\\N{${name}}" is not supported`, remedy);
}

function invalidByte(source: Source, from: number, offset: number): never {
  const found = `(value error) invalid \\x escape at position ${offset}`;
  const remedy = 'write two hexadecimal digits, or double the backslash';
  throw new SourceError(source, from + offset, found, remedy);
}
