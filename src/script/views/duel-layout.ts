import type {ChartPlaces} from '../acts.ts';

/** Where the two programs stand: pixels at 1920x1080. */
export const SIDES = [
  {heading: 70, code: 96, remark: 304, printed: 354},
  {heading: 462, code: 488, remark: 822, printed: 872},
] as const;

export const DIVIDER_Y = 396;

export const DUEL_CODE = {
  x: 80,
  width: 800,
  padding: 16,
  gutter: 108,
  lineHeight: 42,
  slot: 40,
} as const;

const AXIS = {x0: 1040, x1: 1800, top: 104, bottom: 892, labelX: 1010, labelSize: 34} as const;
const TITLE = {x0: 260, x1: 1680, top: 600, bottom: 930, labelX: 214, labelSize: 48} as const;
const TAKEAWAY = {x0: 240, x1: 1640, top: 496, bottom: 896, labelX: 200, labelSize: 44} as const;

export const DUEL_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 650, pitch: 84, tick: 60, dots: 8, totalGap: 80},
    scene: {...AXIS, y0: 184, pitch: 76, tick: 54, dots: 6, totalGap: 104},
    takeaway: {...TAKEAWAY, y0: 546, pitch: 70, tick: 46, dots: 6, totalGap: 82},
  },
  {
    title: {...TITLE, y0: 692, pitch: 84, tick: 60, dots: 8, totalGap: 80},
    scene: {...AXIS, y0: 500, pitch: 80, tick: 48, dots: 6, totalGap: 100},
    takeaway: {...TAKEAWAY, y0: 638, pitch: 68, tick: 42, dots: 6, totalGap: 76},
  },
];
