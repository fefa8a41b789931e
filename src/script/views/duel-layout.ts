import type {ChartPlaces} from '../acts.ts';
import type {Takeaway} from '../clip.ts';

/** Where one program stands: the baselines of its heading and of what it prints, and the top of its code. */
export interface SidePlace {
  readonly heading: number;
  readonly code: number;
  readonly printed: number;
}

/** Where the two programs stand: pixels at 1920x1080. */
export interface DuelPlaces {
  readonly sides: readonly [SidePlace, SidePlace];
  readonly divider: number;
  readonly lines: {readonly padding: number; readonly lineHeight: number};
}

export const DUEL_CODE = {x: 80, width: 800, gutter: 108, size: 30, slot: 36} as const;

const LOOSE = {padding: 14, lineHeight: 38} as const;
const TIGHT = {padding: 10, lineHeight: 36} as const;

/** Lines of code that half the picture has room for, above and below. */
const MOST_ABOVE = 8;
const MOST_BELOW = 7;

/** Lines that both programs together have room for, and how many of them the lanes above take in any case. */
const MOST_STACKED = 17;
const LEAST_ABOVE = 7;

/** Whether there is room for two programs of so many lines, one above the other. */
export function areStacked([first = 0, second = 0]: readonly number[]): boolean {
  return first <= MOST_ABOVE && Math.max(first, LEAST_ABOVE) + second <= MOST_STACKED;
}

/** Whether the second of two programs of so many lines needs more than half the picture. */
export function areUneven([, second = 0]: readonly number[]): boolean {
  return second > MOST_BELOW;
}

/** Where two programs of so many lines stand. */
export function duelPlaces(rows: readonly number[]): DuelPlaces {
  const [first = 0, second = 0] = rows;
  if (areUneven(rows)) return unevenPlaces(first, second);
  const lower = {heading: 546, code: 566};
  // Right under a panel of code that reaches further down.
  const printed = Math.max(870, bottomOf(lower.code, second, LOOSE) + 37);
  const upper = {heading: 68, code: 86, printed: 462};
  return {sides: [upper, {...lower, printed}], divider: 490, lines: LOOSE};
}

function unevenPlaces(first: number, second: number): DuelPlaces {
  const upper = placeAt(68, Math.max(first, LEAST_ABOVE));
  const lower = placeAt(upper.printed + 66, second);
  return {sides: [upper, lower], divider: upper.printed + 22, lines: TIGHT};
}

function placeAt(heading: number, rows: number): SidePlace {
  const code = heading + 18;
  return {heading, code, printed: bottomOf(code, rows, TIGHT) + 32};
}

function bottomOf(top: number, rows: number, {padding, lineHeight}: DuelPlaces['lines']): number {
  return top + rows * lineHeight + 2 * padding;
}

const AXIS = {x0: 1040, x1: 1780, top: 104, bottom: 890, labelX: 1010, labelSize: 34} as const;
const TITLE = {x0: 480, x1: 1740, top: 590, bottom: 980, labelX: 442, labelSize: 44} as const;
const TAKEAWAY = {x0: 470, x1: 1760, top: 500, bottom: 884, labelX: 434, labelSize: 44} as const;

/**
 * The first program has room for two lanes, the second for three: more stand closer. `rows` are the lanes of both.
 */
export function duelChart(
  side: number,
  rows: readonly number[],
  shows: Takeaway['shows'] = 'totals',
): ChartPlaces {
  const [first = 1, second = 1] = rows;
  if (first > 3 && second > 2) return QUARTET[side] ?? QUARTET[0];
  if (first > 2 && second > 2) return TRIOS[side] ?? TRIOS[0];
  if (first > 2) return (shows === 'printed' ? TOLD : RELAY)[side] ?? RELAY[0];
  return side === 1 && second > 3 ? CROWDED : (DUEL_CHARTS[side] ?? DUEL_CHARTS[0]);
}

/** Three lanes over three; the first of each stands back on the cards. */
const TRIOS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 560, pitch: 52, labelSize: 40, tick: 38, dots: 7, totalGap: 78},
    scene: {...AXIS, y0: 168, pitch: 66, tick: 46, dots: 6, totalGap: 102},
    takeaway: {...TAKEAWAY, y0: 490, pitch: 48, labelSize: 38, tick: 34, dots: 6, totalGap: 72},
  },
  {
    title: {...TITLE, y0: 790, pitch: 52, labelSize: 40, tick: 38, dots: 7, totalGap: 78},
    scene: {...AXIS, y0: 566, pitch: 66, tick: 46, dots: 6, totalGap: 102},
    takeaway: {...TAKEAWAY, y0: 686, pitch: 48, labelSize: 38, tick: 34, dots: 6, totalGap: 72},
  },
];

