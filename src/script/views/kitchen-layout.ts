import type {ServiceLayout} from './service.ts';

/** Two kitchens side by side, in pixels at 1920x1080; what is inside one counts from its left edge. */
export const KITCHENS = [80, 990] as const;
export const KITCHEN_HEADING_Y = 70;

/** The pot and the board on the worktop, by their centres, and the words under them. */
export const WORKTOP = {y: 96, height: 206, width: 850} as const;
export const DISHES = {x: [210, 640], y: 199, label: 352, note: 394} as const;
export const KITCHEN_AISLE_Y = 486;

const ROWS = {
  labels: 598,
  top: 620,
  bottom: 824,
  headingY: 602,
  rows: [654, 724, 790],
  step: 4,
} as const;

export const KITCHEN_CHARTS: readonly [ServiceLayout, ServiceLayout] = [
  {...ROWS, labelX: 80, x0: 210, x1: 846, key: {x: 80, y: 868, dx: 290, dy: 0}},
  {...ROWS, labelX: 990, x0: 1120, x1: 1756, key: null},
];
