import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING, OPENING, TITLE} from '../acts.ts';
import {parseLine} from '../caption.ts';
import type {Cut} from '../cut.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Take} from '../shots.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, SAME_INSTANT} from '../units.ts';
import {
  type ServiceChartMoment,
  type ServiceLayout,
  type ServiceRow,
  type ServiceSpan,
  standsBy,
  visitsOf,
} from './service.ts';
import {dressed} from './service-circuit.ts';

/** How far below their place in the scene the lanes stand on the title. */
const TITLE_DOWN = 84;

/** One of the charts of a film in costume. */
export interface ServiceSubject {
  readonly layout: ServiceLayout;
  readonly rows: readonly ServiceRow[];
}

/** Lanes in costume through all three acts: on the title they show what will have happened. */
export function serviceCharts(
  cut: Cut,
  now: Track<VirtualSeconds>,
  subjects: readonly ServiceSubject[],
  words: Pick<ServiceChartMoment, 'minutes' | 'key'>,
  undressed: Track<number>,
): (time: FilmSeconds) => ServiceChartMoment[] {
  const {score, acts, takes, texts} = cut;
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
  const spans = subjects.flatMap(({rows}) => rows.flatMap(row => row.spans));
  const key = words.key.filter(({kind}) => spans.some(span => span.kind === kind));
  const ends = subjects.map(({rows}) => endOf(rows));
  const isOpening = (time: FilmSeconds) => time < TITLE + OPENING - SAME_INSTANT;
  return time =>
    subjects.map(({layout, rows}, i) => ({
      rows,
      layout,
      now: Math.min(isOpening(time) ? rewound.at(time) : now.at(time), ends[i] ?? domain),
      domain,
      minutes: words.minutes,
      key: i === 0 ? key : [],
      heading: texts.sides?.[i]?.name ?? '',
      down: down.at(time),
      alpha: {
        axis: axis.at(time),
        heading: heading.at(time),
        key: dressed(undressed.at(time)),
        all: i === 0 ? 1 : dressed(undressed.at(time)),
      },
    }));
}

/** When the last lane is over: where all are done, the clock has nothing more to say. */
function endOf(rows: readonly ServiceRow[]): VirtualSeconds {
  return Math.max(0, ...rows.flatMap(({spans}) => spans.map(({to}) => to)));
}

/** Where nobody is served, from the beginning to `total`. */
function gapsIn(served: readonly ServiceSpan[], total: VirtualSeconds) {
  const edges = [0, ...served.flatMap(({from, to}) => [from, to]), total];
  return edges.flatMap((from, i) => {
    const to = edges[i + 1] ?? from;
    return i % 2 === 0 && to > from ? [{from, to, hue: 'main' as const}] : [];
  });
}

/** Words of the lanes: who serves, what goes on without anybody, who else may have worked, and who then is free. */
export interface HostWords {
  readonly host: string;
  /** Before the lane of a guest, in place of the name alone. */
  readonly guest?: (name: string) => string;
  readonly alone: ReadonlySet<string>;
  readonly helper?: (index: number) => string;
  readonly free?: Pick<ServiceSpan, 'kind' | 'label'>;
  /** On the bar of who stands by a guest that needs nobody. */
  readonly stands?: string;
}

/** The lane of whoever serves, over one lane a task. */
export function hostRows(
  {schedule, cast}: Take,
  {host, guest, alone, helper, free, stands}: HostWords,
): ServiceRow[] {
  const served = schedule.events.flatMap((event): ServiceSpan[] => {
    const member = event.kind === 'loop-blocked' && cast.find(({task}) => task === event.by);
    if (!member || event.kind !== 'loop-blocked') return [];
    const {name: label, hue} = member;
    const span = {from: event.at, to: event.at + event.seconds, hue};
    const isBy = stands !== undefined && standsBy(schedule, alone, event);
    return [isBy ? {...span, kind: 'stand', label: stands} : {...span, kind: 'serve', label}];
  });
  const guests = cast.map(({task, name, hue}, i): ServiceRow => {
    const visits = visitsOf(schedule, task);
    const spans = visits.map(({what, from, to}): ServiceSpan => {
      const byHost = served.some(span => span.hue === hue && span.from === from);
      const label = byHost ? '' : (helper?.(i) ?? '');
      return alone.has(what)
        ? {kind: 'alone', from, to, hue}
        : {kind: 'serve', from, to, hue, label};
    });
    const start = visits[0]?.from ?? 0;
    const queue: ServiceSpan[] = start > 0 ? [{kind: 'queue', from: 0, to: start, hue}] : [];
    return {
      label: name,
      ...(guest && {words: parseLine(guest(name))}),
      hue,
      spans: [...queue, ...spans],
      ended: visits.at(-1)?.to ?? null,
    };
  });
  const idle = free ? gapsIn(served, schedule.total).map(gap => ({...gap, ...free})) : [];
  const spans = [...served, ...idle];
  return [{label: host, hue: null, spans, ended: null}, ...guests];
}
