import {DIVIDER_Y} from '../../script/views/duel-layout.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** The line between the two programs of a duel. */
export class Divider extends Drawing<void> {
  protected override paint(pen: Pen): void {
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 80, y: DIVIDER_Y}, {x: 1840, y: DIVIDER_Y}, stroke);
  }
}
