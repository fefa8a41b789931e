import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING} from '../acts.ts';
import {parseLine} from '../caption.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {mergedShots, statesOfSide} from '../merge.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {nowOf} from './loop-clock.ts';
import type {LoopStage} from './loop-stage.ts';
import {RESTAURANT_CHARTS, TABLES} from './restaurant-layout.ts';
import type {RestaurantHalf, RestaurantMoment, RestaurantWords} from './restaurant-moment.ts';
import {standsOf, tablesOf} from './restaurant-tables.ts';
import {ALONE, RESTAURANT_WORDS} from './restaurant-words.ts';
import {type ServiceRow, type ServiceSpan, visitsOf} from './service.ts';
import {hostRows, serviceCharts} from './service-charts.ts';
import {circuitOf, undressedOf} from './service-circuit.ts';
import {comparedWays, inTurn, namedSpans, type ServiceWay} from './service-compare.ts';
import {headingOf} from './service-heading.ts';
import {hostOf} from './service-host.ts';
import {SERVICE_HALVES} from './service-layout.ts';
import {serviceShots, withoutRoot} from './service-shots.ts';

/** Where the cards of the loop come from. */
const LEFT_TABLES = TABLES.x.map(x => ({x: SERVICE_HALVES[0] + x, y: TABLES.y}));

/** Seconds of film for a minute of the restaurant's clock, which moves while somebody is served, too. */
const RATE = 1.5;

/** The cut of one waiter's program; the programs after the first are waiters with one table each, on the same clock. */
export function restaurantCut(clip: ClipSource, lang: Lang): Cut {
  const [first, ...others] = takesOf(clip);
  if (!first) throw new Error(`${clip.id}: the restaurant needs a program.`);
  const take = withoutRoot(first);
  const shots = mergedShots([take], serviceShots);
  const takes = [take, ...others];
  return cutOf(clip, lang, takes, shots, minutes => RATE * minutes);
}

/** The film of one waiter and many tables, beside as many waiters as there are tables. */
export function restaurantFilm(clip: ClipSource, lang: Lang): Film {
  const cut = restaurantCut(clip, lang);
  const [take] = cut.takes as [Take];
  const {score, shots} = cut;
  const stage: LoopStage = {
    score,
    words: cut.words,
    cast: take.cast,
    shots,
    states: statesOfSide(shots, 0),
    code: [],
  };
  const now = nowOf(cut);
  const undressed = undressedOf(cut);
  const parts = {
    halves: halvesOf(cut, stage, take),
    circuit: circuitOf(stage, now, {undressed, from: LEFT_TABLES}),
    charts: chartsOf(cut, stage, now, undressed),
    compared: comparedWays(cut, waysOf(cut, stage), RESTAURANT_WORDS[lang]),
  };
  return filmOf(
    cut,
    (time): RestaurantMoment => ({
      view: 'restaurant',
      words: RESTAURANT_WORDS[lang],
      now: now.at(time),
      halves: parts.halves(time),
      undressed: undressed.at(time),
      circuit: parts.circuit(time),
      charts: parts.charts(time),
      compared: parts.compared(time),
    }),
    [],
  );
}

/** One waiter for all tables, and one waiter for each. */
function halvesOf(
  cut: Cut,
  stage: LoopStage,
  take: Take,
): (time: FilmSeconds) => readonly [RestaurantHalf, RestaurantHalf] {
  const sideOf = (side: 0 | 1) => ({
    ...headingOf(cut.texts.sides?.[side]),
    places: TABLES.x.map(x => SERVICE_HALVES[side] + x),
  });
  const [left, right] = [sideOf(0), sideOf(1)];
  const tables = tablesOf(stage, take);
  const waiter = hostOf(stage, left.places, left.places[1] ?? 0);
  const stands = standsOf(cut, right.places, nextDoorTime(cut));
  return time => {
    const nextDoor = stands(time);
    return [
      {...left, tables: tables(time), waiters: [waiter(time)]},
      {
        ...right,
        tables: nextDoor.map(({table}) => table),
        waiters: nextDoor.map(each => each.waiter),
      },
    ];
  };
}

/** The other restaurant serves with the first service here, before the clock moves: both are seen on one clock. */
function nextDoorTime({shots}: Cut): FilmSeconds {
  return shots.find(({event}) => event.kind === 'loop-blocked')?.time ?? 0;
}

/** The lanes under both restaurants. */
function chartsOf(
  cut: Cut,
  {cast}: LoopStage,
  now: Track<VirtualSeconds>,
  undressed: Track<number>,
) {
  const [first, ...others] = cut.takes as [Take, ...Take[]];
  const words = RESTAURANT_WORDS[cut.lang];
  const [left, right] = RESTAURANT_CHARTS;
  const free = freeOf(words);
  const host = {host: words.waiter, guest: words.table, alone: ALONE, free};
  const subjects = [
    {layout: left, rows: hostRows(first, host)},
    {layout: right, rows: waiterRows(standRows(others, cast, words), words)},
  ];
  const charts = serviceCharts(cut, now, subjects, words, undressed);
  const stays = cut.score.number(1).to(0, cut.acts.closing, CLOSING / 2);
  return (time: FilmSeconds) =>
    charts(time).map(chart => {
      const all = chart.alpha.all * stays.at(time);
      return {...chart, alpha: {...chart.alpha, all}};
    });
}

/** The one waiter, one a table, and one who goes from table to table and stands by at each. */
function waysOf(cut: Cut, {cast}: LoopStage): ServiceWay[] {
  const [first, ...others] = cut.takes as [Take, ...Take[]];
  const words = RESTAURANT_WORDS[cut.lang];
  const free = freeOf(words);
  const host = hostRows(first, {host: '', alone: ALONE, free})[0]?.spans ?? [];
  const stands = standRows(others, cast, words).map(row => ({...row, spans: namedSpans(row)}));
  const standing = inTurn(stands);
  const lanes = [[host], stands.map(({spans}) => spans), [standing]];
  return lanes.map((each, i) => {
    const {heading = '', remark = ''} = cut.texts.sides?.[i] ?? {};
    const ended = Math.max(0, ...each.flat().map(({to}) => to));
    return {heading, remark, lanes: each, ended};
  });
}

function freeOf({does}: RestaurantWords): Pick<ServiceSpan, 'kind' | 'label'> {
  return {kind: 'free', label: does.idle};
}

/** Lanes that say they are waiters': after the last visit each is free, until all are done. */
function waiterRows(rows: readonly ServiceRow[], words: RestaurantWords): ServiceRow[] {
  const to = Math.max(...rows.map(({ended}) => ended ?? 0));
  return rows.map(({label, hue, spans, ended}) => {
    const from = ended ?? to;
    const free = from < to ? [{...freeOf(words), from, to, hue: 'main' as const}] : [];
    const title = parseLine(words.waiterOf(label));
    return {label, words: title, hue, spans: [...spans, ...free], ended: null};
  });
}

/** One lane a waiter: he serves his table or stands beside it. */
function standRows(
  takes: readonly Take[],
  cast: LoopStage['cast'],
  {does}: RestaurantWords,
): ServiceRow[] {
  return takes.map(({schedule, cast: own}, i) => {
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
