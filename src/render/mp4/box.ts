/** A box of an MP4 file (ISO/IEC 14496-12): its size, its four letters, then what it holds. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const size = content.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(size), Buffer.from(type, 'latin1'), ...content]);
}

/** A box that begins with a version and 24 flags. */
export function fullBox(
  type: string,
  version: number,
  flags: number,
  ...content: readonly Uint8Array[]
): Buffer {
  return box(type, u32(version * 2 ** 24 + flags), ...content);
}

/** Unsigned bytes. */
export function u8(...values: readonly number[]): Buffer {
  return Buffer.from(values);
}

/** Unsigned 16-bit numbers, big-endian. */
export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

/** Unsigned 32-bit numbers, big-endian. */
export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** An unsigned 64-bit number, big-endian; exact up to 2^53. */
export function u64(value: number): Buffer {
  return u32(Math.floor(value / 2 ** 32), value % 2 ** 32);
}

/** So many bytes that are 0. */
export function zeros(count: number): Buffer {
  return Buffer.alloc(count);
}

/** UTF-8, without a length in front or a zero behind it. */
export function text(value: string): Buffer {
  return Buffer.from(value, 'utf8');
}
