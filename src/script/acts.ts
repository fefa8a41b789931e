import type {VirtualSeconds} from '../model/schedule.ts';
import {
  blendLayouts,
  type ChartLayout,
  type ChartMoment,
  type HintMoment,
  type TotalMoment,
} from './chart.ts';
import {easeInOutCubic} from './ease.ts';
import {type LaneRow, PIECE_FADE} from './lane-pieces.ts';
import type {Score} from './score.ts';
import {shortSeconds} from './shown-seconds.ts';
import type {Track} from './track.ts';
import {type FilmSeconds, SAME_INSTANT} from './units.ts';

/** How long the title stands, and how long it takes to become the scene. */
export const TITLE: FilmSeconds = 2;
export const OPENING: FilmSeconds = 0.8;

/** The scene rests before its first event, and after its last. */
const BEFORE_FIRST: FilmSeconds = 0.5;
const AFTER_LAST: FilmSeconds = 1.5;

/** When the first event of the scene comes. */
export const SCENE_START: FilmSeconds = TITLE + OPENING + BEFORE_FIRST;

/** The scene's picture becomes the takeaway's in this time. */
export const CLOSING: FilmSeconds = 0.8;

/** From the last event of the scene to the last card. */
export const AFTER_SCENE: FilmSeconds = AFTER_LAST + CLOSING;

/** A film has three acts: title, scene, takeaway. */
export interface Acts {
  /** When the scene begins to turn into the takeaway. */
  readonly closing: FilmSeconds;
  readonly end: FilmSeconds;
  readonly title: Track<number>;
  readonly veil: Track<number>;
  readonly takeaway: Track<number>;
}

/** `lastEvent` is when the last shot of the scene is over; `takeaway` how long the last card stands. */
export function actsOf(score: Score, lastEvent: FilmSeconds, takeaway: FilmSeconds): Acts {
  const closing = lastEvent + AFTER_LAST;
  return {
    closing,
    end: closing + CLOSING + takeaway,
    title: score.number(1).to(0, TITLE, OPENING / 2),
    veil: score
      .number(1)
      .to(0, TITLE + OPENING / 2, OPENING / 2)
      .to(1, closing, CLOSING / 2),
    takeaway: score.number(0).to(1, closing + CLOSING / 2, CLOSING / 2),
  };
}

/** A chart sets off for the takeaway once little is left of the scene, which it would pass over. */
const SETS_OFF: FilmSeconds = CLOSING / 3;

/** Where a chart stands in each act. */
export interface ChartPlaces {
  readonly title: ChartLayout;
  readonly scene: ChartLayout;
  readonly takeaway: ChartLayout;
}

/** The total of the other, longer run, what to say of the difference, and when the film knows it. */
export interface Saved {
  readonly to: VirtualSeconds;
  readonly label: string;
  readonly known: FilmSeconds;
}

/** What a chart needs besides its places. */
export interface ChartSubject {
  readonly rows: readonly LaneRow[];
  readonly domain: VirtualSeconds;
  readonly total: VirtualSeconds;
  /** The loop's clock over the scene. */
  readonly now: Track<VirtualSeconds>;
  /** Whether the first lane is the root task of a program with other tasks, and stands back on the cards. */
  readonly hidesMain: boolean;
  /** Whether title and takeaway show something else instead. */
  readonly onlyInScene?: boolean;
  /** Whether this chart draws the axis: charts one above the other share one. */
  readonly hasAxis: boolean;
  /** Whether the total grows in the scene already, or comes with the takeaway. */
  readonly totalInScene: boolean;
  readonly doneX: number | null;
  readonly heading: string;
  readonly hints: (time: FilmSeconds) => readonly HintMoment[];
  /** When the last task is over, in the film. */
  readonly over: FilmSeconds;
  readonly saved: Saved | null;
}

/**
 * A chart through the whole film: on the title it shows what will have happened, rewinds to nothing while the scene
 * opens, grows with the clock, and moves onto the takeaway.
 */
