/** Where everything stands in the scale view: pixels at 1920x1080. */
export const SCALE_HEADING_Y = 70;

/** Ten thousand signs in reading order, a hundred to a block, so that they can be counted. */
export const SCALE_FIELD = {x: 84, blocks: 20, side: 10, pitch: 8, gap: 8, dot: 5} as const;
export const SCALE_FIELD_TOPS = {title: 576, scene: 94} as const;

/** How many wait and how many have run, under the field: the baseline, and where each begins. */
export const SCALE_COUNT = {y: 596, waiting: 80, done: 620} as const;

export const SCALE_CODE = {
  x: 80,
  y: 630,
  width: 800,
  padding: 10,
  gutter: 12,
  lineHeight: 35,
  size: 29,
  slot: 0,
} as const;

/** Beside the code: who runs, and the clock's right edge. */
export const SCALE_SEAT = {x: 1160, y: 710, width: 300, height: 84, label: 1110} as const;
export const SCALE_CLOCK = {right: 1840, y: 776} as const;

/** The two bars: the top of each row in the scene and on the takeaway. */
export const SCALE_BARS = {
  x0: 80,
  x1: 1250,
  scene: [250, 590],
  takeaway: [506, 722],
  height: 64,
} as const;
