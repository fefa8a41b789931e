import {messageCapacity, messageLayout, writeHeader} from '../frames/message.ts';
import type {Grid} from '../frames/tiles.ts';
import {endMessage, type Packer} from './packer.ts';
import {pixelOrder} from './pixel-order.ts';
import wasm from './simd/frames.wasm';

/** What frames.wasm offers; addresses are bytes of its memory. */
interface Simd {
  readonly memory: WebAssembly.Memory;
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

/** Sends of each frame only the tiles that differ from the frame before, packed. */
export class DeltaPacker implements Packer {
  private readonly simd: Simd;
  private readonly body: number;
  private readonly message: number;
  private before: number;
  private after: number;
  private serial = 0;

  public constructor(private readonly grid: Grid) {
    this.simd = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as unknown as Simd;
    const pixels = grid.width * grid.height * 4;
    const body = messageCapacity(grid);
    let next = this.simd.heapStart();
    const place = (bytes: number) => {
      const start = next;
      next += (bytes + 31) & ~15;
      return start;
    };
    this.before = place(pixels);
    this.after = place(pixels);
    this.body = place(body);
    this.message = place(body + Math.ceil(body / 255) + 64);
    this.simd.memory.grow(Math.ceil((next - this.simd.memory.buffer.byteLength) / 65536));
  }

  public async pack(image: VideoFrame, number: number): Promise<Uint8Array | undefined> {
    const {simd, grid, body, message} = this;
    const {bitmap, tiles} = messageLayout(grid);
    const red = pixelOrder(image) === 'RGBX' ? 0 : 2;
    await image.copyTo(this.bytes(this.after, grid.width * grid.height * 4));
    image.close();
    if (!this.mark()) return undefined;
    const end = simd.writeTiles(
      this.after,
      grid.width,
      grid.height,
      red,
      body,
      body + tiles - bitmap,
    );
    const packed = simd.pack(body, end - body, message + bitmap);
    [this.before, this.after] = [this.after, this.before];
    const bytes = this.bytes(message, packed - message);
    writeHeader(bytes, {
      kind: 'picture',
      frame: number,
      serial: this.serial++,
      unpacked: end - body,
    });
    return bytes;
  }

  public end(frames: number): Uint8Array {
    return endMessage(this.grid, frames, this.serial);
  }

  /** Marks the changed tiles where the body begins; of a first frame, all of them. */
  private mark(): boolean {
    const {grid, body} = this;
    const tiles = grid.columns * grid.rows;
    if (this.serial > 0) {
      return this.simd.markChanged(this.before, this.after, grid.width, grid.height, body) > 0;
    }
    for (let tile = 0; tile < tiles; tile += 8) {
      this.bytes(body + tile / 8, 1)[0] = 255 >> Math.max(0, 8 - (tiles - tile));
    }
    return true;
  }

  private bytes(start: number, length: number): Uint8Array {
    return new Uint8Array(this.simd.memory.buffer, start, length);
  }
}