/** Four lanes over three; the first of each stands back on the cards. */
const QUARTET: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 560, pitch: 46, labelSize: 38, tick: 34, dots: 7, totalGap: 70},
    scene: {...AXIS, y0: 160, pitch: 60, tick: 42, dots: 6, totalGap: 92},
    takeaway: {...TAKEAWAY, y0: 494, pitch: 42, labelSize: 36, tick: 30, dots: 6, totalGap: 66},
  },
  {
    title: {...TITLE, y0: 790, pitch: 52, labelSize: 40, tick: 38, dots: 7, totalGap: 78},
    scene: {...AXIS, y0: 566, pitch: 66, tick: 46, dots: 6, totalGap: 102},
    takeaway: {...TAKEAWAY, y0: 702, pitch: 42, labelSize: 36, tick: 30, dots: 6, totalGap: 68},
  },
];

/** Three lanes over one. */
const RELAY: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 606, pitch: 50, labelSize: 40, tick: 38, dots: 7, totalGap: 76},
    scene: {...AXIS, y0: 168, pitch: 66, tick: 46, dots: 6, totalGap: 102},
    takeaway: {...TAKEAWAY, y0: 536, pitch: 46, labelSize: 38, tick: 34, dots: 6, totalGap: 70},
  },
  {
    title: {...TITLE, y0: 868, pitch: 66, labelSize: 40, tick: 46, dots: 7, totalGap: 84},
    scene: {...AXIS, y0: 610, pitch: 76, tick: 54, dots: 6, totalGap: 120},
    takeaway: {...TAKEAWAY, y0: 772, pitch: 62, labelSize: 38, tick: 40, dots: 6, totalGap: 80},
  },
];

/** The same without totals, and with room for what is printed above the lanes, at the end of the axis as well. */
const TOLD: readonly [ChartPlaces, ChartPlaces] = [told(RELAY[0], 552), told(RELAY[1], 816)];

function told({title, scene}: ChartPlaces, y0: number): ChartPlaces {
  const lanes = {y0, pitch: 76, labelSize: 40, tick: 42, dots: 6, totalGap: 80};
  return {
    title,
    scene: {...scene, x1: 1730},
    takeaway: {...TAKEAWAY, x1: 1720, ...lanes},
  };
}

const CROWDED: ChartPlaces = {
  title: {...TITLE, y0: 740, pitch: 50, tick: 40, dots: 6, totalGap: 76},
  scene: {...AXIS, y0: 556, pitch: 62, tick: 44, dots: 6, totalGap: 96},
  takeaway: {...TAKEAWAY, y0: 650, pitch: 46, labelSize: 40, tick: 34, dots: 6, totalGap: 74},
};

/** One lane over three, where the second program takes more than half the picture. */
export const UNEVEN_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 622, pitch: 64, tick: 48, dots: 8, totalGap: 84},
    scene: {...AXIS, y0: 186, pitch: 76, tick: 54, dots: 6, totalGap: 112},
    takeaway: {...TAKEAWAY, y0: 556, pitch: 70, tick: 44, dots: 6, totalGap: 84},
  },
  {
    title: {...TITLE, y0: 732, pitch: 66, tick: 48, dots: 8, totalGap: 80},
    scene: {...AXIS, y0: 500, pitch: 84, tick: 54, dots: 6, totalGap: 116},
    takeaway: {...TAKEAWAY, y0: 650, pitch: 62, tick: 40, dots: 6, totalGap: 76},
  },
];

const DUEL_CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 622, pitch: 64, tick: 48, dots: 8, totalGap: 84},
    scene: {...AXIS, y0: 200, pitch: 76, tick: 54, dots: 6, totalGap: 112},
    takeaway: {...TAKEAWAY, y0: 556, pitch: 70, tick: 44, dots: 6, totalGap: 84},
  },
  {
    title: {...TITLE, y0: 732, pitch: 66, tick: 48, dots: 8, totalGap: 80},
    scene: {...AXIS, y0: 566, pitch: 76, tick: 48, dots: 6, totalGap: 104},
    takeaway: {...TAKEAWAY, y0: 650, pitch: 62, tick: 40, dots: 6, totalGap: 76},
  },
];
