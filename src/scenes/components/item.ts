import type {ItemMoment} from '../../script/views/sharing-moment.ts';
import type {Pen} from '../stage/pen.ts';

/** A thing, not a task, so it has no hue. */
export function paintItem(pen: Pen, {text, at: {x, y}}: ItemMoment, side: number): void {
  const {raised, soft} = pen.theme;
  const box = {x: x - side / 2, y: y - side / 2, width: side, height: side};
  pen.box(box, {radius: 8, fill: raised, stroke: {colour: soft, width: 3}});
  const style = {size: 40, weight: 600, face: 'mono', align: 'center'} as const;
  pen.text(text, {x, y: y + 14}, style);
}
