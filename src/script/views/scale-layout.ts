/** Where everything stands in the scale view: pixels at 1920x1080. */
export const SCALE_HEADING_Y = 70;

/** Ten thousand signs in reading order. */
export const SCALE_FIELD = {x: 85, columns: 200, pitch: 8.75, dot: 5} as const;
export const SCALE_FIELD_TOPS = {title: 586, scene: 92} as const;

/** How many have run, and the clock, under the field. */
export const SCALE_COUNT_Y = 604;

export const SCALE_CODE = {
  x: 80,
  y: 628,
  width: 800,
  padding: 10,
  gutter: 12,
  lineHeight: 35,
  size: 29,
  slot: 0,
} as const;

/** The two bars: the top of each row in the scene, and how far up both move for the takeaway. */
export const SCALE_BARS = {
  x0: 500,
  x1: 1560,
  rows: [676, 808],
  height: 48,
  up: 110,
} as const;
