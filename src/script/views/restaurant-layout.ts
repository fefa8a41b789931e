import type {ServiceLayout} from './service.ts';

/** Where everything stands in the restaurant: pixels at 1920x1080. */
export const RESTAURANT_DIVIDER_X = 1130;
export const RESTAURANT_HEADING_Y = 70;
export const RIGHT_X = 1176;

/** Three tables over the aisle, and the waiter in it. */
export const TABLES = {x: [210, 520, 830], y: 206, radius: 82, label: 346, note: 388} as const;
export const AISLE_Y = 478;

/** One waiter a table. */
export const STANDS = {
  x: [1276, 1504, 1732],
  y: 178,
  radius: 50,
  label: 276,
  person: 376,
  note: 464,
} as const;

const ROWS = {labels: 598, top: 620, bottom: 900, headingY: 602, step: 1} as const;

/** Both charts have the same scale, row by row. */
export const RESTAURANT_CHARTS: readonly [ServiceLayout, ServiceLayout] = [
  {
    ...ROWS,
    labelX: 80,
    x0: 230,
    x1: 778,
    key: {x: 844, y: 654, dx: 0, dy: 72},
    rows: [654, 724, 790, 856],
  },
  {...ROWS, labelX: RIGHT_X, x0: 1226, x1: 1774, key: null, rows: [724, 790, 856]},
];

/** Where the circuit of the loop view stands in place of the tables. */
export const CIRCUIT_X = -861;
