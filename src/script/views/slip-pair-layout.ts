import type {ChartPlaces} from '../acts.ts';
import type {Point} from '../units.ts';

/** Two programs side by side over their lanes: pixels at 1920x1080. */

export const HALF_CODE = {
  y: 92,
  width: 600,
  padding: 14,
  gutter: 100,
  lineHeight: 40,
  size: 30,
  slot: 40,
} as const;

/** An object right of its program: small, with its state under its name. */
export const TOKEN = {width: 226, height: 108, fold: 28} as const;

/** Where the token of a side lies, the first at the top. */
export function tokenPlace(side: number, index: number): Point {
  return {x: (HALVES.x[side] ?? HALVES.x[0]) + HALF_CODE.width + 24, y: 92 + index * 144};
}

/** Where the words of two programs stand that are side by side. */
export interface HalfPlaces {
  /** Left edges of the two. */
  readonly x: readonly [number, number];
  /** Baselines: the headings with their remarks, what is printed, and the programs' names beside their lanes. */
  readonly heading: number;
  readonly printed: number;
  readonly names: readonly [number, number];
  /** What the lanes are called: as the program above, or as on the cards. */
  readonly lanes: 'heading' | 'name';
  /** The line under both. */
  readonly bottom: number;
}

export const HALVES: HalfPlaces = {
  x: [80, 990],
  heading: 68,
  printed: 404,
  names: [578, 788],
  lanes: 'name',
  bottom: 428,
};

const AXIS = {x0: 440, x1: 1720, top: 490, bottom: 902, labelX: 400, labelSize: 34} as const;
const TITLE = {x0: 440, x1: 1700, top: 590, bottom: 980, labelX: 402, labelSize: 40} as const;
const TAKEAWAY = {x0: 440, x1: 1720, top: 500, bottom: 900, labelX: 402, labelSize: 40} as const;

export const PAIR_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 560, pitch: 58, tick: 44, dots: 8, totalGap: 72},
    scene: {...AXIS, y0: 524, pitch: 46, tick: 34, dots: 6, totalGap: 68},
    takeaway: {...TAKEAWAY, y0: 490, pitch: 58, tick: 40, dots: 6, totalGap: 70},
  },
  {
    title: {...TITLE, y0: 830, pitch: 66, tick: 52, dots: 8, totalGap: 88},
    scene: {...AXIS, y0: 776, pitch: 60, tick: 46, dots: 6, totalGap: 80},
    takeaway: {...TAKEAWAY, y0: 744, pitch: 60, tick: 46, dots: 6, totalGap: 90},
  },
];
