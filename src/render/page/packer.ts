import {HEADER_BYTES, writeHeader} from '../frames/message.ts';
import type {PixelOrder} from './pixel-order.ts';

/** A frame whose pixels lie in the shared memory. */
export interface SharedFrame {
  readonly number: number;
  /** Where its pixels begin. */
  readonly pixels: number;
  readonly order: PixelOrder;
}

/** Turns the frames of one stream into messages for Node. */
export interface Packer {
  /** Another stream begins. */
  restart(): void;
  /** The message for a frame, valid until the next call; none when it looks like the frame before. */
  pack(frame: SharedFrame): Uint8Array<ArrayBuffer> | undefined;
  /** The message that ends a stream of `frames` frames. */
  end(frames: number): Uint8Array<ArrayBuffer>;
}

/** The message that ends a stream: nothing has changed. */
export function endMessage(frames: number, serial: number): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(HEADER_BYTES);
  writeHeader(message, {kind: 'end', frame: frames, serial, unpacked: 0});
  return message;
}
