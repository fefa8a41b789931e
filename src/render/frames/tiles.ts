import type {Band} from '../bands.ts';

/** A frame cut into tiles, row by row; those at the right and lower edge may be smaller. All sizes are even. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

const TILE_WIDTH = 32;
const TILE_HEIGHT = 16;

/** A part of a frame, in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The tiles of a frame of this size in pixels. */
export function gridOf(width: number, height: number): Grid {
  return {
    width,
    height,
    columns: Math.ceil(width / TILE_WIDTH),
    rows: Math.ceil(height / TILE_HEIGHT),
  };
}

/** The pixels of the tile of this number. */
export function tileRect(grid: Grid, tile: number): Rect {
  const x = (tile % grid.columns) * TILE_WIDTH;
  const y = Math.floor(tile / grid.columns) * TILE_HEIGHT;
  return {
    x,
    y,
    width: Math.min(TILE_WIDTH, grid.width - x),
    height: Math.min(TILE_HEIGHT, grid.height - y),
  };
}

/** Bytes of a picture in I420: a luma sample a pixel, two chroma samples each four pixels. */
export function i420Size({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number {
  return (width * height * 3) / 2;
}

/** The numbers of the tiles that these rows lie in: the first, and the one after the last. */
export function tilesOf({columns}: Grid, {top, bottom}: Band): [first: number, last: number] {
  return [Math.floor(top / TILE_HEIGHT) * columns, Math.ceil(bottom / TILE_HEIGHT) * columns];
}
