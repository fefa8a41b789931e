import {charge} from '../run/vm.ts';
import type {Codec} from './codec.ts';
import {decodedInstead, encodedInstead} from './faults.ts';
import {codecOf, isMarked} from './names.ts';
import {encodeText, utf8} from './utf-8.ts';

/** What a byte counts that is read. */
const STEPS_PER_BYTE = 5;

/** `bytes.decode`. Raises UnicodeDecodeError, and LookupError for what is no encoding. */
export function decodeBytes(bytes: readonly number[], encoding: string, errors: string): string {
  // CPython asks nobody for an encoding then.
  if (bytes.length === 0) return '';
  const codec = codecOf(encoding);
  return isMarked(codec)
    ? readAll(...codec.reads(bytes), errors)
    : readAll(codec, bytes, 0, errors);
}

/** UTF-8 as it is shown to people: what is no text is a replacement character. */
export function shownText(bytes: readonly number[]): string {
  return readAll(utf8, bytes, 0, 'replace');
}

/** What more bytes may mend. */
const UNFINISHED =
  /^(?:unexpected end of data|truncated data|incomplete multibyte sequence|\\ at end of string|truncated .* escape)$/;

/** As far as the bytes are whole characters: the text, and how many were read. Raises as `decodeBytes` does. */
export function decodePart(
  bytes: readonly number[],
  encoding: string,
  errors: string,
): [text: string, count: number] {
  const found = codecOf(encoding);
  const codec = isMarked(found) ? found.writes : found;
  let from = 0;
  const whole: number[] = [];
  for (; from < bytes.length; from = whole.length) {
    const {length, fault} = codec.read(bytes, from);
    if (fault !== undefined && from + length === bytes.length && UNFINISHED.test(fault)) break;
    whole.push(...bytes.slice(from, from + length));
  }
  return [readAll(codec, from === bytes.length ? bytes : whole, 0, errors), from];
}

function readAll(codec: Codec, bytes: readonly number[], start: number, errors: string): string {
  charge(STEPS_PER_BYTE * bytes.length);
  let text = '';
  for (let from = start; from < bytes.length; ) {
    const {length, text: read, fault} = codec.read(bytes, from);
    const to = from + length;
    text +=
      read ?? decodedInstead(errors, {encoding: codec.name, bytes, from, to, reason: fault ?? ''});
    from = to;
  }
  return text;
}

const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** `str.encode`. Raises UnicodeEncodeError, and LookupError for what is no encoding. */
export function encodeString(text: string, encoding: string, errors: string): number[] {
  const codec = codecOf(encoding);
  if (codec === utf8 && !LONE_SURROGATE.test(text)) return encodeText(text);
  if (!isMarked(codec)) return writeAll(codec, codec.name, text, errors);
  const name = codec.writes === utf8 ? utf8.name : codec.writes.name.slice(0, -'-le'.length);
  return [...codec.mark, ...writeAll(codec.writes, name, text, errors)];
}

function writeAll(codec: Codec, encoding: string, text: string, errors: string): number[] {
  const codes = Array.from(text, char => char.codePointAt(0) ?? 0);
  const bytes: number[] = [];
  for (let from = 0; from < codes.length; ) {
    const written = codec.write(codes[from] as number);
    if (written !== undefined) {
      bytes.push(...written);
      from += 1;
      continue;
    }
    const to = endOfFault(codec, codes, from);
    const fault = {encoding, text, codes, from, to, reason: codec.unwritable};
    const instead = encodedInstead(errors, fault);
    const put = typeof instead === 'string' ? writeAll(codec, encoding, instead, errors) : instead;
    for (const byte of put) bytes.push(byte);
    from = to;
  }
  return bytes;
}

function endOfFault(codec: Codec, codes: readonly number[], from: number): number {
  if (!codec.joinsFaults) return from + 1;
  const next = codes.findIndex((code, at) => at > from && codec.write(code) !== undefined);
  return next < 0 ? codes.length : next;
}
