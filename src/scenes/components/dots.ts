import {standingOf} from '../../script/views/blocked-field.ts';
import {SCALE_FIELD} from '../../script/views/scale-layout.ts';
import type {DotsMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** A crowd of thousands, in one pass: neighbours in a row that look alike are one dashed line. */
export class Dots extends Drawing<DotsMoment> {
  protected override paint(pen: Pen, field: DotsMoment): void {
    const {members} = field;
    const {columns} = SCALE_FIELD;
    const isDone = (i: number) => standingOf(members[i] ?? NOBODY, field) === 'answered';
    pen.faded(field.alpha, () => {
      let start = 0;
      let done = isDone(0);
      for (let i = 1; i <= members.length; i++) {
        const goesOn = i < members.length && i % columns !== 0 && isDone(i) === done;
        if (goesOn) continue;
        paintRun(pen, field.top, start, i, done);
        start = i;
        done = isDone(i);
      }
    });
  }
}

const NOBODY = {due: 0, ended: Number.POSITIVE_INFINITY, order: 0};

/** Dots from index `first` up to, but without, `last`, all in one row. */
function paintRun(pen: Pen, top: number, first: number, last: number, isDone: boolean): void {
  const {x, columns, pitch, dot} = SCALE_FIELD;
  const y = top + Math.floor(first / columns) * pitch + dot / 2;
  const left = x + (first % columns) * pitch;
  const right = left + (last - first - 1) * pitch + dot;
  const colour = isDone ? pen.theme.text : pen.theme.edge;
  const dash = [dot, pitch - dot];
  pen.line({x: left, y}, {x: right, y}, {colour, width: dot, dash, cap: 'butt'});
}
