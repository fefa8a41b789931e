import type {ChartPlaces} from '../acts.ts';
import type {ChartLayout} from '../chart.ts';
import {chartPlaces} from './loop-chart.ts';
import {CODE} from './loop-layout.ts';

const X0 = 1108;
const X1 = 1762;

/** The program's lines are long: they are set a little smaller than elsewhere. */
export const SCOPE_CODE = {...CODE, width: 864, size: 30} as const;

/** The lanes fill the right half of the scene; on the cards they stand as everywhere. */
export function scopePlaces(rows: number): ChartPlaces {
  const cards = chartPlaces({rows, hidesMain: rows > 1, shows: 'lengths'});
  return {...cards, scene: sceneLanes(rows)};
}

/** Fewer lanes stand further apart; below two of them there is room for the list of steps. */
function sceneLanes(rows: number): ChartLayout {
  if (rows === 1) return {...ALONE};
  const pitch = rows > 3 ? 168 : 180;
  return {
    x0: X0,
    x1: X1,
    y0: 178,
    pitch,
    labelX: X0 - 46,
    labelSize: 36,
    tick: 54,
    dots: 6,
    top: 104,
    bottom: 178 + pitch * (rows - 1) + 116,
    totalGap: 80,
  };
}

/** A single lane stands larger, over the list of what happens to it. */
const ALONE: ChartLayout = {
  x0: X0 - 20,
  x1: X1,
  y0: 300,
  pitch: 180,
  labelX: X0 - 64,
  labelSize: 36,
  tick: 72,
  dots: 7,
  top: 104,
  bottom: 500,
  totalGap: 80,
};

export const BOX = {
  /** Left of the first block of a lane. */
  before: 24,
  /** The same where a wait to enter ends: right of the block that ends it. */
  after: -22,
  /** Right of the playhead while the block is open, and once it has been left. */
  ahead: 22,
  closed: 66,
  /** Above the first lane and below the last. */
  above: 86,
  below: 78,
} as const;

/** The opened instant: its left side is this far right of the instant, its columns this far apart. */
export const OPENED = {gap: 13, first: 70, pitch: 112, right: 1838, heading: 64} as const;

/** The list of steps under the lanes, in two columns; under a single lane in one. */
export const STEPS = {x: 960, y: 752, pitch: 58, column: 450} as const;
export const PHASES = {x: 1000, y: 608, pitch: 82} as const;
