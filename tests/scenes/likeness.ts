import pixelmatch from 'pixelmatch';
import type {PNG} from 'pngjs';

/** How far two pictures may be apart and still count as the same. */
export interface Tolerance {
  /** Each pixel becomes the mean of those at most so many columns and rows away. */
  readonly blur: number;
  /** How far a colour may be off, of the way from black to white as the eye weighs it. */
  readonly threshold: number;
  /** Which share of the pixels may be further off than that. */
  readonly share: number;
}

/**
 * The browser that drew the golden draws the same pixels again; what may differ is a processor's rounding. 12 pixels may:
 * one letter of a caption that changes is 21 or more, and each component that is not drawn at all 147 or more.
 */
export const SAME_BROWSER: Tolerance = {blur: 0, threshold: 0.02, share: 0.0001};

/**
 * Another browser softens the edges of letters differently: up to 5 % of all pixels. Blurred, that averages out: between
 * Chromium 147 and 156 at most 21 pixels stay further off than this, while a caption with a word more is 130 or more
 * off. 64 may be.
 */
export const OTHER_BROWSER: Tolerance = {blur: 2, threshold: 0.15, share: 0.0005};

/** The share of pixels that differ, 0 to 1, each of them marked in `marked`; pictures of two sizes differ altogether. */
export function differing(golden: PNG, fresh: PNG, {blur, threshold}: Tolerance, marked?: PNG) {
  const {width, height} = fresh;
  if (golden.width !== width || golden.height !== height) return 1;
  const [before, after] = [golden, fresh].map(picture => blurred(picture, blur)) as [
    Buffer,
    Buffer,
  ];
  // The edges of letters count, too: at this size a letter is little else.
  const how = {threshold, includeAA: true};
  return pixelmatch(before, after, marked?.data, width, height, how) / (width * height);
}

/** First along the rows, then along the columns. */
function blurred({data, width, height}: PNG, reach: number): Buffer {
  if (reach === 0) return data;
  return smeared(smeared(data, 4, width, reach), 4 * width, height, reach);
}

/** Every byte becomes the mean of its neighbours, which lie `step` bytes apart in rows of `length`. */
function smeared(bytes: Buffer, step: number, length: number, reach: number): Buffer {
  const out = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const place = Math.floor(at / step) % length;
    const from = -Math.min(reach, place);
    const to = Math.min(reach, length - 1 - place);
    let sum = 0;
    for (let i = from; i <= to; i++) sum += bytes[at + i * step] ?? 0;
    out[at] = Math.round(sum / (to - from + 1));
  }
  return out;
}
