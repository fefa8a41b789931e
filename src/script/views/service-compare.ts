import {CLOSING} from '../acts.ts';
import type {Cut} from '../cut.ts';
import type {FilmSeconds} from '../units.ts';
import type {CompareMoment, ServiceWay} from './compare-moment.ts';
import type {ServiceChartMoment, ServiceRow, ServiceSpan} from './service.ts';

/** How long the bars take to grow on the last card. */
const GROWTH: FilmSeconds = 3.6;

/** The bars of all ways grow on one clock: who is done first stops first. */
export function comparedWays(
  {score, acts}: Cut,
  ways: readonly ServiceWay[],
  {key, minutes}: Pick<ServiceChartMoment, 'key' | 'minutes'>,
): (time: FilmSeconds) => CompareMoment {
  const domain = Math.max(...ways.map(({ended}) => ended));
  const now = score.number(0).to(domain, acts.closing + CLOSING, GROWTH);
  const kinds = new Set(ways.flatMap(({lanes}) => lanes.flat().map(({kind}) => kind)));
  const seen = key.filter(({kind}) => kinds.has(kind));
  return time => ({
    ways,
    key: seen,
    minutes,
    now: now.at(time),
    domain,
    alpha: acts.takeaway.at(time),
  });
}

/** The lanes of those who serve, with the name of whom they serve on each bar. */
export function namedSpans({label, spans}: ServiceRow): ServiceSpan[] {
  return spans.map(span => (span.kind === 'serve' ? {...span, label} : span));
}
