import type {ChartPlaces} from '../acts.ts';
import {type ChartLayout, laneY} from '../chart.ts';
import {chartPlaces} from './loop-chart.ts';
import {CODE} from './loop-layout.ts';
import type {BoxMoment} from './scope-moment.ts';

const X0 = 1150;
const X1 = 1762;

/** The program's lines are long: they are set a little smaller than elsewhere. */
export const SCOPE_CODE = {...CODE, width: 864, size: 30} as const;

/** The lanes fill the right half of the scene; on the cards there is room for the block around them. */
export function scopePlaces(rows: number): ChartPlaces {
  const cards = chartPlaces({rows, hidesMain: false, shows: 'lengths'});
  return {...cards, scene: sceneLanes(rows), takeaway: cardLanes(rows, cards.takeaway)};
}

/** Fewer lanes stand further apart; below two of them there is room for the list of steps. */
function sceneLanes(rows: number): ChartLayout {
  if (rows === 1) return {...ALONE};
  const pitch = rows > 3 ? 504 / (rows - 1) : 180;
  return {
    x0: X0,
    x1: X1,
    y0: 178,
    pitch,
    labelX: X0 - 46,
    labelSize: 36,
    tick: Math.min(54, pitch * 0.7),
    dots: 6,
    top: 104,
    bottom: 178 + pitch * (rows - 1) + 116,
    totalGap: 80,
  };
}

/** A single lane stands larger, over the list of what happens to it. */
const ALONE: ChartLayout = {
  x0: X0,
  x1: X1 - 42,
  y0: 300,
  pitch: 180,
  labelX: X0 - 46,
  labelSize: 36,
  tick: 72,
  dots: 7,
  top: 104,
  bottom: 470,
  totalGap: 80,
};

function cardLanes(rows: number, takeaway: ChartLayout): ChartLayout {
  if (rows === 1) return {...takeaway, labelSize: 44, totalGap: 150};
  const pitch = Math.min(96, 210 / (rows - 1));
  return {...takeaway, y0: 556, pitch, labelSize: 44, tick: Math.min(50, pitch * 0.6)};
}

/** From the block's end to where an error that has left it comes to rest. */
export const OUTSIDE = 62;

/** The block starts with the axis: then it stands around the names of its lanes, too. */
const NAMES = 184;
const BEFORE = 26;
/** Right of the clock: room for the sign of an end, or for none. */
const AFTER = {signs: 62, none: 20} as const;

/** The sides of a block in pixels; `xOf` is the chart's. */
export function boxSides(
  {rows: [first, last], from, until}: Pick<BoxMoment, 'rows' | 'from' | 'until'>,
  layout: ChartLayout,
  xOf: (at: number) => number,
) {
  const isAlone = first === 0;
  const room = isAlone ? layout.tick * 1.5 : Math.min(86, layout.pitch * 0.48);
  const left = from > 0 ? xOf(from) - BEFORE : layout.x0 - NAMES;
  // Where lanes stand close, the block's name goes past theirs.
  const past = isAlone ? 0 : Math.min(1, Math.max(0, (72 - room) / 30));
  return {
    left,
    label: left + 24 + past * NAMES,
    right: xOf(until) + (isAlone ? AFTER.none : AFTER.signs),
    top: laneY(layout, first) - room,
    bottom: laneY(layout, last) + room,
  };
}

/** The list of steps under the lanes, in two columns; under a single lane in one. */
export const STEPS = {x: 966, heading: 736, y: 796, pitch: 58, column: 430} as const;
export const PHASES = {x: 1000, y: 580, pitch: 82} as const;
