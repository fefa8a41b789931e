import type {VirtualSeconds} from '../model/schedule.ts';
import type {LaneRow} from './lane-pieces.ts';
import type {Blend} from './track.ts';
import type {FilmSeconds} from './units.ts';

/** The right edge of what may stand on the stage, in pixels. */
export const RIGHT = 1840;

/** Where a chart of lanes stands, in pixels; `x0` is the start of the axis and `x1` its end. */
export interface ChartLayout {
  readonly x0: number;
  readonly x1: number;
  /** Centre of the first lane, and from one lane to the next. */
  readonly y0: number;
  readonly pitch: number;
  /** Right end of the names. */
  readonly labelX: number;
  readonly labelSize: number;
  /** Height of the block that says "it ran here". */
  readonly tick: number;
  /** Diameter of the dots that say "it waits". */
  readonly dots: number;
  /** The axis' gridlines, from `top` to `bottom`; its labels stand above. */
  readonly top: number;
  readonly bottom: number;
  /** From the last lane down to the double arrow that says how long it all took. */
  readonly totalGap: number;
}

/** The double arrow under a chart. */
export interface TotalMoment {
  /** How far it reaches. */
  readonly until: VirtualSeconds;
  readonly label: string;
  readonly alpha: number;
  /** What it consists of, each under an arrow of its own instead. */
  readonly parts?: readonly TotalPart[];
}

export interface TotalPart {
  readonly from: VirtualSeconds;
  readonly until: VirtualSeconds;
  readonly label: string;
}

/** What the shorter of two runs leaves free, from its own end to the other's. */
export interface SavedMoment {
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
  readonly label: string;
  readonly alpha: number;
}

/** A word beside a shape the first time it is seen. */
export interface HintMoment {
  readonly row: number;
  readonly text: string;
  readonly alpha: number;
  /** Beside this moment; beside the playhead if it has none. */
  readonly at?: VirtualSeconds;
}

/** A word on a stretch of a lane, in place of its dots. */
export interface SpanMoment {
  readonly row: number;
  /** Under the dots, beside what stands between them. */
  readonly under?: string;
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
  readonly text: string;
  readonly alpha: number;
}

/** A change of how many items a queue holds: when on the clock, and when in the film. */
export interface DepthStep {
  readonly at: VirtualSeconds;
  readonly time: FilmSeconds;
  readonly value: number;
}

/** How many items a queue holds, over the clock. */
export interface DepthMoment {
  readonly steps: readonly DepthStep[];
  /** How high its last step stands now: between two numbers while it rises or falls. */
  readonly level: number;
  readonly max: number;
}

/** An exception that a lane has come to. */
export interface ErrorMoment {
  readonly row: number;
  readonly at: VirtualSeconds;
  /** What Python calls it. */
  readonly text: string;
  readonly alpha: number;
  /** How far it is seen to be caught, 0 to 1. */
  readonly caught: number;
}

/** What a lane's task printed, above the block in which it did. */
export interface PrintMoment {
  readonly row: number;
  readonly at: VirtualSeconds;
  readonly text: string;
  readonly alpha: number;
}

/** An instant that all lanes share, across them, with its word below. */
export interface MarkMoment {
  readonly at: VirtualSeconds;
  readonly label: string;
  readonly alpha: number;
}

/** A chart at one instant of film. */
export interface ChartMoment {
  readonly rows: readonly LaneRow[];
  /** End of the axis. */
  readonly domain: VirtualSeconds;
  readonly layout: ChartLayout;
  /** The playhead, and the right end of all that grows. */
  readonly now: VirtualSeconds;
  readonly time: FilmSeconds;
  /** What the clock of the axis shows, where that is not always the clock of these lanes. */
  readonly axisNow?: VirtualSeconds;
  /** How visible are: what stands in the lanes, the first lane, the axis with its playhead, lengths, the Done column. */
  readonly alpha: {
    readonly lanes: number;
    readonly main: number;
    readonly axis: number;
    readonly lengths: number;
    readonly done: number;
    readonly heading: number;
  };
  /** Left edge of the column that says how long each task took, where the scene has room for one. */
  readonly doneX: number | null;
  readonly hints: readonly HintMoment[];
  readonly spans?: readonly SpanMoment[];
  readonly prints?: readonly PrintMoment[];
  /** What the chart is about, beside it on the cards; empty when it is the only one. */
  readonly heading: string;
  /** Whether the lanes' lengths are what the picture is about: then they are as large as a total. */
  readonly largeLengths?: boolean;
  readonly total: TotalMoment;
  readonly saved: SavedMoment | null;
  /** Drawn below the lanes, in place of a total. */
  readonly depth?: DepthMoment;
  /** The same. */
  readonly marks?: readonly MarkMoment[];
  /** Where errors are what a film is about. */
  readonly errors?: readonly ErrorMoment[];
  /** How far limits that have come are told, 0 to 1: then the axis says what they were, and the lanes no longer do. */
  readonly limitsTold?: number;
  /** How much of the lanes is there: they stand back, all of them, while the film tells of another program. */
  readonly focus?: number;
}

/** What the clock of the axis shows. */
export function axisNow({axisNow, now}: ChartMoment): VirtualSeconds {
  return axisNow ?? now;
}

export const blendLayouts: Blend<ChartLayout> = (from, to, progress) => {
  const mix = (key: keyof ChartLayout) => from[key] + (to[key] - from[key]) * progress;
  return {
    x0: mix('x0'),
    x1: mix('x1'),
    y0: mix('y0'),
    pitch: mix('pitch'),
    labelX: mix('labelX'),
    labelSize: mix('labelSize'),
    tick: mix('tick'),
    dots: mix('dots'),
    top: mix('top'),
    bottom: mix('bottom'),
    totalGap: mix('totalGap'),
  };
};

/** The x of a moment of the loop's clock. */
export function chartX(
  {layout, domain}: Pick<ChartMoment, 'layout' | 'domain'>,
  at: VirtualSeconds,
): number {
  return layout.x0 + ((layout.x1 - layout.x0) * at) / domain;
}

/** The middle of a lane, from 0. */
export function laneY(layout: ChartLayout, row: number): number {
  return layout.y0 + layout.pitch * row;
}
