import type {VirtualSeconds} from '../../model/schedule.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {mergedShots, statesOfSide} from '../merge.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {nowOf} from './loop-clock.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {RESTAURANT_CHARTS, TABLES} from './restaurant-layout.ts';
import type {RestaurantMoment} from './restaurant-moment.ts';
import {standsOf, tablesOf} from './restaurant-tables.ts';
import {ALONE, RESTAURANT_WORDS} from './restaurant-words.ts';
import {type ServiceRow, type ServiceSpan, visitsOf} from './service.ts';
import {hostRows, serviceCharts} from './service-charts.ts';
import {circuitOf, undressedOf} from './service-circuit.ts';
import {hostOf} from './service-host.ts';
import {serviceShots, withoutRoot} from './service-shots.ts';

/** Seconds of film for a minute of the restaurant's clock, which moves while somebody is served, too. */
const RATE = 2;

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
  const parts = {
    tables: tablesOf(stage, take),
    waiter: hostOf(stage, TABLES.x, TABLES.x[1]),
    stands: standsOf(cut),
    standsAlpha: score.number(0).to(1, nextDoorTime(cut), FADE),
    undressed: undressedOf(cut),
    circuit: circuitOf(stage, now),
    charts: chartsOf(cut, stage, now),
  };
  return filmOf(
    cut,
    (time): RestaurantMoment => ({
      view: 'restaurant',
      headings: cut.texts.sides ?? [],
      words: RESTAURANT_WORDS[lang],
      now: now.at(time),
      tables: parts.tables(time),
      waiter: parts.waiter(time),
      stands: parts.stands(time),
      standsAlpha: parts.standsAlpha.at(time),
      undressed: parts.undressed.at(time),
      circuit: parts.circuit(time),
      charts: parts.charts(time),
    }),
    [],
  );
}

/** The other restaurant comes with the first service, before the clock moves: both are seen on one clock. */
function nextDoorTime({shots}: Cut): FilmSeconds {
  return shots.find(({event}) => event.kind === 'loop-blocked')?.time ?? 0;
}

/** The lanes under both restaurants. */
function chartsOf(cut: Cut, {cast}: LoopStage, now: Track<VirtualSeconds>) {
  const [first, ...others] = cut.takes as [Take, ...Take[]];
  const words = RESTAURANT_WORDS[cut.lang];
  const [left, right] = RESTAURANT_CHARTS;
  const subjects = [
    {layout: left, rows: hostRows(first, {host: words.waiter, alone: ALONE})},
    {layout: right, rows: standRows(cut, others, cast), from: nextDoorTime(cut)},
  ];
  return serviceCharts(cut, now, subjects, words);
}

/** One lane a waiter: he serves his table or stands beside it. */
function standRows({lang}: Cut, takes: readonly Take[], cast: LoopStage['cast']): ServiceRow[] {
  const {stands} = RESTAURANT_WORDS[lang];
  return takes.map(({schedule, cast: own}, i) => {
    const {name: label = '', hue = 'main'} = cast[i] ?? {};
    const spans = visitsOf(schedule, own[0]?.task ?? '').map(({what, from, to}): ServiceSpan => {
      const isAlone = ALONE.has(what);
      return {kind: isAlone ? 'stand' : 'serve', from, to, hue, label: isAlone ? stands : ''};
    });
    return {label, hue, spans, ended: schedule.total};
  });
}
