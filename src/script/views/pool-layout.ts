import type {ChartLayout} from '../chart.ts';
import type {Point} from '../units.ts';
import {CARD} from './loop-layout.ts';
import {GATE_LANES, STAGE} from './sharing-layout.ts';

/** Where the loop's thread and the pool's stand, beside each other: pixels at 1920x1080. */
export const ROOM = {y: STAGE.top, width: 400, height: 300} as const;

export const LOOP_ROOM = {x: STAGE.left, ...ROOM} as const;
export const POOL_ROOM = {x: STAGE.right - 16 - ROOM.width, ...ROOM} as const;

/** The middles of what stands in them. */
export const TASK_PLACE: Point = {x: LOOP_ROOM.x + ROOM.width / 2, y: ROOM.y + 136};
export const WORKER_PLACE: Point = {x: POOL_ROOM.x + ROOM.width / 2, y: ROOM.y + 136};

/** A worker's box, as wide as a call's name needs. */
export const WORKER = {width: 300, height: CARD.height} as const;

/** On the cards, the lane of a thread has a longer name than a task's. */
export const WIDE_NAMES = {x0: 350, labelX: 302} as const;

export const POOL_LANES: ChartLayout = {
  ...GATE_LANES,
  y0: 560,
  pitch: 92,
  tick: 44,
  totalGap: 116,
};
