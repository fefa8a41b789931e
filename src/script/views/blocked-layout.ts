/** Where everything stands in the blocked view: pixels at 1920x1080; what is inside a half counts from its left edge. */
export const HALVES = [80, 990] as const;
export const HALF_WIDTH = 850;

export const HEADING_Y = 70;

export const HALF_CODE = {
  y: 88,
  width: HALF_WIDTH,
  padding: 10,
  gutter: 46,
  lineHeight: 38,
  size: 30,
  slot: 40,
} as const;

/** The crowd in reading order; its count stands `count` below its top, on the title its program's name `name` below. */
export const FIELD = {columns: 50, pitch: 17, rowPitch: 15, count: 378, name: 362} as const;
export const FIELD_TOPS = {title: 600, scene: 200, takeaway: 440} as const;

/** Beside the count: who runs, and, if there is one, what a thread does. */
export const HALF_SEAT = {x: 566, width: 270, label: 532} as const;
export const HALF_SEAT_ROWS = {
  2: {seat: {y: 538, height: 60}, thread: {y: 0, height: 0}},
  3: {seat: {y: 532, height: 44}, thread: {y: 602, height: 44}},
} as const;

/** The lanes: `x0` and `x1` are the ends of the axis. */
export const HALF_CHART = {
  x0: 190,
  x1: 810,
  labels: 696,
  top: 720,
  bottom: 848,
  rows: {2: [752, 816], 3: [744, 786, 826]},
} as const;

/** Baseline of the key, which holds for both halves. */
export const FIELD_KEY_Y = 889;
