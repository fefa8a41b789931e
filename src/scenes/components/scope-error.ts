import {type ChartLayout, laneY} from '../../script/chart.ts';
import {OUTSIDE} from '../../script/views/scope-layout.ts';
import type {ErrorMoment} from '../../script/views/scope-moment.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';

/** From the middle of the cross, which stands at the instant, to its sides. */
const SIGN = 14;

/** An exception: a cross where it is raised, a line along the closing block, and a cross outside when it has left. */
export function paintScopeError(
  pen: Pen,
  {text, from, until, alpha, out}: ErrorMoment,
  layout: ChartLayout,
  xOf: (at: number) => number,
): void {
  const {alarm} = pen.theme;
  const lane = laneY(layout, 0);
  const y = lane - layout.tick * 0.86;
  const start = xOf(from);
  const outside = xOf(until) + OUTSIDE;
  const edge = xOf(until);
  const tip = edge + (outside - edge) * Math.min(1, 2 * out);
  const stroke = {colour: alarm, width: 5, cap: 'butt'} as const;
  pen.faded(alpha, () => {
    paintGlyph(pen, 'failed', {x: start, y}, alarm);
    if (tip > start + SIGN) pen.line({x: start + SIGN, y}, {x: tip, y}, stroke);
    const style = {size: 28, weight: 600, face: 'mono', align: 'right', fill: alarm} as const;
    pen.text(text, {x: start - SIGN - 10, y: y + 9}, style);
    if (out <= 0.5) return;
    const down = y + (lane - 30 - y) * (2 * out - 1);
    pen.line({x: outside, y: y - 2.5}, {x: outside, y: down}, stroke);
    paintArrow(pen, 'down', {x: outside, y: down}, 13, alarm);
    pen.faded(2 * out - 1, () => paintGlyph(pen, 'failed', {x: outside, y: lane}, alarm));
  });
}
