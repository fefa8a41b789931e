import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING} from '../acts.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import type {ServiceWay} from './compare-moment.ts';
import {nowOf} from './loop-clock.ts';
import type {LoopStage} from './loop-stage.ts';
import {RESTAURANT_CHARTS, TABLES} from './restaurant-layout.ts';
import type {RestaurantHalf, RestaurantMoment, RestaurantWords} from './restaurant-moment.ts';
import {tablesOf} from './restaurant-tables.ts';
import {ALONE, RESTAURANT_WORDS} from './restaurant-words.ts';
import {type ServiceRow, type ServiceSpan, standsBy, visitsOf} from './service.ts';
import {hostRows, serviceCharts} from './service-charts.ts';
import {circuitOf, undressedOf} from './service-circuit.ts';
import {comparedWays, namedSpans} from './service-compare.ts';
import {headingOf} from './service-heading.ts';
import {hostOf} from './service-host.ts';
import {SERVICE_HALVES} from './service-layout.ts';
import {lastOf, serviceShots, stageOf, withoutRoot} from './service-shots.ts';

/** Where the cards of the loop come from. */
const LEFT_TABLES = TABLES.x.map(x => ({x: SERVICE_HALVES[0] + x, y: TABLES.y}));

/** Seconds of film for a minute of the restaurant's clock, which moves while somebody is served, too. */
const RATE = 1.2;

/** How many of the programs are on stage; each more is a waiter with one table, on the last card. */
const STAGED = 2;

/** The cut of two waiters' programs on one clock. */
export function restaurantCut(clip: ClipSource, lang: Lang): Cut {
  const takes = takesOf(clip);
  const staged = takes.slice(0, STAGED).map(withoutRoot);
  const shots = mergedShots(staged, serviceShots, lastOf);
  const all = [...staged, ...takes.slice(STAGED)];
  return cutOf(clip, lang, all, shots, minutes => RATE * minutes);
}

/** The film of one waiter in two restaurants: in one he serves others while a guest needs nobody, in one he stays. */
export function restaurantFilm(clip: ClipSource, lang: Lang): Film {
  const cut = restaurantCut(clip, lang);
  const staged = cut.takes.slice(0, STAGED);
  const stages = staged.map(take => stageOf(cut, take));
  const now = nowOf(cut);
  const undressed = undressedOf(cut);
  const halves = staged.map((take, i) => halfOf(cut, stages[i] as LoopStage, take));
  const circuit = circuitOf(stages[0] as LoopStage, now, {undressed, from: LEFT_TABLES});
  const charts = chartsOf(cut, staged, now, undressed);
  const compared = comparedWays(cut, waysOf(cut), RESTAURANT_WORDS[lang]);
  return filmOf(
    cut,
    (time): RestaurantMoment => ({
      view: 'restaurant',
      words: RESTAURANT_WORDS[lang],
      now: now.at(time),
      halves: halves.map(half => half(time)),
      undressed: undressed.at(time),
      circuit: circuit(time),
      charts: charts(time),
      compared: compared(time),
    }),
    [],
  );
}

function halfOf({texts}: Cut, stage: LoopStage, take: Take): (time: FilmSeconds) => RestaurantHalf {
  const heading = headingOf(texts.sides?.[take.side]);
  const places = TABLES.x.map(x => (SERVICE_HALVES[take.side] ?? 0) + x);
  const tables = tablesOf(stage, take);
  const waiter = hostOf(stage, places, places[1] ?? 0, event =>
    standsBy(take.schedule, ALONE, event),
  );
  return time => ({...heading, tables: tables(time), waiter: waiter(time)});
}

/** The lanes under both restaurants. */
function chartsOf(
  cut: Cut,
  staged: readonly Take[],
  now: Track<VirtualSeconds>,
  undressed: Track<number>,
) {
  const words = RESTAURANT_WORDS[cut.lang];
  const subjects = staged.map((take, i) => ({
    layout: RESTAURANT_CHARTS[i] ?? RESTAURANT_CHARTS[0],
    rows: rowsOf(take, words),
  }));
  const charts = serviceCharts(cut, now, subjects, words, undressed);
  const stays = cut.score.number(1).to(0, cut.acts.closing, CLOSING / 2);
  return (time: FilmSeconds) =>
    charts(time).map(chart => {
      const all = chart.alpha.all * stays.at(time);
      return {...chart, alpha: {...chart.alpha, all}};
    });
}

/** The waiter's lane over those of his tables. */
function rowsOf(take: Take, {waiter, table, does}: RestaurantWords): ServiceRow[] {
  return hostRows(take, {
    host: waiter,
    guest: table,
    alone: ALONE,
    free: {kind: 'free', label: does.idle},
    stands: does.stands,
  });
}

/** The one waiter in both restaurants, and, if the clip has them, as many waiters as there are tables. */
function waysOf(cut: Cut): ServiceWay[] {
  const words = RESTAURANT_WORDS[cut.lang];
  const staged = cut.takes.slice(0, STAGED).map(take => [rowsOf(take, words)[0]?.spans ?? []]);
  const stands = standRows(cut, words).map(namedSpans);
  const lanes = stands.length === 0 ? staged : [...staged, stands];
  return lanes.map((each, i) => {
    const {heading = '', remark = ''} = cut.texts.sides?.[i] ?? {};
    const ended = Math.max(0, ...each.flat().map(({to}) => to));
    return {heading, remark, lanes: each, ended};
  });
}

/** One lane a waiter: he serves his table or stands beside it. */
function standRows({takes}: Cut, {does}: RestaurantWords): ServiceRow[] {
  const cast = takes[0]?.cast ?? [];
  return takes.slice(STAGED).map(({schedule, cast: own}, i) => {
    const {name: label = '', hue = 'main'} = cast[i] ?? {};
    const spans = visitsOf(schedule, own[0]?.task ?? '').map(({what, from, to}): ServiceSpan => {
      const isAlone = ALONE.has(what);
      return isAlone
        ? {kind: 'stand', from, to, hue, label: does.stands}
        : {kind: 'serve', from, to, hue};
    });
    return {label, hue, spans, ended: schedule.total};
  });
}
