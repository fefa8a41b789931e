import {SAME_ON_CLOCK} from '../../script/units.ts';
import type {CompareMoment, ServiceWay} from '../../script/views/compare-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintKey, paintSpan} from './service-chart.ts';

/** Words at the left; bars from `x0` to `x1`; the first lane's centre, from lane to lane and, more, from way to way. */
const PLACE = {x: 80, x0: 540, x1: 1600, y: 504, lane: 48, way: 104} as const;
const NUMBER = {size: 64, weight: 600, face: 'mono'} as const;
const UNIT = {size: 34, weight: 500} as const;

/** Ways to serve the same guests, one under the other, each with how long it took. */
export class ServiceCompare extends Drawing<CompareMoment> {
  protected override paint(pen: Pen, compared: CompareMoment): void {
    pen.faded(compared.alpha, () => {
      let y: number = PLACE.y;
      for (const way of compared.ways) {
        paintWay(pen, compared, way, y);
        y += (way.lanes.length - 1) * PLACE.lane + PLACE.way;
      }
      paintKey(pen, PLACE.x, compared.key);
    });
  }
}

function paintWay(pen: Pen, compared: CompareMoment, way: ServiceWay, first: number): void {
  const {now, domain} = compared;
  const xOf = (at: number) => PLACE.x0 + ((PLACE.x1 - PLACE.x0) * at) / domain;
  const middle = first + ((way.lanes.length - 1) * PLACE.lane) / 2;
  pen.text(way.heading, {x: PLACE.x, y: middle - 4}, {size: 36, weight: 600});
  const soft = {size: 30, weight: 500, fill: pen.theme.soft} as const;
  pen.text(way.remark, {x: PLACE.x, y: middle + 36}, soft);
  for (const [i, lane] of way.lanes.entries()) {
    for (const span of lane) {
      const to = Math.min(span.to, now);
      const bar = {from: xOf(span.from) + 1.5, to: xOf(to) - 1.5, y: first + i * PLACE.lane};
      paintSpan(pen, span, bar);
    }
  }
  pen.faded((now - way.ended) * 5 + 1, () => {
    if (now < way.ended - SAME_ON_CLOCK) return;
    const [digits = '', unit = ''] = compared.minutes(way.ended).split(' ');
    const x = xOf(way.ended) + 28;
    pen.text(digits, {x, y: middle + 22}, NUMBER);
    pen.text(unit, {x: x + pen.width(digits, NUMBER) + 12, y: middle + 22}, UNIT);
  });
}
