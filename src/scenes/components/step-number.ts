import type {Point} from '../../script/units.ts';
import type {Pen} from '../stage/pen.ts';

/** The number of a step, in a ring; what lies behind it is covered. */
export function paintNumber(pen: Pen, number: number, at: Point): void {
  pen.circle(at, 24, {fill: pen.theme.bg});
  pen.circle(at, 20, {fill: pen.theme.panel, stroke: {colour: pen.theme.soft, width: 3}});
  const style = {size: 28, weight: 600, face: 'mono', align: 'center'} as const;
  pen.text(String(number), {x: at.x, y: at.y + 10}, style);
}
