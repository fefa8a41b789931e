import {type Grid, tileHeight, tileWidth} from '../frames/tiles.ts';

/** Sets one bit in `changed` for each tile in which two pictures differ, and says whether any does. */
export function markChanged(
  before: Uint32Array,
  after: Uint32Array,
  grid: Grid,
  changed: Uint8Array,
): boolean {
  changed.fill(0);
  let any = false;
  for (let tile = 0; tile < grid.columns * grid.rows; tile++) {
    if (isSame(before, after, grid, tile)) continue;
    changed[tile >> 3] = (changed[tile >> 3] as number) | (1 << (tile & 7));
    any = true;
  }
  return any;
}

function isSame(before: Uint32Array, after: Uint32Array, grid: Grid, tile: number): boolean {
  const left = (tile % grid.columns) * tileWidth;
  const top = Math.floor(tile / grid.columns) * tileHeight;
  const right = Math.min(left + tileWidth, grid.width);
  const bottom = Math.min(top + tileHeight, grid.height);
  for (let y = top; y < bottom; y++) {
    const end = y * grid.width + right;
    for (let at = y * grid.width + left; at < end; at++) {
      if (before[at] !== after[at]) return false;
    }
  }
  return true;
}
