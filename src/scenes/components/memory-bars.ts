import {SCALE_BARS} from '../../script/views/scale-layout.ts';
import type {BarMoment, ScaleMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** A bar is never thinner than this: the size beside it says how long it really is. */
const THINNEST = 3;

/** Two amounts of memory on one scale, each with what kind it is and where its figure comes from. */
export class MemoryBars extends Drawing<Pick<ScaleMoment, 'bars' | 'up'>> {
  protected override paint(pen: Pen, {bars, up}: Pick<ScaleMoment, 'bars' | 'up'>): void {
    const {scene, takeaway} = SCALE_BARS;
    for (const [i, bar] of bars.entries()) {
      const y = (scene[i] ?? 0) * (1 - up) + (takeaway[i] ?? 0) * up;
      pen.faded(bar.alpha, () => paintBar(pen, bar, y));
    }
  }
}

function paintBar(pen: Pen, bar: BarMoment, y: number): void {
  const {x0, x1, height} = SCALE_BARS;
  const {text, soft} = pen.theme;
  const label = {size: 40, weight: 600} as const;
  pen.text(bar.label, {x: x0, y}, label);
  const after = {x: x0 + pen.width(bar.label, label) + 24, y};
  pen.text(bar.each, after, {size: 32, weight: 500, fill: soft});
  const width = Math.max(THINNEST, (x1 - x0) * bar.share * bar.grown);
  pen.box({x: x0, y: y + 22, width, height}, {radius: 2, fill: text});
  pen.faded((bar.grown - 0.6) / 0.4, () => {
    const size = {size: 64, weight: 600, face: 'mono'} as const;
    const at = {x: x0 + width + 28, y: y + 77};
    pen.text(bar.size, at, size);
    const kind = {x: at.x + pen.width(bar.size, size) + 24, y: at.y};
    pen.text(bar.kind, kind, {size: 48, weight: 600});
  });
  pen.text(bar.source, {x: x0, y: y + 130}, {size: 30, weight: 500, fill: soft});
}
