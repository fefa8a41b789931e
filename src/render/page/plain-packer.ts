import {messageCapacity, messageLayout, writeHeader} from '../frames/message.ts';
import {type Grid, tileRect} from '../frames/tiles.ts';
import {writeTile} from './color.ts';
import {endMessage, type Packer} from './packer.ts';
import {pixelOrder} from './pixel-order.ts';

/** Sends every frame whole and unpacked: slow, and simple enough to be trusted. */
export class PlainPacker implements Packer {
  private readonly pixels: Uint8Array;
  private readonly message: Uint8Array;
  private serial = 0;

  public constructor(private readonly grid: Grid) {
    this.pixels = new Uint8Array(grid.width * grid.height * 4);
    this.message = new Uint8Array(messageCapacity(grid));
  }

  public async pack(image: VideoFrame, number: number): Promise<Uint8Array> {
    const order = pixelOrder(image);
    await image.copyTo(this.pixels);
    image.close();
    const layout = messageLayout(this.grid);
    let end = layout.tiles;
    for (let tile = 0; tile < this.grid.columns * this.grid.rows; tile++) {
      const byte = layout.bitmap + (tile >> 3);
      this.message[byte] = (this.message[byte] as number) | (1 << (tile & 7));
      end = writeTile(this.pixels, this.grid, tileRect(this.grid, tile), order, this.message, end);
    }
    writeHeader(this.message, {kind: 'picture', frame: number, serial: this.serial++, unpacked: 0});
    return this.message;
  }

  public end(frames: number): Uint8Array {
    return endMessage(this.grid, frames, this.serial);
  }
}
