import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {DISHES, KITCHEN_CHARTS} from './kitchen-layout.ts';
import type {HelperMoment, KitchenHalf, KitchenMoment} from './kitchen-moment.ts';
import {BY_ITSELF, KITCHEN_WORDS} from './kitchen-words.ts';
import {nowOf} from './loop-clock.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {tablesOf} from './restaurant-tables.ts';
import {hostRows, serviceCharts} from './service-charts.ts';
import {circuitOf, undressedOf} from './service-circuit.ts';
import {headingOf} from './service-heading.ts';
import {type Doing, hostOf} from './service-host.ts';
import {SERVICE_HALVES} from './service-layout.ts';
import {lastOf, serviceShots, stageOf, withoutRoot} from './service-shots.ts';

/** Seconds of film for a minute of the kitchen's clock. */
const RATE = 0.8;

/** The cut of two kitchens on one clock. */
export function kitchenCut(clip: ClipSource, lang: Lang): Cut {
  const takes = takesOf(clip).map(withoutRoot);
  const shots = mergedShots(takes, serviceShots, lastOf);
  return cutOf(clip, lang, takes, shots, minutes => RATE * minutes);
}

/** The film of one cook in two kitchens: in one the pot cooks, in the other he has to stir. */
export function kitchenFilm(clip: ClipSource, lang: Lang): Film {
  const cut = kitchenCut(clip, lang);
  const stages = cut.takes.map(take => stageOf(cut, take));
  const now = nowOf(cut);
  const halves = cut.takes.map((take, i) => halfOf(cut, stages[i] as LoopStage, take));
  const undressed = undressedOf(cut);
  const circuit = circuitOf(stages[0] as LoopStage, now, {
    undressed,
    from: DISHES.x.map(x => ({x: SERVICE_HALVES[0] + x, y: DISHES.y})),
  });
  const charts = chartsOf(cut, now, undressed);
  return filmOf(
    cut,
    (time): KitchenMoment => ({
      view: 'kitchen',
      words: KITCHEN_WORDS[lang],
      now: now.at(time),
      halves: halves.map(half => half(time)),
      undressed: undressed.at(time),
      circuit: circuit(time),
      charts: charts(time),
    }),
    [],
  );
}

function halfOf({texts}: Cut, stage: LoopStage, take: Take): (time: FilmSeconds) => KitchenHalf {
  const heading = headingOf(texts.sides?.[take.side]);
  const left = SERVICE_HALVES[take.side] ?? 0;
  const places = DISHES.x.map(x => left + x);
  const dishes = tablesOf(stage, take, BY_ITSELF);
  const cook = hostOf(stage, places, left + (DISHES.x[0] + DISHES.x[1]) / 2);
  const helpers = helpersOf(stage, places);
  return time => ({
    ...heading,
    dishes: dishes(time),
    cook: cook(time),
    helpers: helpers(time),
  });
}

/** Workers outside the loop, each beside the dish of the task that called it; they stay when it is done. */
function helpersOf(
  {score, shots, states, cast}: LoopStage,
  places: readonly number[],
): (time: FilmSeconds) => HelperMoment[] {
  const helpers = shots.flatMap(({event, time}, i) => {
    if (event.kind !== 'worker-started') return [];
    const index = cast.findIndex(({task}) => task === states[i]?.seat);
    const hue = cast[index]?.hue ?? ('main' as const);
    const end = shots.find(
      shot => shot.event.kind === 'worker-ended' && shot.event.worker === event.worker,
    );
    const over = end?.time ?? Number.POSITIVE_INFINITY;
    // Once the cook has left the dish.
    const start = (shots[i + 1]?.time ?? time) + FADE;
    const shown = score.number(0).to(1, start, FADE);
    const serves = score.look<Hue | null>(hue).to(null, over, FADE);
    const does = score.look<Doing>('serves').to('idle', over, FADE);
    return [{x: places[index] ?? 0, shown, serves, does}];
  });
  return time =>
    helpers.map(({x, shown, serves, does}) => ({
      x,
      serves: serves.crossing(time),
      does: does.crossing(time),
      alpha: shown.at(time),
    }));
}

function chartsOf(cut: Cut, now: Track<VirtualSeconds>, undressed: Track<number>) {
  const words = KITCHEN_WORDS[cut.lang];
  const subjects = cut.takes.map((take, i) => ({
    layout: KITCHEN_CHARTS[i] ?? KITCHEN_CHARTS[0],
    rows: hostRows(take, {
      host: words.cook,
      alone: BY_ITSELF,
      helper: words.helper,
      free: {kind: 'stand', label: words.does.idle},
    }),
  }));
  return serviceCharts(cut, now, subjects, words, undressed);
}
