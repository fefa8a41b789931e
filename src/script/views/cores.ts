import type {ChartPlaces} from '../acts.ts';
import type {ChartMoment, HintMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import type {Cut} from '../cut.ts';
import type {LanePiece, LaneRow} from '../lane-pieces.ts';
import type {TimedShot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {Words} from '../words.ts';
import {chartOfSide} from './duel-side.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

const AXIS = {x0: 960, x1: 1780, top: 104, bottom: 896, labelX: 922, labelSize: 32} as const;
const CARD = {x0: 560, x1: 1700, labelX: 520, labelSize: 34, pitch: 56, tick: 42, dots: 6} as const;
const SCENE = {...AXIS, pitch: 84, tick: 60, dots: 6, totalGap: 112} as const;
const TITLE = {...CARD, top: 590, bottom: 980, totalGap: 76} as const;
const TAKEAWAY = {...CARD, top: 490, bottom: 900, totalGap: 76} as const;

/** Two rows over two: what each core of the machine does. */
const CHARTS: readonly [ChartPlaces, ChartPlaces] = [
  {
    title: {...TITLE, y0: 596},
    scene: {...SCENE, y0: 190},
    takeaway: {...TAKEAWAY, y0: 496},
  },
  {
    title: {...TITLE, y0: 796},
    scene: {...SCENE, y0: 590},
    takeaway: {...TAKEAWAY, y0: 706},
  },
];

/** Whether a clip is about who computes where: then its lanes are cores. */
export function isAboutCores(takes: readonly Take[]): boolean {
  return takes.some(({schedule}) => schedule.events.some(({kind}) => kind === 'worker-started'));
}

/** The chart of one program: one row a core, with the task it works for in its bars. */
export function coresChart(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
  now: Track<number>,
): (time: FilmSeconds) => ChartMoment {
  const spans = spansOf(stage);
  const count = Math.max(...cut.takes.map(({schedule}) => workersOf(schedule.events).length));
  const rows = Array.from({length: count}, (_, core) => coreRow(core, spans, cut.words, take));
  const chart = chartOfSide(clip, cut, stage, take, now, CHARTS[take.side] ?? CHARTS[0], rows);
  const hints = hintsOf(stage, spans);
  // Its first row is a core as well, and stays on the cards.
  return time => {
    const moment = chart(time);
    return {...moment, hints: hints(time), alpha: {...moment.alpha, main: 1}};
  };
}

/** Until the clock first moves, no bar has a length: a word says who computes. */
function hintsOf(
  {shots, words, score}: LoopStage,
  spans: readonly Span[],
): (time: FilmSeconds) => HintMoment[] {
  const slept = shots.find(({event}) => event.kind === 'loop-slept')?.time ?? 0;
  const first = spans.filter(({from}) => from === 0);
  const hints = first.map(({core: row, name, shown}) => ({
    row,
    text: words.computes(name),
    shown: score.number(0).to(1, shown, FADE).to(0, slept, FADE),
  }));
  return time => hints.map(({row, text, shown}) => ({row, text, alpha: shown.at(time)}));
}

function workersOf(events: Take['schedule']['events']): string[] {
  return events.flatMap(event => (event.kind === 'worker-started' ? event.worker : []));
}

interface Span extends Pick<LanePiece & {kind: 'busy'}, 'from' | 'to' | 'hue' | 'name' | 'shown'> {
  readonly core: number;
}

/** A core that nobody uses stands idle for as long as the program takes. */
function coreRow(core: number, spans: readonly Span[], words: Words, {schedule}: Take): LaneRow {
  const busy = spans
    .filter(span => span.core === core)
    .map(({core: _, ...span}): LanePiece => ({kind: 'busy', ...span}));
  const idle: LanePiece = {kind: 'idle', from: 0, to: schedule.total, shown: 0};
  return {name: words.core(core + 1), hue: 'main', pieces: busy.length > 0 ? busy : [idle]};
}

/** Who computed when: a task that kept the loop's own thread, or a worker for the task that called it. */
function spansOf({shots, states, cast}: LoopStage): Span[] {
  const workers = workersOf(shots.map(({event}) => event));
  return shots.flatMap((shot, i): Span[] => {
    const {event, time: shown} = shot;
    const isWork = event.kind === 'loop-blocked' || event.kind === 'worker-started';
    const who = cast.find(({task}) => task === states[i]?.seat);
    if (!isWork || !who) return [];
    const {hue, name} = who;
    const from = event.at;
    if (event.kind === 'loop-blocked')
      return [{core: 0, from, to: from + event.seconds, hue, name, shown}];
    const to = endOf(shots, event.worker);
    return [{core: workers.indexOf(event.worker), from, to, hue, name, shown}];
  });
}

/** When a worker ended on the loop's clock; never, if it did not. */
export function endOf(shots: readonly TimedShot[], worker: string): number {
  const end = shots.find(({event}) => event.kind === 'worker-ended' && event.worker === worker);
  return end?.event.at ?? Number.POSITIVE_INFINITY;
}
