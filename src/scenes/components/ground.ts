import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

const STAGE = {x: 0, y: 0, width: 1920, height: 1080} as const;

/** A sheet of the background over the whole stage, more or less opaque: the ground, and the veil between the acts. */
export class Ground extends Drawing<number> {
  protected override paint(pen: Pen, alpha: number): void {
    pen.faded(alpha, () => pen.box(STAGE, {fill: pen.theme.bg}));
  }
}