export function chartOf(
  score: Score,
  acts: Acts,
  places: ChartPlaces,
  subject: ChartSubject,
): (time: FilmSeconds) => ChartMoment {
  const opened = TITLE + OPENING;
  const layout = score
    .add(places.title, blendLayouts)
    .to(places.scene, TITLE, OPENING, easeInOutCubic)
    .to(places.takeaway, acts.closing + SETS_OFF, CLOSING - SETS_OFF, easeInOutCubic);
  const onlyInScene = () => score.number(0).to(1, TITLE + OPENING / 2, OPENING / 2);
  const isSeen = subject.onlyInScene ? onlyInScene().to(0, acts.closing, CLOSING / 2) : null;
  const rewound = score.number(subject.total).to(0, TITLE, OPENING, easeInOutCubic);
  const lanes = score
    .number(1)
    .to(0, opened - 0.2, 0.2)
    .to(1, opened);
  const main = subject.hidesMain ? onlyInScene().to(0, acts.closing, CLOSING / 2) : score.number(1);
  const done = onlyInScene().to(0, acts.closing, CLOSING / 2);
  const axis = subject.hasAxis ? onlyInScene() : score.number(0);
  if (subject.onlyInScene) axis.to(0, acts.closing, CLOSING / 2);
  const total = subject.onlyInScene ? NO_TOTAL : totalOf(score, acts, subject);
  const saved = score.number(0);
  if (subject.saved) saved.to(1, subject.saved.known + SETTLE, SETTLE);
  // Beside a total, the length of every lane would be one number too many.
  const lengths = score
    .number(subject.totalInScene || subject.onlyInScene ? 0 : 1)
    .to(0, TITLE, OPENING / 4);
  const heading = score
    .number(1)
    .to(0, TITLE, OPENING / 4)
    .to(1, acts.closing + CLOSING / 2, CLOSING / 2);
  watchPieces(score, subject.rows);
  const isOpening = (time: FilmSeconds) => time < opened - SAME_INSTANT;
  return time => ({
    rows: subject.rows,
    domain: subject.domain,
    layout: layout.at(time),
    now: isOpening(time) ? rewound.at(time) : subject.now.at(time),
    time: isOpening(time) ? Number.POSITIVE_INFINITY : time,
    alpha: {
      lanes: Math.min(lanes.at(time), isSeen?.at(time) ?? 1),
      main: main.at(time),
      axis: axis.at(time),
      lengths: lengths.at(time),
      done: done.at(time),
      heading: heading.at(time),
    },
    doneX: subject.doneX,
    heading: subject.heading,
    hints: subject.hints(time),
    total: total(time),
    saved: subject.saved && {from: subject.total, ...subject.saved, alpha: saved.at(time)},
  });
}

/** A total comes once it has its length: an arrow without a number says nothing. */
const SETTLE: FilmSeconds = 0.3;

const NO_TOTAL = (): TotalMoment => ({until: 0, label: '', alpha: 0});

function totalOf(
  score: Score,
  acts: Acts,
  {total, now, over, totalInScene}: ChartSubject,
): (time: FilmSeconds) => TotalMoment {
  const start = totalInScene ? SCENE_START : acts.closing + CLOSING / 2;
  const onTitle = totalInScene ? 1 : 0;
  const shown = score
    .number(onTitle)
    .to(0, TITLE, OPENING / 4)
    .to(1, Math.max(start, over), SETTLE);
  return time => ({
    until: time < TITLE ? total : Math.min(now.at(time), total),
    label: shortSeconds(total),
    alpha: shown.at(time),
  });
}

/** Pieces come up by themselves, from the film time they carry: the score has to know when. */
function watchPieces(score: Score, rows: readonly LaneRow[]): void {
  const shown = rows.flatMap(row => row.pieces.map(piece => piece.shown)).sort((a, b) => a - b);
  const watched = score.number(0);
  for (const [i, time] of shown.entries()) watched.to(i + 1, time, PIECE_FADE);
}
