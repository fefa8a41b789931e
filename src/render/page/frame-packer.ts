import {messageCapacity, messageLayout, tilesIn, writeHeader} from '../frames/message.ts';
import {type Grid, tileRect} from '../frames/tiles.ts';
import {markChanged} from './changed-tiles.ts';
import {type PixelOrder, writeTile} from './color.ts';

/** Turns frames into messages that hold what changed since the frame before. */
export class FramePacker {
  private before: Uint8Array;
  private after: Uint8Array;
  private readonly message: Uint8Array;
  private serial = 0;

  public constructor(
    private readonly grid: Grid,
    private readonly plain: boolean,
  ) {
    const bytes = grid.width * grid.height * 4;
    this.before = new Uint8Array(bytes);
    this.after = new Uint8Array(bytes);
    this.message = new Uint8Array(messageCapacity(grid));
  }

  /** The message for frame `number`, valid until the next call; none when the frame looks like the one before. */
  public async pack(image: VideoFrame, number: number): Promise<Uint8Array | undefined> {
    const order = await this.read(image);
    const layout = messageLayout(this.grid);
    const changed = this.message.subarray(layout.bitmap, layout.tiles);
    if (!this.mark(changed)) return undefined;
    let end = layout.tiles;
    for (const tile of tilesIn(changed)) {
      end = writeTile(this.after, this.grid, tileRect(this.grid, tile), order, this.message, end);
    }
    [this.before, this.after] = [this.after, this.before];
    writeHeader(this.message, 'picture', number, this.serial++);
    return this.message.subarray(0, end);
  }

  /** The message that ends a stream of `frames` frames. */
  public end(frames: number): Uint8Array {
    const {tiles} = messageLayout(this.grid);
    this.message.fill(0, 0, tiles);
    writeHeader(this.message, 'end', frames, this.serial++);
    return this.message.subarray(0, tiles);
  }

  private async read(image: VideoFrame): Promise<PixelOrder> {
    const {format} = image;
    if (format === null) throw new Error('The browser does not say how it stores pixels.');
    await image.copyTo(this.after);
    image.close();
    if (format.startsWith('RGB')) return 'RGBX';
    if (format.startsWith('BGR')) return 'BGRX';
    throw new Error(`The browser stores pixels as ${format}; expected RGBX or BGRX.`);
  }

  private mark(changed: Uint8Array): boolean {
    if (!this.plain && this.serial > 0) {
      return markChanged(
        new Uint32Array(this.before.buffer),
        new Uint32Array(this.after.buffer),
        this.grid,
        changed,
      );
    }
    const tiles = this.grid.columns * this.grid.rows;
    for (let tile = 0; tile < tiles; tile++)
      changed[tile >> 3] = (changed[tile >> 3] as number) | (1 << (tile & 7));
    return true;
  }
}
