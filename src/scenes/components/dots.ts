import {standingOf} from '../../script/views/blocked-field.ts';
import {SCALE_FIELD} from '../../script/views/scale-layout.ts';
import type {DotsMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';

/** A crowd of thousands: one pass, and one path for those who wait and one for those who are through. */
export class Dots extends Drawing<DotsMoment> {
  protected override paint(pen: Pen, field: DotsMoment): void {
    pen.faded(field.alpha, () => {
      const {context, theme} = pen;
      const paths = {waiting: new Path2D(), done: new Path2D()};
      const {x, columns, pitch, dot} = SCALE_FIELD;
      for (const [i, member] of field.members.entries()) {
        const left = x + (i % columns) * pitch;
        const top = field.top + Math.floor(i / columns) * pitch;
        const isDone = standingOf(member, field) === 'answered';
        paths[isDone ? 'done' : 'waiting'].rect(left, top, dot, dot);
      }
      const fill = (path: Path2D, colour: Colour) => {
        context.fillStyle = colour;
        context.fill(path);
      };
      fill(paths.waiting, theme.edge);
      fill(paths.done, theme.text);
    });
  }
}
