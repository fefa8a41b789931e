import type {VirtualSeconds} from '../../model/schedule.ts';
import type {ChartPlaces} from '../acts.ts';
import {type ChartLayout, RIGHT} from '../chart.ts';
import type {Takeaway} from '../clip.ts';
import {short} from '../shown-seconds.ts';

/** What decides where the lanes stand. */
export interface LaneCount {
  readonly rows: number;
  /** Whether the first lane stands back on the cards. */
  readonly hidesMain: boolean;
  readonly shows: Takeaway['shows'];
}

/** The length of a chart's last lane, and of its axis. */
export interface Span {
  readonly total: VirtualSeconds;
  readonly domain: VirtualSeconds;
}

/** Beside the last end: a sign with a length's unit, and a digit. */
const SIGN = 103;
const DIGIT = 34;

/** The same lanes, with a shorter axis where the length beside the last end has many digits. */
export function roomy(places: ChartPlaces, {total, domain}: Span): ChartPlaces {
  const last = RIGHT - SIGN - DIGIT * short(total).length;
  const fitted = (layout: ChartLayout): ChartLayout => ({
    ...layout,
    x1: Math.min(layout.x1, layout.x0 + ((last - layout.x0) * domain) / total),
  });
  return {...places, title: fitted(places.title), takeaway: fitted(places.takeaway)};
}

/** The lanes: large on the title and the takeaway, at the foot of the scene between them. */
export function chartPlaces({rows, hidesMain, shows}: LaneCount): ChartPlaces {
  const seen = hidesMain ? rows - 1 : rows;
  const hidden = hidesMain ? 1 : 0;
  return {
    title: titleLanes(seen, hidden),
    scene: sceneLanes(rows),
    takeaway: takeawayLanes(seen, hidden, shows),
  };
}

function titleLanes(seen: number, hidden: number): ChartLayout {
  const pitch = seen > 3 ? 260 / (seen - 1) : seen > 2 ? 96 : 124;
  const first = seen > 3 ? 640 : 690;
  return {
    ...startOf(hidden),
    x1: 1640,
    y0: first - hidden * pitch,
    pitch,
    labelSize: Math.min(60, pitch * 0.9),
    tick: Math.min(68, pitch * 0.8),
    dots: pitch < 60 ? 6 : 8,
    top: 640,
    bottom: 930,
    totalGap: 80,
  };
}

/** First lane and pitch in the scene, for one lane, two, three, four. */
const SCENE = [
  [792, 50],
  [752, 80],
  [732, 64],
  [720, 50],
] as const;

function sceneLanes(rows: number): ChartLayout {
  const [y0, pitch] = SCENE[rows - 1] ?? [684, Math.min(44, 200 / (rows - 1))];
  const isTight = pitch < 40;
  return {
    x0: 1044,
    x1: 1540,
    y0,
    pitch,
    labelX: 1016,
    labelSize: isTight ? 28 : 32,
    tick: isTight ? 22 : 32,
    dots: isTight ? 5 : 6,
    top: rows > SCENE.length ? 660 : 690,
    bottom: 890,
    totalGap: 80,
  };
}

/** The lane of `main` has a longer name. */
function startOf(hidden: number): Pick<ChartLayout, 'x0' | 'labelX'> {
  return hidden > 0 ? {x0: 190, labelX: 140} : {x0: 280, labelX: 232};
}

function takeawayLanes(seen: number, hidden: number, shows: Takeaway['shows']): ChartLayout {
  const isRoomy = shows === 'lengths' && seen < 3;
  const pitch = seen > 3 ? 230 / (seen - 1) : seen > 2 ? 82 : isRoomy ? 150 : 100;
  const first = seen > 3 ? 546 : isRoomy ? 612 : seen > 1 ? 558 : 620;
  return {
    ...startOf(hidden),
    x1: shows === 'orders' ? 1000 : 1640,
    y0: first - hidden * pitch,
    pitch,
    labelSize: Math.min(52, pitch),
    tick: Math.min(50, pitch * 0.76),
    dots: 6,
    top: 520,
    bottom: 868,
    totalGap: seen > 3 ? 76 : 92,
  };
}
