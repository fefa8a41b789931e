import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import {mergedShots, statesOfSide} from '../merge.ts';
import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {nowOf} from './loop-clock.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';
import {chartsOf, nextDoorTime} from './restaurant-charts.ts';
import {circuitOf, undressedOf} from './restaurant-circuit.ts';
import {TABLES} from './restaurant-layout.ts';
import type {RestaurantMoment} from './restaurant-moment.ts';
import {standsOf, tablesOf} from './restaurant-tables.ts';
import {RESTAURANT_WORDS} from './restaurant-words.ts';

/** Seconds of film for a minute of the restaurant's clock, which moves while somebody is served, too. */
const RATE = 2;

/** How fast the waiter walks, in pixels a second, and how long he takes at least. */
const PACE = 1100;
const SHORTEST: FilmSeconds = 0.4;

/** The cut of one waiter's program; the programs after the first are waiters with one table each, on the same clock. */
export function restaurantCut(clip: ClipSource, lang: Lang): Cut {
  const [first, ...others] = takesOf(clip);
  if (!first) throw new Error(`${clip.id}: the restaurant needs a program.`);
  const {side, schedule, states} = first;
  const take = {side, schedule, states, cast: first.cast.slice(1)};
  const shots = mergedShots([take], tableShots);
  const takes = [take, ...others];
  return cutOf(clip, lang, takes, shots, minutes => RATE * minutes);
}

/** What happens to the tables; who waits for them all has no part in the story. */
function tableShots({side, schedule, cast}: Take): Shot[] {
  const names = new Set(cast.map(({task}) => task));
  const futures = new Set(
    schedule.events.flatMap(event =>
      event.kind === 'task-suspended' && names.has(event.task) ? [event.on] : [],
    ),
  );
  const isKept = ({event}: Shot) => {
    if (event.kind === 'line-printed' || event.kind === 'loop-slept') return false;
    if (event.kind === 'future-done') return futures.has(event.future);
    if (event.kind === 'timer-set') return true;
    if ('task' in event) return names.has(event.task);
    return event.kind === 'loop-blocked';
  };
  return schedule.events.map(event => ({side, event})).filter(isKept);
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
    waiter: waiterOf(stage),
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

/** The waiter walks to whoever gets the seat; the tables stay. */
function waiterOf({
  score,
  shots,
  states,
  cast,
}: LoopStage): (time: FilmSeconds) => RestaurantMoment['waiter'] {
  let here: number = TABLES.x[1];
  const x = score.number(here);
  const serves = score.look<RestaurantMoment['waiter']['serves']['from']>(null);
  const idle = score.number(1);
  for (const [i, {shot, after}] of stepsOf({shots, states}).entries()) {
    const {event, time} = shot;
    const next = shots[i + 1]?.event.kind ?? 'loop-slept';
    idle.to(after.seat === null && next === 'loop-slept' ? 1 : 0, time, FADE);
    if (event.kind === 'task-resumed') {
      const index = cast.findIndex(({task}) => task === event.task);
      const there = TABLES.x[index] ?? here;
      x.to(there, time, Math.max(SHORTEST, Math.abs(there - here) / PACE), easeInOutCubic);
      serves.to(cast[index]?.hue ?? null, time, FADE);
      here = there;
    } else if (event.kind === 'task-suspended' || event.kind === 'task-ended') {
      serves.to(null, time, FADE);
    }
  }
  return time => ({x: x.at(time), serves: serves.crossing(time), idle: idle.at(time)});
}
