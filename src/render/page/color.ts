import type {Grid, Rect} from '../frames/tiles.ts';
import type {PixelOrder} from './pixel-order.ts';

/**
 * Writes one tile of a picture as I420 (its Y, then its U, then its V) in BT.709, limited range, and returns where it
 * ended. Whole numbers only, so that every machine finds the same bytes; chroma is the mean of four pixels.
 */
export function writeTile(
  pixels: Uint8Array,
  grid: Grid,
  rect: Rect,
  order: PixelOrder,
  out: Uint8Array,
  start: number,
): number {
  const afterLuma = writeLuma(pixels, grid, rect, order, out, start);
  return writeChroma(pixels, grid, rect, order, out, afterLuma);
}

function writeLuma(
  pixels: Uint8Array,
  grid: Grid,
  rect: Rect,
  order: PixelOrder,
  out: Uint8Array,
  start: number,
): number {
  const [red, blue] = order === 'RGBX' ? [0, 2] : [2, 0];
  let at = start;
  for (let y = 0; y < rect.height; y++) {
    let pixel = ((rect.y + y) * grid.width + rect.x) * 4;
    for (let x = 0; x < rect.width; x++, pixel += 4) {
      const r = pixels[pixel + red] as number;
      const g = pixels[pixel + 1] as number;
      const b = pixels[pixel + blue] as number;
      out[at++] = 16 + ((11966 * r + 40254 * g + 4064 * b + 32768) >> 16);
    }
  }
  return at;
}

function writeChroma(
  pixels: Uint8Array,
  grid: Grid,
  rect: Rect,
  order: PixelOrder,
  out: Uint8Array,
  start: number,
): number {
  const [red, blue] = order === 'RGBX' ? [0, 2] : [2, 0];
  const below = grid.width * 4;
  const samples = (rect.width * rect.height) / 4;
  let at = start;
  for (let y = 0; y < rect.height; y += 2) {
    let pixel = ((rect.y + y) * grid.width + rect.x) * 4;
    for (let x = 0; x < rect.width; x += 2, pixel += 8, at++) {
      const r = sumOfFour(pixels, pixel + red, below);
      const g = sumOfFour(pixels, pixel + 1, below);
      const b = sumOfFour(pixels, pixel + blue, below);
      out[at] = 128 + ((-6596 * r - 22189 * g + 28785 * b + 131072) >> 18);
      out[at + samples] = 128 + ((28785 * r - 26145 * g - 2640 * b + 131072) >> 18);
    }
  }
  return at + samples;
}

function sumOfFour(pixels: Uint8Array, at: number, below: number): number {
  const top = (pixels[at] as number) + (pixels[at + 4] as number);
  return top + (pixels[at + below] as number) + (pixels[at + below + 4] as number);
}
