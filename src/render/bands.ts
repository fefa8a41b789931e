import {CAPTION_EDGE, STAGE_HEIGHT} from '../script/captions.ts';

/** Rows of a picture, from `top` to before `bottom`. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of a macroblock, across and down: the least an encoder deals with. */
export const MACROBLOCK = 16;

/**
 * What stands above the captions, and they. Encoded each by itself, the captions can be changed without encoding the
 * stage again. None where the edge between them would cut through macroblocks.
 */
export function bandsOf(height: number): readonly [stage: Band, captions: Band] | undefined {
  const edge = (height * CAPTION_EDGE) / STAGE_HEIGHT;
  if (edge % MACROBLOCK !== 0) return undefined;
  return [
    {top: 0, bottom: edge},
    {top: edge, bottom: height},
  ];
}
