import type {ChartPlaces} from '../acts.ts';
import type {HalfPlaces} from './slip-pair-layout.ts';

/** Two long programs side by side over their lanes: pixels at 1920x1080. */
export const ABREAST: HalfPlaces = {
  x: [80, 990],
  heading: 68,
  printed: 592,
  names: [746, 862],
  lanes: 'heading',
  bottom: 610,
};

export const ABREAST_CODE = {
  y: 86,
  width: 850,
  padding: 10,
  gutter: 50,
  lineHeight: 37,
  size: 30,
  slot: 40,
} as const;

const AXIS = {x0: 440, x1: 1540, top: 668, bottom: 902, labelX: 400, labelSize: 34} as const;
const TITLE = {x0: 440, x1: 1700, top: 590, bottom: 980, labelX: 402, labelSize: 40} as const;
const TAKEAWAY = {x0: 440, x1: 1540, top: 500, bottom: 900, labelX: 402, labelSize: 40} as const;

export const ABREAST_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 640, pitch: 66, tick: 52, dots: 8, totalGap: 84},
    scene: {...AXIS, y0: 734, pitch: 120, tick: 44, dots: 6, totalGap: 58},
    takeaway: {...TAKEAWAY, y0: 566, pitch: 120, tick: 46, dots: 6, totalGap: 84},
  },
  {
    title: {...TITLE, y0: 820, pitch: 66, tick: 52, dots: 8, totalGap: 84},
    scene: {...AXIS, y0: 850, pitch: 120, tick: 44, dots: 6, totalGap: 58},
    takeaway: {...TAKEAWAY, y0: 746, pitch: 120, tick: 46, dots: 6, totalGap: 84},
  },
];
