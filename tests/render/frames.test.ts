import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {
  applyTiles,
  messageCapacity,
  messageLayout,
  tilesIn,
  writeHeader,
} from '../../src/render/frames/message.ts';
import {PackedPicture} from '../../src/render/frames/picture.ts';
import {addressesOf, type FrameCode, memoryOf} from '../../src/render/frames/simd/frame-code.ts';
import {gridOf, i420Size, tileRect} from '../../src/render/frames/tiles.ts';
import {writeTile} from '../../src/render/page/color.ts';
import {unpackLz4} from './lz4.ts';

// Node has it, but its types say so only together with a browser's.
const {WebAssembly} = globalThis as unknown as {
  WebAssembly: {
    Memory: new (size: object) => {readonly buffer: SharedArrayBuffer};
    instantiate(wasm: Uint8Array, imports: object): Promise<{instance: {exports: FrameCode}}>;
  };
};

const room = 300_000;
const {at, end} = addressesOf([room, room, room, room, room]);
const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = at;
let simd: FrameCode;
let memory: Uint8Array;

beforeAll(async () => {
  const wasm = readFileSync(join(import.meta.dirname, '../../src/render/frames/simd/frames.wasm'));
  const shared = new WebAssembly.Memory(memoryOf(end));
  const {instance} = await WebAssembly.instantiate(wasm, {env: {memory: shared}});
  simd = instance.exports;
  memory = new Uint8Array(shared.buffer);
});

/** Numbers that look random and are the same each time. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

function packed(bytes: Uint8Array): Uint8Array {
  memory.set(bytes, fourth);
  return memory.slice(fifth, simd.pack(fourth, bytes.length, fifth));
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
  const block = packed(bytes);
  unpackLz4(block, out);
  expect(Buffer.compare(out, bytes)).toBe(0);
  memory.set(block, third);
  expect(simd.unpack(third, block.length, fourth)).toBe(fourth + bytes.length);
  expect(Buffer.compare(memory.slice(fourth, fourth + bytes.length), bytes)).toBe(0);
});

test('zeros pack to next to nothing', () => {
  expect(packed(new Uint8Array(100_000)).length).toBeLessThan(500);
});

const [width, height] = [96, 40];
const grid = gridOf(width, height);
const layout = messageLayout(grid);

/** The packed message for what differs between two pictures, and the picture that is then thought to be shown. */
function messageFor(before: Uint8Array, after: Uint8Array, red: number) {
  memory.set(before, first);
  memory.set(after, second);
  simd.markChanged(first, second, width, height, 0, 0, grid.columns, grid.rows, third);
  const tiles = third + layout.tiles - layout.bitmap;
  const end = simd.writeTiles(second, first, width, height, red, third, tiles);
  const body = memory.slice(third, end);
  const block = packed(body);
  const message = new Uint8Array(layout.bitmap + block.length);
  message.set(block, layout.bitmap);
  const header = {kind: 'picture', frame: 0, serial: 0, unpacked: body.length} as const;
  writeHeader(message, header);
  return {message, header, changed: [...tilesIn(body.subarray(0, 1))]};
}

/** The message for the whole picture, made by the plain converter. */
function plainMessage(pixels: Uint8Array, order: 'RGBX' | 'BGRX'): Uint8Array {
  const message = new Uint8Array(messageCapacity(grid));
  message.fill(255, layout.bitmap, layout.tiles);
  let end = layout.tiles;
  for (let tile = 0; tile < grid.columns * grid.rows; tile++) {
    end = writeTile(pixels, grid, tileRect(grid, tile), order, message, end);
  }
  return message;
}

test.each([
  ['RGBX', 0],
  ['BGRX', 2],
] as const)('the tiles that changed make the next picture (%s)', (order, red) => {
  const before = noise(width * height * 4, 4);
  const after = before.slice();
  for (const [x, y] of [
    [0, 0],
    [40, 20],
    [95, 39],
  ] as const) {
    after[(y * width + x) * 4 + 1] = 255 - (before[(y * width + x) * 4 + 1] ?? 0);
  }
  const picture = new PackedPicture(grid);
  const nothing = before.map(byte => 255 - byte);
  for (const [from, to, changed] of [
    [nothing, before, [0, 1, 2, 3, 4, 5, 6, 7]],
    [before, after, [0, 4]],
  ] as const) {
    const {message, header, changed: found} = messageFor(from, to, red);
    expect(found).toEqual(changed);
    picture.apply(message, header);
    const expected = new Uint8Array(i420Size(grid));
    applyTiles(expected, grid, plainMessage(to, order));
    expect(Buffer.compare(picture.bytes, expected)).toBe(0);
  }
});

test('what was sent is what the next picture is compared with', () => {
  const before = noise(width * height * 4, 5);
  const after = before.map((byte, at) => (at === 77 * 4 ? 255 - byte : byte));
  messageFor(before, after, 0);
  expect(Buffer.compare(memory.slice(first, first + after.length), after)).toBe(0);
});

test('nothing outside the area is compared', () => {
  memory.set(noise(width * height * 4, 6), first);
  memory.set(noise(width * height * 4, 7), second);
  expect(simd.markChanged(first, second, width, height, 1, 1, 3, 2, fifth)).toBe(2);
  expect([...tilesIn(memory.slice(fifth, fifth + 2))]).toEqual([4, 5]);
});

test('a damaged message is refused', () => {
  const picture = new PackedPicture(grid);
  const pixels = noise(width * height * 4, 8);
  const {message, header} = messageFor(
    pixels,
    pixels.map(byte => 255 - byte),
    0,
  );
  expect(() => picture.apply(message, {...header, unpacked: header.unpacked + 1})).toThrow(
    'A message from the page was damaged.',
  );
});

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
