/** Where red and blue lie in a pixel of four bytes; green is always the second, and the fourth says nothing. */
export type PixelOrder = 'RGBX' | 'BGRX';

/** How the browser stores a frame's pixels, which is how they are copied fastest. */
export function pixelOrder({format}: {readonly format: string | null}): PixelOrder {
  if (format?.startsWith('RGB')) return 'RGBX';
  if (format?.startsWith('BGR')) return 'BGRX';
  throw new Error(`The browser stores pixels as ${format}; expected RGBX or BGRX.`);
}
