import type {ChartLayout} from '../chart.ts';
import type {Point} from '../units.ts';
import {CARD} from './loop-layout.ts';

/** Where everything stands in the sharing view: pixels at 1920x1080. The program is on the left. */
export const STAGE = {left: 860, right: 1840, label: 66, top: 92} as const;

const ROW = 140;
const FIRST_ROW = 168;
const LINE_PITCH = 210;
/** Left side of whoever stands at the door. */
const DOOR = 1218;

/** Where the program, and what it prints, end. */
export const LEFT_END = 820;

/** The panel of code; five tasks need more room for their bookmarks than three, and long lines a smaller type. */
export function sharingCode(tasks: number, columns: number) {
  const isCrowd = tasks > 4;
  return {
    x: 80,
    y: 90,
    width: LEFT_END - 80,
    padding: 16,
    gutter: isCrowd ? 208 : 122,
    lineHeight: 42,
    size: isCrowd || columns > 33 ? 28 : 30,
    slot: isCrowd ? 41 : 40,
  } as const;
}

/** Inside: one place for every key. */
export function roomBox(places: number) {
  return {x: STAGE.left, y: STAGE.top, width: 326, height: places * ROW + 20};
}

/** The middle of a card in the room of those who hold a key. */
export function roomPlace(slot: number): Point {
  return {x: STAGE.left + 22 + CARD.width / 2, y: FIRST_ROW + slot * ROW};
}

/** Where a card in the room carries its key. */
export function heldKey(slot: number): Point {
  const {x, y} = roomPlace(slot);
  return {x: x + CARD.width / 2 + 58, y};
}

/** The line of those who wait for a key: its front is at the door. */
export function linePlace(index: number): Point {
  return {x: DOOR + CARD.width / 2 + index * LINE_PITCH, y: FIRST_ROW};
}

/** The rack where free keys hang. */
export const RACK = {x: DOOR, y: 276, height: 100, pitch: 76} as const;

/** Where a key hangs that nobody has. */
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
    bottom: 890,
    totalGap: isCrowd ? 88 : 116,
  };
}

/** The cards at the two ends of a queue: who puts, who gets. */
export const BELT_ENDS: readonly [Point, Point] = [
  {x: STAGE.left + CARD.width / 2, y: 178},
  {x: STAGE.right - 16 - CARD.width / 2, y: 178},
];

/** The queue between them. */
export const BELT = {x: 1124, y: 122, width: 452, height: 112, item: 72} as const;

/** A place in the queue; the front, 0, is at the right. */
export function beltSlot(index: number, size: number): Point {
  const pitch = BELT.width / size;
  return {x: BELT.x + BELT.width - pitch * (index + 0.5), y: BELT.y + BELT.height / 2};
}

/** Where an item is that one of the two has in its hand: 0 puts, 1 gets. */
export function handOf(end: 0 | 1): Point {
  const {x, y} = BELT_ENDS[end];
  return {x, y: y + 120};
}

/** The lanes of a queue: two, and the steps of its depth below. */
export const BELT_LANES: ChartLayout = {
  ...sharingLanes(2),
  x0: 986,
  labelX: 950,
  y0: 536,
  pitch: 70,
  tick: 38,
  labelSize: 36,
  totalGap: 262,
};

const BELT_CARD = {
  ...BELT_LANES,
  x0: 250,
  x1: 1640,
  labelX: 206,
  labelSize: 52,
  tick: 46,
  pitch: 84,
} as const;

/** The same on the title and on the takeaway. */
export const BELT_CARDS = {
  title: {...BELT_CARD, y0: 600, top: 640, bottom: 930, totalGap: 230},
  takeaway: {...BELT_CARD, y0: 548, top: 506, bottom: 886, totalGap: 244},
} as const;

/** The gate that an event is, and the rows of those before it and behind it. */
export const GATE = {x: 1130, top: 84, row: 140, pitch: 112} as const;

/** The middle of a card that waits before the gate, or is through. */
export function gatePlace(row: number, side: 'before' | 'after'): Point {
  // Behind it an arrow's tip and the brackets of who runs need room.
  const away = (side === 'before' ? 66 : 84) + CARD.width / 2;
  return {x: side === 'before' ? GATE.x - away : GATE.x + away, y: GATE.row + row * GATE.pitch};
}

/** With the root task's lane, whose name is long. */
export const GATE_LANES: ChartLayout = {...sharingLanes(4), x0: 1000, labelX: 966};

/** Where the one stands who opens it: beside those who are through, an arm's length from the gate. */
export const STARTER: Point = {x: 1580, y: GATE.row + GATE.pitch};

/** Those who wait for a condition, and below them who calls. */
const CALLS = {x: 1000, row: 140, pitch: 112} as const;

/** Who calls those that wait for a condition. */
export const CALLER: Point = {x: CALLS.x, y: 414};

/** Where one looks whether it is true: one at a time, as the condition's lock has it. */
export const LOOKS: Point = {x: 1330, y: CALLS.row + CALLS.pitch / 2};

/** A row of one who waits: where it waits, and where it goes on to. */
export function callPlace(row: number, side: 'waits' | 'goes on'): Point {
  return {x: side === 'waits' ? CALLS.x : 1640, y: CALLS.row + row * CALLS.pitch};
}

/** Where who goes on has what it took. */
export function callHand(row: number): Point {
  return {x: 1800, y: callPlace(row, 'goes on').y};
}

/** The list that all look at: below who looks, beside who puts things on it. */
export function listBox(slots: number) {
  const width = Math.max(200, slots * 92 + 8);
  return {x: LOOKS.x - width / 2, y: CALLER.y - 48, width, height: 96};
}

/** The middle of an entry of the list, one of `slots` side by side. */
export function listSlot(index: number, slots: number): Point {
  return {x: LOOKS.x + (index - (slots - 1) / 2) * 92, y: CALLER.y};
}

/** The lanes below the caller and its list. */
export function callLanes(rows: number): ChartLayout {
  return {...sharingLanes(rows), y0: 608, pitch: rows > 3 ? 56 : 76, tick: 38, top: 542};
}

/** The number that all share. */
export const COUNT = {centre: {x: 1520, y: 226}, side: 176} as const;

const COUNT_ROW = {y: 158, pitch: 148} as const;

/** Two rows of cards: those who come later stand where the first stood. */
export function countPlace(index: number): Point {
  return {x: STAGE.left + CARD.width / 2, y: COUNT_ROW.y + (index % 2) * COUNT_ROW.pitch};
}

/** Where a card carries the key, and what it has read. */
export function countKey(index: number): Point {
  return {x: STAGE.left + CARD.width + 58, y: countPlace(index).y};
}

/** Where a card holds what it has read of the number. */
export function countHand(index: number): Point {
  return {x: STAGE.left + CARD.width + 146, y: countPlace(index).y};
}

/** Where the key hangs while nobody has it. */
export function countHook(): Point {
  return {x: 1756, y: COUNT.centre.y};
}

/** Four lanes, and room below them for what was printed. */
export const COUNT_LANES: ChartLayout = {...sharingLanes(4), y0: 530, pitch: 66};
