import type {VirtualSeconds} from '../../model/schedule.ts';
import {type ChartPlaces, type ChartSubject, chartOf} from '../acts.ts';
import type {ChartMoment} from '../chart.ts';
import {type ClipSource, ScriptError} from '../clip.ts';
import {shownLines} from '../code.ts';
import {type Cut, cutOf} from '../cut.ts';
import {waitDwell} from '../pacing.ts';
import {shotsOf, type Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {nowOf} from './loop-clock.ts';
import {consoleOf} from './loop-console.ts';
import {pointersOf} from './loop-pointers.ts';
import type {LoopStage} from './loop-stage.ts';
import {zonesOf} from './loop-zones.ts';
import type {SoloMoment} from './solo-moment.ts';

/** One program on stage: what every view of a single program is built from. */
export interface Solo {
  readonly cut: Cut;
  readonly take: Take;
  readonly stage: LoopStage;
  readonly source: string;
  /** The loop's clock over the film. */
  readonly now: Track<VirtualSeconds>;
}

/** @throws {ScriptError} when the clip has no program */
export function soloOf(clip: ClipSource, lang: Lang): Solo {
  const [take] = takesOf(clip);
  const [program] = clip.script.programs;
  if (!take || !program)
    throw new ScriptError(`${clip.id}: this view needs a program. Name one under "programs".`);
  const cut = cutOf(clip, lang, [take], shotsOf(take), waitDwell);
  const {score, words, shots} = cut;
  const source = clip.programs[program.file] ?? '';
  const code = shownLines(source, program);
  const stage = {score, words, cast: take.cast, shots, states: take.states, code};
  return {cut, take, stage, source, now: nowOf(stage)};
}

/** What every view of one program shows: its code, bookmarks, output (up to `right`), zones and clock. */
export function soloScene(
  {cut, stage, now}: Solo,
  right?: number,
): (time: FilmSeconds) => SoloMoment {
  const bookmarks = bookmarksOf(stage);
  const pointers = pointersOf(cut.clip, stage, cut.captions.beats);
  const printed = consoleOf(stage, right);
  const zones = zonesOf(stage);
  return time => ({
    file: cut.clip.script.programs[0]?.file ?? '',
    code: stage.code,
    names: stage.cast,
    bookmarks: bookmarks(time),
    pointers: pointers(time),
    console: printed(time),
    zones: zones(time),
    now: now.at(time),
  });
}

/** The lanes of the program. What is not said of them: no heading and no hints, and no total before the takeaway. */
export function soloChart(
  {cut, take, now}: Solo,
  places: ChartPlaces,
  subject: Pick<ChartSubject, 'rows' | 'hidesMain'> & Partial<ChartSubject>,
): (time: FilmSeconds) => ChartMoment {
  const {total} = take.schedule;
  return chartOf(cut.score, cut.acts, places, {
    domain: Math.max(1, Math.ceil(total)),
    total,
    now,
    hasAxis: true,
    totalInScene: false,
    doneX: null,
    heading: '',
    hints: () => [],
    over: cut.acts.closing,
    saved: null,
    ...subject,
  });
}
