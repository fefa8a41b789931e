import {messageCapacity, packedCapacity} from '../frames/message.ts';
import {addressesOf, memoryOf} from '../frames/simd/frame-code.ts';
import type {Grid} from '../frames/tiles.ts';

/** Where in the shared memory what lies. */
export interface FrameLayout {
  /** The picture that Node shows now. */
  readonly shown: number;
  readonly body: number;
  readonly message: number;
  /** Frames on their way to the worker, 8 MB each at 1080p. */
  readonly slots: readonly number[];
  readonly end: number;
}

const SLOTS = 4;

/** Lays out the shared memory for frames of this size. */
export function frameLayout(grid: Grid): FrameLayout {
  const pixels = grid.width * grid.height * 4;
  const {at, end} = addressesOf([
    pixels,
    messageCapacity(grid),
    packedCapacity(grid),
    ...Array<number>(SLOTS).fill(pixels),
  ]);
  const [shown = 0, body = 0, message = 0, ...slots] = at;
  return {shown, body, message, slots, end};
}

/** Memory that the page writes pixels into and the worker reads them from, without a copy between. */
export function frameMemory(layout: FrameLayout): WebAssembly.Memory {
  return new WebAssembly.Memory(memoryOf(layout.end));
}
