import type {EventOf, Schedule, VirtualSeconds} from '../../model/schedule.ts';
import type {Line} from '../caption.ts';
import type {Hue} from '../cast.ts';
import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';

/** What somebody is busy with, as the program prints it when it begins. */
export interface Visit {
  readonly what: string;
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
}

/** What a task printed, each lasting until the next or until the task was over. */
export function visitsOf({events}: Schedule, task: string): Visit[] {
  const own = events.filter(
    event =>
      (event.kind === 'line-printed' && event.by === task) ||
      (event.kind === 'task-ended' && event.task === task),
  );
  return own.flatMap((event, i) => {
    const next = own[i + 1];
    if (event.kind !== 'line-printed' || !next) return [];
    return [{what: event.text, from: event.at, to: next.at}];
  });
}

/** Whether whoever serves stands by while this blocks: what goes on needs nobody. */
export function standsBy(
  schedule: Schedule,
  alone: ReadonlySet<string>,
  event: EventOf<'loop-blocked'>,
): boolean {
  const visits = visitsOf(schedule, event.by);
  return visits.some(({what, from}) => from === event.at && alone.has(what));
}

/**
 * A stretch of a lane in costume. `serve`: somebody works for it. `queue`: it waits in line for them. `alone`: it goes on
 * by itself. `stand`: whoever serves is there and does nothing. `free`: nobody has called them.
 */
export interface ServiceSpan {
  readonly kind: 'serve' | 'queue' | 'alone' | 'stand' | 'free';
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
  readonly hue: Hue;
  /** What stands on the bar, where it is long enough. */
  readonly label?: string;
}

export interface ServiceRow {
  readonly label: string;
  /** What stands before the lane, where its name alone does not say whose it is. */
  readonly words?: Line;
  readonly hue: Hue | null;
  readonly spans: readonly ServiceSpan[];
  /** When it is over, if the lane says so. */
  readonly ended: VirtualSeconds | null;
}

/** Where such a chart stands, in pixels; its rows by their centres. */
export interface ServiceLayout {
  readonly labelX: number;
  readonly x0: number;
  readonly x1: number;
  readonly labels: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly number[];
  /** Baseline of the heading, on the title and the takeaway, and of the total, in the scene. */
  readonly headingY: number;
  /** From one mark of the axis to the next. */
  readonly step: VirtualSeconds;
}

/** Lanes in costume at one instant of film. */
export interface ServiceChartMoment {
  readonly rows: readonly ServiceRow[];
  readonly layout: ServiceLayout;
  readonly now: VirtualSeconds;
  readonly domain: VirtualSeconds;
  /** How many minutes, as they stand on the stage. */
  readonly minutes: (value: number) => string;
  readonly heading: string;
  /** What its bars mean, if it is the chart that says so for all. */
  readonly key: readonly {readonly kind: ServiceSpan['kind']; readonly label: string}[];
  /** How far it stands below its place in the scene. */
  readonly down: number;
  readonly alpha: {
    readonly axis: number;
    readonly heading: number;
    readonly key: number;
    readonly all: number;
  };
}

/** When the film's clock reaches `at`; never, if it does not. */
function filmTimeOf(shots: readonly TimedShot[], at: VirtualSeconds): FilmSeconds {
  for (const {event, time, dwell} of shots) {
    if (event.kind !== 'loop-slept' || event.until < at) continue;
    return time + (dwell * Math.max(0, at - event.at)) / (event.until - event.at);
  }
  return Number.POSITIVE_INFINITY;
}

/** When the clock gets to `at`: what is told of that instant comes one by one, but the clock does not wait for it. */
export function arrivalAt(
  shots: readonly TimedShot[],
  at: VirtualSeconds,
  told: FilmSeconds,
): FilmSeconds {
  return Math.min(told, filmTimeOf(shots, at));
}
