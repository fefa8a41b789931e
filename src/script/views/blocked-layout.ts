/** Where everything stands in the blocked view: pixels at 1920x1080; what is inside a half counts from its left edge. */
export const HALVES = [80, 990] as const;
export const HALF_WIDTH = 850;

export const HEADING_Y = 70;

export const HALF_CODE = {
  y: 88,
  width: HALF_WIDTH,
  padding: 10,
  gutter: 12,
  lineHeight: 38,
  size: 30,
  slot: 0,
} as const;

/** The field's name in the left half, its key in the right one. */
export const FIELD_LABEL_Y = 222;

/** The crowd in reading order; its count stands `count` below its top, on the title its program's name `name` below. */
export const FIELD = {columns: 50, pitch: 17, count: 424, name: 398} as const;
export const FIELD_TOPS = {title: 600, scene: 240, takeaway: 456} as const;

/** The seat, beside the count. */
export const HALF_SEAT = {x: 600, y: 606, width: 236, height: 60} as const;

/** The lanes: `x0` and `x1` are the ends of the axis. */
export const HALF_CHART = {
  x0: 190,
  x1: 800,
  labels: 728,
  top: 752,
  bottom: 898,
  rows: {2: [792, 858], 3: [778, 826, 874]},
} as const;
