import {standingOf} from '../../script/views/blocked-field.ts';
import {SCALE_FIELD} from '../../script/views/scale-layout.ts';
import type {DotsMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

const {blocks, side, pitch, gap, dot} = SCALE_FIELD;
const COLUMNS = blocks * side;
const BLOCK = side * pitch + gap;

/** A row of dots as a dashed line: from one dot to the next, and at the end of a block to the next block. */
const DASH = Array.from({length: side}, (_, i) => [
  dot,
  pitch - dot + (i === side - 1 ? gap : 0),
]).flat();

/** A crowd of thousands, in one pass: neighbours in a row that look alike are one dashed line. */
export class Dots extends Drawing<DotsMoment> {
  protected override paint(pen: Pen, field: DotsMoment): void {
    const {members} = field;
    const rows = Math.ceil(members.length / COLUMNS);
    const isDone = (row: number, column: number) =>
      standingOf(members[indexAt(row, column)] ?? NOBODY, field) === 'answered';
    pen.faded(field.alpha, () => {
      for (let row = 0; row < rows; row++) {
        let start = 0;
        for (let column = 1; column <= COLUMNS; column++) {
          const done = isDone(row, start);
          if (column < COLUMNS && isDone(row, column) === done) continue;
          paintRun(pen, field.top, row, start, column, done);
          start = column;
        }
      }
    });
  }
}

const NOBODY = {due: 0, ended: Number.POSITIVE_INFINITY, order: 0};

/** Who stands there: blocks are in reading order, and so is each block. */
function indexAt(row: number, column: number): number {
  const block = Math.floor(row / side) * blocks + Math.floor(column / side);
  return block * side * side + (row % side) * side + (column % side);
}

/** Where the left or the upper edge of a dot is, from that of the field. */
function placeOf(index: number): number {
  return Math.floor(index / side) * BLOCK + (index % side) * pitch;
}

/** Dots from column `first` up to, but without, `last`. */
function paintRun(
  pen: Pen,
  top: number,
  row: number,
  first: number,
  last: number,
  isDone: boolean,
): void {
  const y = top + placeOf(row) + dot / 2;
  const from = {x: SCALE_FIELD.x + placeOf(first), y};
  const to = {x: SCALE_FIELD.x + placeOf(last - 1) + dot, y};
  const skipped = 2 * (first % side);
  const dash = [...DASH.slice(skipped), ...DASH.slice(0, skipped)];
  const colour = isDone ? pen.theme.text : pen.theme.edge;
  pen.line(from, to, {colour, width: dot, dash, cap: 'butt'});
}
