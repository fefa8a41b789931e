import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** The line between the two programs of a duel, at a height. */
export class Divider extends Drawing<number> {
  protected override paint(pen: Pen, y: number): void {
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 80, y}, {x: 1840, y}, stroke);
  }
}
