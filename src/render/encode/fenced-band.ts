import {type Band, MACROBLOCK} from '../bands.ts';
import type {SliceMove} from '../h264/band-slices.ts';

/** Rows of a stripe: finer than any block that an encoder looks for. */
const STRIPE = 4;
const GREY = 128;
/** Much: what is in the band must not be like them. */
const CONTRAST = 100;

/**
 * A band of a picture as an encoder gets it: beside it, where the other band lies in the film, stands a fence of stripes.
 * Nothing in a film looks like them, and so nothing in the band is predicted from beyond its edge, where a player has
 * other pixels than this encoder.
 */
export class FencedBand {
  /** Of the picture that is encoded. The upper band's is the whole picture, whose parameter sets are the film's. */
  public readonly height: number;
  /** Macroblocks at which the encoder begins another slice: where band and fence meet. */
  public readonly sliceAt: number;
  /** Which of the encoder's slices is the band's, and where in the film's pictures it goes. */
  public readonly move: SliceMove;
  /** Of the film's pictures. */
  public readonly rows: Band;
  private readonly planes: readonly Plane[];

  public constructor(width: number, height: number, band: Band) {
    const {top, bottom} = band;
    this.rows = band;
    const across = Math.ceil(width / MACROBLOCK);
    const rows = Math.ceil((bottom - top) / MACROBLOCK);
    const above = top > 0 ? rows * MACROBLOCK : 0;
    const below = height - bottom;
    this.height = above + bottom - top + below;
    this.sliceAt = across * rows;
    this.move = {
      from: (across * above) / MACROBLOCK,
      first: (across * top) / MACROBLOCK,
      macroblocks: across * rows,
    };
    const luma = width * height;
    this.planes = [
      {start: 0, stride: width, halved: 0},
      {start: luma, stride: width / 2, halved: 1},
      {start: (luma * 5) / 4, stride: width / 2, halved: 1},
    ].map(({start, stride, halved}) => ({
      from: start + stride * (top >> halved),
      to: start + stride * (bottom >> halved),
      above: fence(stride, above >> halved, halved === 0),
      below: fence(stride, below >> halved, halved === 0),
    }));
  }

  /** What the encoder is given for this I420 picture, piece by piece. */
  public chunksOf(picture: Uint8Array): Uint8Array[] {
    return this.planes.flatMap(({from, to, above, below}) => [
      above,
      picture.subarray(from, to),
      below,
    ]);
  }
}

/** Where in a plane the band lies, and its fences. */
interface Plane {
  readonly from: number;
  readonly to: number;
  readonly above: Uint8Array;
  readonly below: Uint8Array;
}

function fence(stride: number, rows: number, striped: boolean): Uint8Array {
  const pixels = new Uint8Array(stride * rows).fill(GREY);
  for (let row = 0; striped && row < rows; row++) {
    const colour = Math.floor(row / STRIPE) % 2 === 0 ? GREY + CONTRAST : GREY - CONTRAST;
    pixels.fill(colour, row * stride, (row + 1) * stride);
  }
  return pixels;
}
