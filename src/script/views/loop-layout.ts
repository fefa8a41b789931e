import type {Point} from '../units.ts';

/** Where everything stands in the loop view: pixels at 1920x1080. Cards are placed by their centres. */
export const CARD = {width: 200, height: 96} as const;

const ROW_1 = 140;
const ROW_2 = 504;
const COLUMNS = [1051, 1280, 1508, 1737] as const;
const READY = [COLUMNS[1], COLUMNS[2], COLUMNS[3]] as const;

/** The line that waiting tasks share on their way to and from their berths. */
export const BUS_Y = 428;

export const SEAT: Point = {x: COLUMNS[0], y: ROW_1};

/** How many cards the ready queue has room for; more stand behind its last place. */
export const READY_PLACES = READY.length;

/** The middle of a place in the ready queue, from 0; those behind the last stand upon it. */
export function readyPlace(index: number): Point {
  return {x: READY[Math.min(index, READY.length - 1)] ?? SEAT.x, y: ROW_1};
}

/** Where a task waits, always the same place; `main` has the first. */
export function berth(index: number): Point {
  return {x: COLUMNS[index % COLUMNS.length] ?? SEAT.x, y: ROW_2};
}

export const BERTHS = COLUMNS.length;

/** A cell of the tray under the first berth, in which `gather` collects its answers. */
export const TRAY = {top: 572, height: 38, gap: 10, left: COLUMNS[0] - CARD.width / 2} as const;

export const CLOCK: Point = {x: 1112, y: 302};

export const CODE = {
  x: 80,
  y: 90,
  width: 828,
  padding: 16,
  gutter: 122,
  lineHeight: 42,
  size: 32,
  slot: 40,
} as const;

/** Lines that fit the panel above a whole console; longer programs take lines from it, or show a window. */
export const CODE_LINES = 13;

/**
 * The console has room for four lines, or for two columns of them while every line is short enough: a program that is
 * over can then be read as a whole.
 */
export const CONSOLE = {
  x: 80,
  label: 716,
  first: 764,
  lineHeight: 42,
  lines: 4,
  /** Where its lines end, and where those in columns do, which are too few to come near the names of the lanes at 919. */
  right: 905,
  columnsRight: 920,
  /** From the left edge of a line to its text, and how wide a letter is. */
  text: 152,
  letter: 19.2,
  column: 398,
  /** A few very short lines stand in one row where a column has no room for them. */
  inRow: {count: 3, pitch: 280, length: 5},
} as const;

/** The loop's own steps, under the code: the heading's baseline, the first step's box, from one to the next. */
export const TURN = {x: 80, heading: 622, first: 648, pitch: 76, width: 760, height: 62} as const;

/** The field of a crowd, between a short window on the code and the output. */
export const CROWD = {x: 80, heading: 524, top: 548, width: 828, height: 116, largest: 36} as const;

/** From the seat down to the bus, along it, and down into a berth. */
export function routeToBerth(index: number): Point[] {
  const to = berth(index);
  return corner([SEAT, {x: SEAT.x, y: BUS_Y}, {x: to.x, y: BUS_Y}, to]);
}

/** From a berth up to the bus, right, up to the end of the queue, and left to the first free place. */
export function routeToReady(from: Point, index: number): Point[] {
  const last = readyPlace(READY_PLACES - 1);
  return corner([from, {x: from.x, y: BUS_Y}, {x: last.x, y: BUS_Y}, last, readyPlace(index)]);
}

/** Without points that lie on one another: a corner of no length has no direction. */
function corner(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
}

/** The Done column, right of the lanes. */
export const DONE_X = 1640;
