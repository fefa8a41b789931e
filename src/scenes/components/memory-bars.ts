import {SCALE_BARS} from '../../script/views/scale-layout.ts';
import type {BarMoment, ScaleMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** A bar is never thinner than this: the size beside it says how long it really is. */
const THINNEST = 3;

/** Two amounts of memory on one scale, each with where its figure comes from. */
export class MemoryBars extends Drawing<Pick<ScaleMoment, 'bars' | 'up'>> {
  protected override paint(pen: Pen, {bars, up}: Pick<ScaleMoment, 'bars' | 'up'>): void {
    for (const [i, bar] of bars.entries()) {
      const y = (SCALE_BARS.rows[i] ?? 0) - up;
      pen.faded(bar.alpha, () => paintBar(pen, bar, y));
    }
  }
}

function paintBar(pen: Pen, bar: BarMoment, y: number): void {
  const {x0, x1, height} = SCALE_BARS;
  const {text, soft} = pen.theme;
  pen.text(bar.label, {x: 80, y: y + 22}, {size: 38, weight: 600});
  pen.text(bar.each, {x: 80, y: y + 62}, {size: 30, weight: 500, fill: soft});
  const width = Math.max(THINNEST, (x1 - x0) * bar.share * bar.grown);
  pen.box({x: x0, y: y - 14, width, height}, {radius: 2, fill: text});
  pen.faded((bar.grown - 0.6) / 0.4, () => {
    const style = {size: 56, weight: 600, face: 'mono'} as const;
    pen.text(bar.size, {x: x0 + width + 24, y: y + 30}, style);
  });
  pen.text(bar.source, {x: x0, y: y + 78}, {size: 28, weight: 500, fill: soft});
}
