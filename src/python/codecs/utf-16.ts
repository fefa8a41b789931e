import type {Codec, MarkedCodec, Read} from './codec.ts';

type Order = 'little' | 'big';

/** A number of `size` bytes. */
function put(value: number, size: number, order: Order): number[] {
  const bytes = Array.from({length: size}, (_, at) => (value >>> (8 * at)) & 255);
  return order === 'little' ? bytes : bytes.reverse();
}

function take(bytes: readonly number[], at: number, size: number, order: Order): number {
  const part = bytes.slice(at, at + size);
  if (order === 'little') part.reverse();
  return part.reduce((value, byte) => value * 256 + byte, 0);
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
const isSurrogate = (code: number) => isHigh(code) || isLow(code);

function read16(bytes: readonly number[], at: number, order: Order): Read {
  const left = bytes.length - at;
  if (left < 2) return {length: left, fault: 'truncated data'};
  const first = take(bytes, at, 2, order);
  if (!isSurrogate(first)) return {length: 2, text: String.fromCharCode(first)};
  if (isLow(first)) return {length: 2, fault: 'illegal encoding'};
  if (left < 4) return {length: left, fault: 'unexpected end of data'};
  const second = take(bytes, at + 2, 2, order);
  if (!isLow(second)) return {length: 2, fault: 'illegal UTF-16 surrogate'};
  return {length: 4, text: String.fromCharCode(first, second)};
}

function read32(bytes: readonly number[], at: number, order: Order): Read {
  const left = bytes.length - at;
  if (left < 4) return {length: left, fault: 'truncated data'};
  const code = take(bytes, at, 4, order);
  if (isSurrogate(code))
    return {length: 4, fault: 'code point in surrogate code point range(0xd800, 0xe000)'};
  if (code > 0x10ffff) return {length: 4, fault: 'code point not in range(0x110000)'};
  return {length: 4, text: String.fromCodePoint(code)};
}

function units(code: number): number[] {
  if (code < 0x10000) return [code];
  return [0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff)];
}

function wide(size: 2 | 4, order: Order): Codec {
  const write = (code: number) =>
    size === 4 ? put(code, 4, order) : units(code).flatMap(unit => put(unit, 2, order));
  return {
    name: `utf-${8 * size}-${order === 'little' ? 'le' : 'be'}`,
    write: code => (isSurrogate(code) ? undefined : write(code)),
    unwritable: 'surrogates not allowed',
    joinsFaults: false,
    read: (bytes, at) => (size === 4 ? read32 : read16)(bytes, at, order),
  };
}

export const utf16le = wide(2, 'little');
export const utf16be = wide(2, 'big');
export const utf32le = wide(4, 'little');
export const utf32be = wide(4, 'big');

/** Without an order in its name: written as Linux does on most machines, read by the mark before the text. */
function marked(size: 2 | 4, little: Codec, big: Codec): MarkedCodec {
  return {
    mark: put(0xfeff, size, 'little'),
    writes: little,
    reads(bytes) {
      if (bytes.length < size) return [little, bytes, 0];
      if (take(bytes, 0, size, 'little') === 0xfeff) return [little, bytes, size];
      return take(bytes, 0, size, 'big') === 0xfeff ? [big, bytes, size] : [little, bytes, 0];
    },
  };
}

export const utf16 = marked(2, utf16le, utf16be);
export const utf32 = marked(4, utf32le, utf32be);
