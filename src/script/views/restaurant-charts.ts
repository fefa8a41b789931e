import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING, OPENING, TITLE} from '../acts.ts';
import type {Cut} from '../cut.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Take} from '../shots.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, SAME_INSTANT} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {RESTAURANT_CHARTS} from './restaurant-layout.ts';
import {ALONE, RESTAURANT_WORDS} from './restaurant-words.ts';
import {type ServiceChartMoment, type ServiceRow, type ServiceSpan, visitsOf} from './service.ts';

/** How far below their place in the scene the lanes stand on the title. */
const TITLE_DOWN = 84;

/** The lanes under both restaurants, through all three acts: on the title they show what will have happened. */
export function chartsOf(
  cut: Cut,
  {cast}: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => ServiceChartMoment[] {
  const {score, acts, takes, texts, lang} = cut;
  const [first, ...others] = takes as [Take, ...Take[]];
  const domain = Math.max(...takes.map(({schedule}) => schedule.total));
  const rewound = score.number(domain).to(0, TITLE, OPENING, easeInOutCubic);
  const axis = score
    .number(0)
    .to(1, TITLE + OPENING / 2, OPENING / 2)
    .to(0, acts.closing, CLOSING / 2);
  const heading = score
    .number(1)
    .to(0, TITLE, OPENING / 4)
    .to(1, acts.closing + CLOSING / 2, CLOSING / 2);
  const down = score.number(TITLE_DOWN).to(0, TITLE, OPENING, easeInOutCubic);
  const right = score
    .number(1)
    .to(0, TITLE, OPENING / 2)
    .to(1, nextDoorTime(cut), FADE);
  const rows = [rowsOf(cut, first), standRows(cut, others, cast)];
  const isOpening = (time: FilmSeconds) => time < TITLE + OPENING - SAME_INSTANT;
  const {minutes, key} = RESTAURANT_WORDS[lang];
  return time =>
    RESTAURANT_CHARTS.map((layout, i) => ({
      rows: rows[i] ?? [],
      layout,
      now: isOpening(time) ? rewound.at(time) : now.at(time),
      domain,
      minutes,
      key,
      heading: texts.sides?.[i]?.name ?? '',
      down: down.at(time),
      alpha: {
        axis: axis.at(time),
        heading: heading.at(time),
        all: i === 0 ? 1 : right.at(time),
      },
    }));
}

/** The other restaurant comes with the first service, before the clock moves: both are seen on one clock. */
export function nextDoorTime({shots}: Cut): FilmSeconds {
  return shots.find(({event}) => event.kind === 'loop-blocked')?.time ?? 0;
}

/** The waiter's own lane over one lane a table. */
function rowsOf({lang}: Cut, {schedule, cast}: Take): ServiceRow[] {
  const tables = cast.map(({task, name, hue}): ServiceRow => {
    const visits = visitsOf(schedule, task);
    const spans = visits.map(({what, from, to}): ServiceSpan => {
      return {kind: ALONE.has(what) ? 'alone' : 'serve', from, to, hue};
    });
    const start = visits[0]?.from ?? 0;
    const queue: ServiceSpan[] = start > 0 ? [{kind: 'queue', from: 0, to: start, hue}] : [];
    return {label: name, hue, spans: [...queue, ...spans], ended: visits.at(-1)?.to ?? null};
  });
  const served = tables.flatMap(({label, spans}) =>
    spans.filter(({kind}) => kind === 'serve').map(span => ({...span, label})),
  );
  const label = RESTAURANT_WORDS[lang].waiter;
  return [{label, hue: null, spans: served, ended: null}, ...tables];
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
