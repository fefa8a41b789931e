import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Band} from '../bands.ts';
import {PROJECT_FOLDER} from '../folders.ts';
import {
  applyTiles,
  HEADER_BYTES,
  type Header,
  hasTile,
  messageCapacity,
  messageLayout,
  packedCapacity,
} from './message.ts';
import {addressesOf, type FrameCode, memoryOf} from './simd/frame-code.ts';
import {type Grid, i420Size, tilesOf} from './tiles.ts';

/** A picture in I420, and where it differs from the one before. */
export interface Shown {
  readonly bytes: Uint8Array;
  /** Is anything in these rows new? */
  changed(rows: Band): boolean;
}

/** One that messages from the page change. */
export interface Picture extends Shown {
  apply(data: Uint8Array, header: Header): void;
}

/** Takes messages that are not packed: slow, and simple enough to be trusted. */
export class PlainPicture implements Picture {
  public readonly bytes: Uint8Array;
  private readonly grid: Grid;
  private bitmap: Uint8Array = new Uint8Array();

  public constructor(grid: Grid) {
    this.grid = grid;
    this.bytes = new Uint8Array(i420Size(grid));
  }

  public apply(data: Uint8Array): void {
    applyTiles(this.bytes, this.grid, data);
    const {bitmap, tiles} = messageLayout(this.grid);
    this.bitmap = data.subarray(bitmap, tiles);
  }

  public changed(rows: Band): boolean {
    return hasTile(this.bitmap, ...tilesOf(this.grid, rows));
  }
}

// Node has it, but its types say so only together with a browser's.
const {WebAssembly} = globalThis as unknown as {
  WebAssembly: {
    Memory: new (size: object) => {readonly buffer: SharedArrayBuffer};
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object, imports: object) => {readonly exports: unknown};
  };
};

/** Takes packed messages. */
export class PackedPicture implements Picture {
  public readonly bytes: Uint8Array;
  private readonly grid: Grid;
  private readonly code: FrameCode;
  private readonly memory: Uint8Array;
  private readonly picture: number;
  private readonly body: number;
  private readonly message: number;

  public constructor(grid: Grid) {
    const size = i420Size(grid);
    const {at, end} = addressesOf([size, messageCapacity(grid), packedCapacity(grid)]);
    [this.picture = 0, this.body = 0, this.message = 0] = at;
    const memory = new WebAssembly.Memory(memoryOf(end));
    this.grid = grid;
    this.code = new WebAssembly.Instance(compiled(), {env: {memory}}).exports as FrameCode;
    this.memory = new Uint8Array(memory.buffer);
    this.bytes = this.memory.subarray(this.picture, this.picture + size);
  }

  public apply(data: Uint8Array, {unpacked}: Header): void {
    const {code, grid, body, message, picture} = this;
    const packed = data.subarray(HEADER_BYTES);
    const {bitmap, tiles} = messageLayout(grid);
    if (packed.length > packedCapacity(grid) || unpacked > messageCapacity(grid)) throw damaged();
    this.memory.set(packed, message);
    if (code.unpack(message, packed.length, body) !== body + unpacked) throw damaged();
    code.placeTiles(body, body + tiles - bitmap, picture, grid.width, grid.height);
  }

  public changed(rows: Band): boolean {
    return hasTile(this.memory.subarray(this.body), ...tilesOf(this.grid, rows));
  }
}

function damaged(): Error {
  return new Error('A message from the page was damaged.');
}

let code: object | undefined;

function compiled(): object {
  code ??= new WebAssembly.Module(
    readFileSync(join(PROJECT_FOLDER, 'src', 'render', 'frames', 'simd', 'frames.wasm')),
  );
  return code;
}
