import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {unpackLz4} from '../../src/render/frames/lz4.ts';
import {
  applyTiles,
  messageLayout,
  readMessage,
  writeHeader,
} from '../../src/render/frames/message.ts';
import {gridOf, i420Size, tileRect} from '../../src/render/frames/tiles.ts';
import {writeTile} from '../../src/render/page/color.ts';

interface Simd {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number};
  heapStart(): number;
  markChanged(before: number, after: number, width: number, height: number, bitmap: number): number;
  writeTiles(
    pixels: number,
    width: number,
    height: number,
    red: number,
    bitmap: number,
    out: number,
  ): number;
  pack(from: number, length: number, out: number): number;
}

// Node has it, but its types say so only together with a browser's.
const {WebAssembly} = globalThis as unknown as {
  WebAssembly: {instantiate(wasm: Uint8Array): Promise<{instance: {exports: Simd}}>};
};

let simd: Simd;

beforeAll(async () => {
  const wasm = readFileSync(join(import.meta.dirname, '../../src/render/page/simd/frames.wasm'));
  const {instance} = await WebAssembly.instantiate(wasm);
  simd = instance.exports;
  simd.memory.grow(64);
});

/** Numbers that look random and are the same each time. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

function place(bytes: Uint8Array, at: number): number {
  new Uint8Array(simd.memory.buffer).set(bytes, at);
  return at;
}

function packed(bytes: Uint8Array): Uint8Array {
  const from = place(bytes, simd.heapStart());
  const out = from + ((bytes.length + 31) & ~15);
  return new Uint8Array(simd.memory.buffer).slice(out, simd.pack(from, bytes.length, out));
}

test.each([
  ['nothing', new Uint8Array(0)],
  ['a few bytes', Uint8Array.of(1, 2, 3)],
  ['zeros', new Uint8Array(100_000)],
  ['noise', noise(50_000, 1)],
  ['a pattern', Uint8Array.from({length: 70_000}, (_, at) => at % 7)],
  [
    'noise that repeats from afar',
    Uint8Array.of(...noise(30_000, 2), ...noise(30_000, 2), ...noise(9, 3)),
  ],
])('%s packed with LZ4 unpacks to itself', (_, bytes) => {
  const out = new Uint8Array(bytes.length);
  unpackLz4(packed(bytes), out);
  expect(Buffer.compare(out, bytes)).toBe(0);
});

test('zeros pack to next to nothing', () => {
  expect(packed(new Uint8Array(100_000)).length).toBeLessThan(500);
});

const [width, height] = [96, 40];
const grid = gridOf(width, height);
const layout = messageLayout(grid);

/** The message for what differs between two pictures, made by the WebAssembly. */
function messageFor(before: Uint8Array, after: Uint8Array, red: number): Uint8Array {
  const start = simd.heapStart();
  const [a, b] = [place(before, start), place(after, start + before.length)];
  const bitmap = b + after.length;
  const tiles = bitmap + layout.tiles - layout.bitmap;
  simd.markChanged(a, b, width, height, bitmap);
  const end = simd.writeTiles(b, width, height, red, bitmap, tiles);
  const message = new Uint8Array(layout.bitmap + end - bitmap);
  message.set(new Uint8Array(simd.memory.buffer, bitmap, end - bitmap), layout.bitmap);
  writeHeader(message, {kind: 'picture', frame: 0, serial: 0, unpacked: 0});
  return message;
}

/** The whole picture as I420, made by the plain converter. */
function converted(pixels: Uint8Array, order: 'RGBX' | 'BGRX'): Uint8Array {
  const tiles = new Uint8Array(i420Size(grid));
  let end = 0;
  for (let tile = 0; tile < grid.columns * grid.rows; tile++) {
    end = writeTile(pixels, grid, tileRect(grid, tile), order, tiles, end);
  }
  const picture = new Uint8Array(i420Size(grid));
  applyTiles(picture, grid, {
    kind: 'picture',
    frame: 0,
    serial: 0,
    changed: Uint8Array.of(255, 255),
    tiles,
  });
  return picture;
}

test.each([
  ['RGBX', 0],
  ['BGRX', 2],
] as const)(
  'the tiles that changed, put onto the last picture, make the next one (%s)',
  (order, red) => {
    const before = noise(width * height * 4, 4);
    const after = before.slice();
    for (const [x, y] of [
      [0, 0],
      [40, 20],
      [95, 39],
    ] as const) {
      after[(y * width + x) * 4 + 1] = 255 - (before[(y * width + x) * 4 + 1] ?? 0);
    }
    const picture = converted(before, order);
    const message = readMessage(messageFor(before, after, red), grid);
    applyTiles(picture, grid, message);
    expect(Buffer.compare(picture, converted(after, order))).toBe(0);
    expect(
      [...message.changed].reduce(
        (sum, byte) => sum + byte.toString(2).replaceAll('0', '').length,
        0,
      ),
    ).toBe(3);
  },
);

test.each([
  ['black', [0, 0, 0], [16, 128, 128]],
  ['white', [255, 255, 255], [235, 128, 128]],
  ['red', [255, 0, 0], [63, 102, 240]],
  ['green', [0, 255, 0], [173, 42, 26]],
  ['blue', [0, 0, 255], [32, 240, 118]],
])('%s has the numbers of BT.709, limited range', (_, [r = 0, g = 0, b = 0], yuv) => {
  const small = gridOf(2, 2);
  const out = new Uint8Array(6);
  const pixels = Uint8Array.from({length: 16}, (_, at) => [r, g, b, 255][at % 4] ?? 0);
  writeTile(pixels, small, tileRect(small, 0), 'RGBX', out, 0);
  expect([out[0], out[4], out[5]]).toEqual(yuv);
});
