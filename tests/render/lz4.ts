/** Unpacks one LZ4 block (without a frame) into `out`, which must be exactly as long as what was packed. */
export function unpackLz4(packed: Uint8Array, out: Uint8Array): void {
  let from = 0;
  let to = 0;
  const lengthOf = (nibble: number): number => {
    let length = nibble;
    if (nibble === 15) {
      let byte = 255;
      while (byte === 255) {
        byte = packed[from++] ?? 0;
        length += byte;
      }
    }
    return length;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = lengthOf(token >> 4);
    out.set(packed.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const offset = (packed[from] ?? 0) + (packed[from + 1] ?? 0) * 256;
    from += 2;
    const end = to + lengthOf(token & 15) + 4;
    to = repeatBytes(out, to, offset, end);
  }
  if (to !== out.length) throw new Error('A message from the page was damaged.');
}

/** Copies from `offset` bytes before; when that is less than the length, what was just copied is copied again. */
function repeatBytes(out: Uint8Array, start: number, offset: number, end: number): number {
  let to = start;
  while (to < end) {
    const count = Math.min(end - to, to - (start - offset));
    out.copyWithin(to, start - offset, start - offset + count);
    to += count;
  }
  return end;
}
