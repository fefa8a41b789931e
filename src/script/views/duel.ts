import type {ClipSource} from '../clip.ts';
import {cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import type {LaneRow} from '../lane-pieces.ts';
import {lanesOf} from '../lanes.ts';
import {mergedShots} from '../merge.ts';
import {duelWaitsWithin} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {abreastFilm, isAbreast} from './abreast.ts';
import {focusOf} from './duel-focus.ts';
import {areUneven, duelChart, UNEVEN_CHARTS} from './duel-layout.ts';
import {chartOfSide, ownPointersOf, sideOf, sourceOf, stageOf} from './duel-side.ts';
import {nowOf} from './loop-clock.ts';
import {type Chart, withPrints} from './loop-compared.ts';
import type {LoopStage} from './loop-stage.ts';
import {workerRows} from './pool.ts';

/** The film of two programs on one clock: the same work, told in turn, and what each takes in all. */
export function duelFilm(clip: ClipSource, lang: Lang): Film {
  if (isAbreast(clip)) return abreastFilm(clip, lang);
  const takes = takesOf(clip);
  const total = Math.max(...takes.map(({schedule}) => schedule.total));
  const cut = cutOf(clip, lang, takes, mergedShots(takes), duelWaitsWithin(total));
  const stages = takes.map(take => stageOf(clip, cut, take));
  const now = nowOf(cut);
  const sides = takes.map((take, i) => sideOf(cut.texts, stages[i] as LoopStage, take));
  const lanes = takes.map((take, i) => lanesOfSide(clip, stages[i] as LoopStage, take));
  const counts = lanes.map(rows => rows.length);
  const {shows} = clip.script.takeaway;
  const places = areUneven(stages.map(({code}) => code.length)) ? UNEVEN_CHARTS : [];
  const charts = takes.map((take, i) => {
    const chart = chartOfSide(
      clip,
      cut,
      stages[i] as LoopStage,
      take,
      now,
      places[take.side] ?? duelChart(take.side, counts, shows),
      lanes[i],
    );
    return shows === 'printed' ? told(chart, stages[i] as LoopStage) : chart;
  });
  const focus = takes.map(take => focusOf(cut, take.side));
  const focusAt = (i: number, time: FilmSeconds) => focus[i]?.(time) ?? 1;
  const pointers = takes.map((take, i) => ownPointersOf(clip, cut, stages[i] as LoopStage, take));
  const seen = (time: FilmSeconds) =>
    sides.map((side, i) => ({
      ...side(time),
      pointers: pointers[i]?.(time) ?? [],
      alpha: focusAt(i, time),
    }));
  const focused = charts.map((chart, i) => (time: FilmSeconds) => ({
    ...chart(time),
    focus: focusAt(i, time),
  }));
  return filmOf(cut, time => ({view: 'duel', sides: seen(time), now: now.at(time)}), focused);
}

/** What each program does and when, in place of how long it takes: that is no difference between them. */
function told(chart: Chart, stage: LoopStage): Chart {
  const printed = withPrints(chart, stage);
  return time => {
    const moment = printed(time);
    return {...moment, total: {...moment.total, alpha: 0}, saved: null};
  };
}

/** A described program has a lane for each thread that it hands work to, too: who works there is what it is about. */
function lanesOfSide(clip: ClipSource, stage: LoopStage, take: Take): LaneRow[] {
  const rows = lanesOf(stage.shots, stage.states, take.cast, sourceOf(clip, take));
  const isDescribed = clip.script.programs[take.side]?.described !== undefined;
  return isDescribed ? [...rows, ...workerRows(stage)] : rows;
}
