import type {Grid} from './tiles.ts';
import {i420Size, tileRect} from './tiles.ts';

/**
 * What the page sends: for each frame that differs from the one before, the tiles that changed, in I420 (each tile's
 * Y, then its U, then its V). Frames in between repeat the last. One last message with no tiles ends the stream.
 *
 * Little-endian: kind, frame number, running number of the message, and how many bytes follow once unpacked. Then,
 * packed with LZ4 or not, one bit a tile, and the tiles.
 */
export interface Header {
  readonly kind: 'picture' | 'end';
  /** The frame shown from here on; at the end, how many frames there are in all. */
  readonly frame: number;
  /** 0, 1, 2 …: a gap means that something was lost. */
  readonly serial: number;
  /** Bytes of bitmap and tiles before they were packed; 0 when they are not packed. */
  readonly unpacked: number;
}

export const HEADER_BYTES = 16;
const KINDS = ['picture', 'end'] as const;

/** Room for the largest message there can be, before it is packed. */
export function messageCapacity(grid: Grid): number {
  return HEADER_BYTES + bitmapBytes(grid) + i420Size(grid);
}

/** Room for the largest message once it is packed: where nothing repeats, it grows by a 255th. */
export function packedCapacity(grid: Grid): number {
  return Math.ceil((messageCapacity(grid) * 256) / 255) + 64;
}

/** Where a message's bitmap and tiles begin. */
export function messageLayout(grid: Grid): {readonly bitmap: number; readonly tiles: number} {
  return {bitmap: HEADER_BYTES, tiles: HEADER_BYTES + bitmapBytes(grid)};
}

/** Writes `HEADER_BYTES` at the front of a message. */
export function writeHeader(message: Uint8Array, {kind, frame, serial, unpacked}: Header): void {
  const view = new DataView(message.buffer, message.byteOffset);
  [KINDS.indexOf(kind), frame, serial, unpacked].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
}

/** @throws when the message is of no kind that we know */
export function readHeader(data: Uint8Array): Header {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kind = KINDS[view.getUint32(0, true)];
  if (kind === undefined) throw new Error('The page sent a message of an unknown kind.');
  return {
    kind,
    frame: view.getUint32(4, true),
    serial: view.getUint32(8, true),
    unpacked: view.getUint32(12, true),
  };
}

/** The numbers of the tiles whose bit is set. */
export function* tilesIn(changed: Uint8Array): Generator<number> {
  for (let index = 0; index < changed.length; index++) {
    for (let bits = changed[index] ?? 0; bits !== 0; bits &= bits - 1) {
      yield index * 8 + (31 - Math.clz32(bits & -bits));
    }
  }
}

/** Is any of these tiles' bits set, from the first to before the last? */
export function hasTile(changed: Uint8Array, first: number, last: number): boolean {
  for (let tile = first; tile < last; tile++) {
    if (((changed[tile >> 3] ?? 0) >> (tile & 7)) & 1) return true;
  }
  return false;
}

/** Puts the tiles of an unpacked message into a picture of the same grid, I420 planes one behind the other. */
export function applyTiles(picture: Uint8Array, grid: Grid, data: Uint8Array): void {
  const luma = grid.width * grid.height;
  const planes = [
    {start: 0, stride: grid.width, halved: 0},
    {start: luma, stride: grid.width / 2, halved: 1},
    {start: luma + luma / 4, stride: grid.width / 2, halved: 1},
  ];
  const {bitmap, tiles} = messageLayout(grid);
  let at = tiles;
  for (const tile of tilesIn(data.subarray(bitmap, tiles))) {
    const rect = tileRect(grid, tile);
    for (const {start, stride, halved} of planes) {
      const width = rect.width >> halved;
      let row = start + (rect.y >> halved) * stride + (rect.x >> halved);
      for (let y = 0; y < rect.height >> halved; y++) {
        picture.set(data.subarray(at, at + width), row);
        at += width;
        row += stride;
      }
    }
  }
}

function bitmapBytes(grid: Grid): number {
  return Math.ceil((grid.columns * grid.rows) / 8);
}
