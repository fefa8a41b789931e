import type {SideMoment} from '../../script/views/duel-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** What one of two programs is called, and a remark beside that. */
export class LanesWords extends Drawing<SideMoment> {
  private readonly baseline: number;

  public constructor({baseline, ...props}: DrawingProps<SideMoment> & {readonly baseline: number}) {
    super(props);
    this.baseline = baseline;
  }

  protected override paint(pen: Pen, {heading, remark}: SideMoment): void {
    const strong = {size: 36, weight: 600} as const;
    const y = this.baseline;
    pen.text(heading, {x: 80, y}, strong);
    const x = 80 + pen.width(heading, strong) + 24;
    pen.text(remark, {x, y}, {size: 30, weight: 500, fill: pen.theme.soft});
  }
}
