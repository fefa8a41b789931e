import type {ChartPlaces} from '../acts.ts';
import type {Point} from '../units.ts';
import {CODE} from './loop-layout.ts';

/** A slip of paper, and the words right of it: pixels at 1920x1080. */
export const PAPER = {width: 440, height: 168, low: 136, fold: 36, words: 44} as const;

const PLACES = [
  {x: 984, y: 132, pitch: 252},
  {x: 984, y: 108, pitch: 192},
] as const;

/** Where the slip with this index comes to lie: three stand closer than two. */
export function paperPlace(index: number, count: number): Point {
  const {x, y, pitch} = PLACES[count > 2 ? 1 : 0];
  return {x, y: y + index * pitch};
}

/** How high a slip may be when there are `count`. */
export function paperHeight(count: number): number {
  return count > 2 ? PAPER.low : PAPER.height;
}

/** Where a slip comes from: the line of the program that makes it, from the top. */
export function paperOrigin(row: number): Point {
  return {x: 560, y: CODE.y + CODE.padding + row * CODE.lineHeight - PAPER.height / 2};
}

/** Where a slip lies on the title and on the takeaway. */
export function paperOnCard(index: number, isTitle: boolean): Point {
  return {x: 84 + index * 910, y: isTitle ? 660 : 570};
}

export const SLIP_CHART: ChartPlaces = {
  title: {
    x0: 300,
    x1: 1640,
    y0: 720,
    pitch: 96,
    labelX: 256,
    labelSize: 60,
    tick: 84,
    dots: 8,
    top: 640,
    bottom: 930,
    totalGap: 120,
  },
  scene: {
    x0: 1104,
    x1: 1780,
    y0: 806,
    pitch: 60,
    labelX: 1072,
    labelSize: 34,
    tick: 56,
    dots: 6,
    top: 742,
    bottom: 884,
    totalGap: 100,
  },
  takeaway: {
    x0: 300,
    x1: 1640,
    y0: 640,
    pitch: 82,
    labelX: 256,
    labelSize: 52,
    tick: 68,
    dots: 8,
    top: 560,
    bottom: 868,
    totalGap: 140,
  },
};
