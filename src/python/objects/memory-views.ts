import {nativeType, PyObject, type Value} from './types.ts';
import type {PyBytes} from './values.ts';

export const memoryviewType = nativeType('memoryview');

/** Which of the bytes somebody looks at, and as what. Places, sizes and strides are counted in bytes. */
export interface Layout {
  /** Where the bytes lie. */
  readonly memory: PyBytes;
  /** Whose they are: what was given to `memoryview`. */
  readonly obj: Value;
  readonly start: number;
  /** A letter that `struct` knows, maybe after an "@". */
  readonly format: string;
  readonly itemsize: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly readonly: boolean;
}

/** A look at the bytes of another object, without a copy. */
export class PyMemoryView extends PyObject {
  public readonly layout: Layout;
  public isReleased = false;

  public constructor(layout: Layout) {
    super(memoryviewType);
    this.layout = layout;
  }

  public referents(): readonly unknown[] {
    const {memory, obj} = this.layout;
    return this.isReleased ? [] : [obj, memory];
  }
}

/** The strides of items that lie one right after the other. */
export function contiguous(shape: readonly number[], itemsize: number): number[] {
  const strides: number[] = [];
  let size = itemsize;
  for (const length of shape.toReversed()) {
    strides.unshift(size);
    size *= length;
  }
  return strides;
}

/** How many bytes there are to see. */
export function bytesWithin({shape, itemsize}: Layout): number {
  return shape.reduce((size, length) => size * length, itemsize);
}

/** Where each item lies, in order. */
export function* placesOf({start, shape, strides}: Layout): Iterable<number> {
  yield* placesFrom(start, shape, strides);
}

function* placesFrom(
  start: number,
  [length = 0, ...shape]: readonly number[],
  [stride = 0, ...strides]: readonly number[],
): Iterable<number> {
  for (let n = 0; n < length; n++) {
    const place = start + n * stride;
    if (shape.length === 0) yield place;
    else yield* placesFrom(place, shape, strides);
  }
}
