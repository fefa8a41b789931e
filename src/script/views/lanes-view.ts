import type {Acts} from '../acts.ts';
import type {ChartMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import {duelWaitDwell} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {coresChart, isAboutCores} from './cores.ts';
import {chartOfSide, sideOf, stageOf} from './duel-side.ts';
import {LANES_CHARTS} from './lanes-layout.ts';
import type {LanesMoment} from './lanes-moment.ts';
import {withTwins} from './lanes-twins.ts';
import {nowOf} from './loop-clock.ts';
import {poolFilm} from './pool.ts';

/**
 * The film of the same work done in two ways: the lanes, and what each takes in all. The lanes are tasks, or, where a
 * pool computes, cores. One program alone stands beside the pool that it uses.
 */
export function lanesFilm(clip: ClipSource, lang: Lang): Film {
  return clip.script.programs.length > 1 ? sidesFilm(clip, lang) : poolFilm(clip, lang);
}

function sidesFilm(clip: ClipSource, lang: Lang): Film {
  const takes = takesOf(clip);
  const cut = cutOf(clip, lang, takes, mergedShots(takes), duelWaitDwell);
  const now = nowOf(cut);
  const stages = takes.map(take => stageOf(clip, cut, take));
  const sides = takes.flatMap((take, i) => {
    const stage = stages[i];
    return stage ? sideOf(cut.texts, stage, take) : [];
  });
  const charts = takes.flatMap((take, i) => {
    const stage = stages[i];
    if (!stage) return [];
    if (isAboutCores(takes)) return coresChart(clip, cut, stage, take, now);
    const places = LANES_CHARTS[i] ?? LANES_CHARTS[0];
    return chartOfSide(clip, cut, stage, withoutRoot(take), now, places);
  });
  const shown = isAboutCores(takes)
    ? charts
    : charts.map((chart, i) => onCards(named(chart, charts[1 - i]), i, cut.acts));
  const scene = (time: FilmSeconds): LanesMoment => ({
    view: 'lanes',
    sides: sides.map(side => ({...side(time), bookmarks: side(time).bookmarks.slice(0, 1)})),
    now: now.at(time),
  });
  return filmOf(cut, scene, shown);
}

/** A root task that only waits for the others has no lane. */
function withoutRoot(take: Take): Take {
  return take.cast.length > 1 ? {...take, cast: take.cast.slice(1)} : take;
}

type ChartOverTime = (time: FilmSeconds) => ChartMoment;

/** Where one task waits again and again, each wait has the name that the same wait has in the other program. */
function named(chart: ChartOverTime, other: ChartOverTime | undefined): ChartOverTime {
  const known = withTwins(chart(0).rows, other?.(0).rows ?? []);
  return time => ({...chart(time), rows: known});
}

/** Ten lanes leave no room under the first: on the takeaway its total stands at its end, on the title there is none. */
function onCards(chart: ChartOverTime, side: number, {closing, takeaway}: Acts): ChartOverTime {
  return time => {
    const moment = chart(time);
    const {total} = moment;
    if (!Number.isFinite(moment.time)) {
      return {...moment, total: {...total, alpha: 0}, saved: null};
    }
    if (side > 0 || time < closing) return moment;
    const shown = takeaway.at(time);
    const alpha = {...moment.alpha, lengths: shown};
    return {
      ...moment,
      alpha,
      largeLengths: true,
      total: {...total, alpha: total.alpha * (1 - shown)},
    };
  };
}
