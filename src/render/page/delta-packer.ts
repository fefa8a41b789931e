import {messageLayout, writeHeader} from '../frames/message.ts';
import type {FrameCode} from '../frames/simd/frame-code.ts';
import wasm from '../frames/simd/frames.wasm';
import type {Grid} from '../frames/tiles.ts';
import {type FrameLayout, frameLayout} from './frame-memory.ts';
import {endMessage, type Packer, type SharedFrame} from './packer.ts';

/** Sends of each frame only the tiles that differ from the frame before, packed. */
export class DeltaPacker implements Packer {
  private readonly code: FrameCode;
  private readonly layout: FrameLayout;
  private readonly bytes: Uint8Array;
  private serial = 0;

  public constructor(
    private readonly grid: Grid,
    memory: WebAssembly.Memory,
  ) {
    const module = new WebAssembly.Module(wasm);
    const {exports} = new WebAssembly.Instance(module, {env: {memory}});
    this.code = exports as unknown as FrameCode;
    this.layout = frameLayout(grid);
    this.bytes = new Uint8Array(memory.buffer);
  }

  public restart(): void {
    this.serial = 0;
  }

  public pack({number, pixels, order}: SharedFrame): Uint8Array<ArrayBuffer> | undefined {
    const {code, grid} = this;
    const {shown, body, message} = this.layout;
    const {bitmap, tiles} = messageLayout(grid);
    if (!this.mark(pixels)) return undefined;
    const red = order === 'RGBX' ? 0 : 2;
    const start = body + tiles - bitmap;
    const end = code.writeTiles(pixels, shown, grid.width, grid.height, red, body, start);
    const packed = code.pack(body, end - body, message + bitmap);
    // What lies in shared memory cannot be sent as it is.
    const bytes = this.bytes.slice(message, packed) as Uint8Array<ArrayBuffer>;
    writeHeader(bytes, {
      kind: 'picture',
      frame: number,
      serial: this.serial++,
      unpacked: end - body,
    });
    return bytes;
  }

  public end(frames: number): Uint8Array<ArrayBuffer> {
    return endMessage(frames, this.serial);
  }

  /** Marks the changed tiles where the body begins; of a first frame, all of them. */
  private mark(pixels: number): boolean {
    const {width, height, columns, rows} = this.grid;
    const {shown, body} = this.layout;
    const tiles = columns * rows;
    if (this.serial > 0) {
      return this.code.markChanged(shown, pixels, width, height, 0, 0, columns, rows, body) > 0;
    }
    for (let tile = 0; tile < tiles; tile += 8) {
      this.bytes[body + tile / 8] = 255 >> Math.max(0, 8 - (tiles - tile));
    }
    return true;
  }
}
