import {messageCapacity, writeHeader} from '../frames/message.ts';
import type {Grid} from '../frames/tiles.ts';

/** Turns frames into messages for Node. */
export interface Packer {
  /** The message for frame `number`, valid until the next call; none when it looks like the frame before. */
  pack(image: VideoFrame, number: number): Promise<Uint8Array | undefined>;
  /** The message that ends a stream of `frames` frames. */
  end(frames: number): Uint8Array;
}

/** The message that ends a stream: no tile has changed. */
export function endMessage(grid: Grid, frames: number, serial: number): Uint8Array {
  const message = new Uint8Array(messageCapacity({...grid, width: 0, height: 0}));
  writeHeader(message, {kind: 'end', frame: frames, serial, unpacked: 0});
  return message;
}
