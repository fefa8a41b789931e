import type {VirtualSeconds} from '../../model/schedule.ts';
import {type ChartPlaces, chartOf, type Saved} from '../acts.ts';
import type {ClipSource, ClipTexts} from '../clip.ts';
import {type CodeLine, codeLines} from '../code.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import {describedLines} from '../described.ts';
import {easeOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import {type LaneRow, lanesOf} from '../lanes.ts';
import {mergedShots, statesOfSide} from '../merge.ts';
import {duelWaitsWithin} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {duelChart} from './duel-layout.ts';
import type {PrintedMoment, SideMoment} from './duel-moment.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {nowOf} from './loop-clock.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {workerRows} from './pool.ts';

/** The film of two programs on one clock: the same work, told in turn, and what each takes in all. */
export function duelFilm(clip: ClipSource, lang: Lang): Film {
  const takes = takesOf(clip);
  const total = Math.max(...takes.map(({schedule}) => schedule.total));
  const cut = cutOf(clip, lang, takes, mergedShots(takes), duelWaitsWithin(total));
  const now = nowOf(cut);
  const stages = takes.map(take => stageOf(clip, cut, take));
  const sides = takes.map((take, i) => sideOf(cut.texts, stages[i] as LoopStage, take));
  const lanes = takes.map((take, i) => lanesOfSide(clip, stages[i] as LoopStage, take));
  const counts = lanes.map(rows => rows.length);
  const charts = takes.map((take, i) =>
    chartOfSide(
      clip,
      cut,
      stages[i] as LoopStage,
      take,
      now,
      duelChart(take.side, counts),
      lanes[i],
    ),
  );
  return filmOf(
    cut,
    time => ({view: 'duel', sides: sides.map(side => side(time)), now: now.at(time)}),
    charts,
  );
}

/** One program's part of the film: only its own shots, and the clock it shares. */
export function stageOf(clip: ClipSource, cut: Cut, take: Take): LoopStage {
  const own = (i: number) =>
    cut.shots[i]?.side === take.side || cut.shots[i]?.event.kind === 'loop-slept';
  return {
    score: cut.score,
    words: cut.words,
    cast: take.cast,
    shots: cut.shots.filter((_, i) => own(i)),
    states: statesOfSide(cut.shots, take.side).filter((_, i) => own(i)),
    code: codeOf(clip, take),
  };
}

function sourceOf({programs, script}: ClipSource, {side}: Take): string {
  const program = script.programs[side];
  return program?.described?.source ?? programs[program?.file ?? ''] ?? '';
}

function codeOf(clip: ClipSource, take: Take): CodeLine[] {
  const {described, window = [1, 1]} = clip.script.programs[take.side] ?? {};
  const [first, last] = window;
  if (!described) return codeLines(sourceOf(clip, take), first, last);
  return describedLines(described).filter(({number}) => number >= first && number <= last);
}

export function sideOf(
  texts: ClipTexts,
  stage: LoopStage,
  {side}: Take,
): (time: FilmSeconds) => SideMoment {
  const words = texts.sides?.[side] ?? {name: '', heading: '', remark: ''};
  const bookmarks = bookmarksOf(stage);
  const printed = printedOf(stage);
  return time => ({
    ...words,
    code: stage.code,
    names: stage.cast,
    bookmarks: bookmarks(time),
    printed: printed(time),
  });
}

function printedOf({score, shots, cast}: LoopStage): (time: FilmSeconds) => PrintedMoment[] {
  const lines = shots.flatMap(({event, time}) => {
    if (event.kind !== 'line-printed') return [];
    const hue = cast.find(member => member.task === event.by)?.hue ?? 'main';
    return {text: event.text, hue, shown: score.number(0).to(1, time, FADE, easeOutCubic)};
  });
  return time => lines.map(({text, hue, shown}) => ({text, hue, alpha: shown.at(time)}));
}

/** A described program has a lane for each thread that it hands work to, too: who works there is what it is about. */
function lanesOfSide(clip: ClipSource, stage: LoopStage, take: Take): LaneRow[] {
  const rows = lanesOf(stage.shots, stage.states, take.cast, sourceOf(clip, take));
  const isDescribed = clip.script.programs[take.side]?.described !== undefined;
  return isDescribed ? [...rows, ...workerRows(stage)] : rows;
}

/** Both programs' charts stand on one axis, each at its own places. */
export function chartOfSide(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
  now: Track<VirtualSeconds>,
  places: ChartPlaces,
  rows = lanesOf(stage.shots, stage.states, take.cast, sourceOf(clip, take)),
) {
  const totals = cut.takes.map(({schedule}) => schedule.total);
  const longest = Math.max(...totals);
  const {total} = take.schedule;
  return chartOf(cut.score, cut.acts, places, {
    rows,
    domain: Math.max(1, Math.ceil(longest)),
    total,
    now,
    hidesMain: take.cast.length > 1 && take.cast[0]?.name === 'main',
    hasAxis: take.side === 0,
    totalInScene: true,
    doneX: null,
    heading: cut.texts.sides?.[take.side]?.name ?? '',
    hints: () => [],
    over: endOf(cut, take),
    saved: total < longest ? savedOf(cut, total, longest) : null,
  });
}

/** When the last of a take is over, in the film. */
function endOf(cut: Cut, {side, cast}: Take): FilmSeconds {
  const isOfCast = (name: string) => cast.some(({task}) => task === name);
  const end = cut.shots.findLast(
    shot => shot.side === side && shot.event.kind === 'task-ended' && isOfCast(shot.event.task),
  );
  return end?.time ?? cut.acts.closing;
}

function savedOf(cut: Cut, total: VirtualSeconds, longest: VirtualSeconds): Saved {
  const label = cut.words.saved(longest - total);
  const known = Math.max(...cut.takes.map(take => endOf(cut, take)));
  return {to: longest, label, known};
}
