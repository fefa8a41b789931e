/**
 * What frames.wasm offers. Addresses are bytes of the shared memory it is given as `env.memory`, whose first
 * `ownBytes` are its own. Pictures are a multiple of 32 pixels wide and of 2 high; areas are in tiles, up to before
 * `right` and `bottom`.
 */
export interface FrameCode {
  markChanged(
    before: number,
    after: number,
    width: number,
    height: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    bitmap: number,
  ): number;
  writeTiles(
    pixels: number,
    shown: number,
    width: number,
    height: number,
    red: number,
    bitmap: number,
    out: number,
  ): number;
  pack(from: number, length: number, out: number): number;
  unpack(from: number, length: number, out: number): number;
  placeTiles(bitmap: number, tiles: number, picture: number, width: number, height: number): void;
}

const OWN_BYTES = 65536;

/** Addresses of buffers of these many bytes, one behind the other, and where the last one ends. */
export function addressesOf(sizes: readonly number[]): {at: number[]; end: number} {
  let end = OWN_BYTES;
  const at = sizes.map(bytes => {
    const start = end;
    // Room for a whole vector to be written where the last byte lies.
    end += (bytes + 31) & ~15;
    return start;
  });
  return {at, end};
}

/** As `WebAssembly.Memory` wants it: 64 kB each, never to grow, for both sides know where everything lies. */
export function memoryOf(end: number): {initial: number; maximum: number; shared: true} {
  const pages = Math.ceil(end / 65536);
  return {initial: pages, maximum: pages, shared: true};
}
