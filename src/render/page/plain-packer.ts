import {messageCapacity, messageLayout, writeHeader} from '../frames/message.ts';
import {type Grid, tileRect} from '../frames/tiles.ts';
import {writeTile} from './color.ts';
import {endMessage, type Packer, type SharedFrame} from './packer.ts';

/** Sends every frame whole and unpacked: slow, and simple enough to be trusted. */
export class PlainPacker implements Packer {
  private readonly message: Uint8Array<ArrayBuffer>;
  private serial = 0;

  public constructor(
    private readonly grid: Grid,
    private readonly memory: WebAssembly.Memory,
  ) {
    this.message = new Uint8Array(messageCapacity(grid));
  }

  public restart(): void {
    this.serial = 0;
  }

  public pack({number, pixels, order}: SharedFrame): Uint8Array<ArrayBuffer> {
    const picture = new Uint8Array(this.memory.buffer, pixels);
    const layout = messageLayout(this.grid);
    let end = layout.tiles;
    for (let tile = 0; tile < this.grid.columns * this.grid.rows; tile++) {
      const byte = layout.bitmap + (tile >> 3);
      this.message[byte] = (this.message[byte] as number) | (1 << (tile & 7));
      end = writeTile(picture, this.grid, tileRect(this.grid, tile), order, this.message, end);
    }
    writeHeader(this.message, {kind: 'picture', frame: number, serial: this.serial++, unpacked: 0});
    return this.message;
  }

  public end(frames: number): Uint8Array<ArrayBuffer> {
    return endMessage(frames, this.serial);
  }
}
