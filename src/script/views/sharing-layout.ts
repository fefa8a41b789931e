import type {ChartLayout} from '../chart.ts';
import type {Point} from '../units.ts';
import {CARD} from './loop-layout.ts';

/** Where everything stands in the sharing view: pixels at 1920x1080. The program is on the left. */
export const STAGE = {left: 860, right: 1840, label: 62, top: 92} as const;

const ROW = 140;
const FIRST_ROW = 168;
const LINE_PITCH = 224;

/** The panel of code; five tasks need more room for their bookmarks than three. */
export function sharingCode(tasks: number) {
  const isCrowd = tasks > 4;
  return {
    x: 80,
    y: 90,
    width: 740,
    padding: 16,
    gutter: isCrowd ? 160 : 122,
    lineHeight: 42,
    size: 30,
    slot: isCrowd ? 31 : 40,
  } as const;
}

/** Inside: one place for every key. */
export function roomBox(places: number) {
  return {x: STAGE.left, y: STAGE.top, width: 296, height: places * ROW + 20};
}

export function roomPlace(slot: number): Point {
  return {x: STAGE.left + 22 + CARD.width / 2, y: FIRST_ROW + slot * ROW};
}

/** Where a card in the room carries its key. */
export function heldKey(slot: number): Point {
  const {x, y} = roomPlace(slot);
  return {x: x + CARD.width / 2 + 38, y};
}

/** The line of those who wait for a key: its front is at the door. */
export function linePlace(index: number): Point {
  return {x: 1192 + CARD.width / 2 + index * LINE_PITCH, y: FIRST_ROW};
}

/** The rack where free keys hang. */
export const RACK = {x: 1192, y: 276, height: 100, pitch: 76} as const;

export function hook(slot: number): Point {
  return {x: RACK.x + 54 + slot * RACK.pitch, y: RACK.y + RACK.height / 2};
}

/** The lanes of the scene, with their total below them. */
export function sharingLanes(rows: number): ChartLayout {
  const isCrowd = rows > 3;
  return {
    x0: 940,
    x1: 1780,
    y0: isCrowd ? 528 : 560,
    pitch: isCrowd ? 56 : 92,
    labelX: 904,
    labelSize: isCrowd ? 34 : 40,
    tick: isCrowd ? 32 : 44,
    dots: 6,
    top: 486,
    bottom: 896,
    totalGap: isCrowd ? 88 : 116,
  };
}
