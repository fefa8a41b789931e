import type {ChartPlaces} from '../acts.ts';

/** Where the two programs stand: pixels at 1920x1080. Their code is on the left, their lanes have the rest. */
export const LANES_SIDES = [
  {heading: 68, code: 86},
  {heading: 470, code: 488},
] as const;

export const LANES_CODE = {
  x: 80,
  width: 660,
  padding: 14,
  gutter: 112,
  lineHeight: 38,
  size: 28,
  slot: 40,
} as const;

const AXIS = {x0: 884, x1: 1780, top: 104, bottom: 890, labelX: 850, labelSize: 30} as const;
const CARD = {x0: 440, x1: 1540, labelX: 406, labelSize: 28, dots: 5} as const;

/** One lane over ten. */
export const LANES_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...CARD, y0: 610, pitch: 30, tick: 34, top: 570, bottom: 980, totalGap: 60},
    scene: {...AXIS, y0: 176, pitch: 60, tick: 46, dots: 6, totalGap: 104},
    takeaway: {...CARD, y0: 476, pitch: 30, tick: 34, top: 446, bottom: 890, totalGap: 60},
  },
  {
    title: {...CARD, y0: 670, pitch: 32, tick: 20, top: 570, bottom: 980, totalGap: 60},
    scene: {...AXIS, y0: 416, pitch: 38, tick: 26, dots: 5, totalGap: 84},
    takeaway: {...CARD, y0: 530, pitch: 31, tick: 20, top: 446, bottom: 890, totalGap: 62},
  },
];
