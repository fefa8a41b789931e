import type {Codec, Read} from './codec.ts';

/** The bytes of one character. */
function bytesOf(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [
    0xf0 | (code >> 18),
    0x80 | ((code >> 12) & 63),
    0x80 | ((code >> 6) & 63),
    0x80 | (code & 63),
  ];
}

/** How many bytes a character has that begins with this one; 0 where none does. */
function lengthAfter(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** Whether a second byte makes a character that has no shorter form, is no surrogate and is not beyond Unicode. */
function mayFollow(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

/** How many of the bytes of a character are there as they should be. */
function goodBytes(bytes: readonly number[], at: number, length: number): number {
  const first = bytes[at] as number;
  for (let count = 1; count < length; count++) {
    const byte = bytes[at + count];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return count;
    if (count === 1 && !mayFollow(first, byte)) return count;
  }
  return length;
}

function read(bytes: readonly number[], at: number): Read {
  const first = bytes[at] as number;
  const length = lengthAfter(first);
  if (length === 0) return {length: 1, fault: 'invalid start byte'};
  const good = goodBytes(bytes, at, length);
  if (good < length) {
    const isCut = at + good === bytes.length;
    return {length: good, fault: isCut ? 'unexpected end of data' : 'invalid continuation byte'};
  }
  let code = length === 1 ? first : first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++)
    code = (code << 6) | ((bytes[next] as number) & 63);
  return {length, text: String.fromCodePoint(code)};
}

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;

export const utf8: Codec = {
  name: 'utf-8',
  write: code => (isSurrogate(code) ? undefined : bytesOf(code)),
  unwritable: 'surrogates not allowed',
  joinsFaults: true,
  read,
};

/** UTF-8 of any text; what is half of a pair of surrogates is written as it is. */
export function encodeText(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...bytesOf(code));
  }
  return bytes;
}
