import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {LoopMoment} from '../../script/views/loop-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

export interface HintsSubject {
  readonly scene: LoopMoment;
  readonly chart: ChartMoment;
}

/** Words beside a shape that is seen for the first time, right of the playhead. */
export class Hints extends Drawing<HintsSubject> {
  protected override paint(pen: Pen, {scene, chart}: HintsSubject): void {
    for (const {row, text, alpha} of scene.hints) {
      pen.faded(alpha, () => {
        const x = chartX(chart, chart.now) + 26;
        const y = laneY(chart.layout, row);
        const style = {size: 30, weight: 500} as const;
        const box = {x: x - 8, y: y - 22, width: pen.width(text, style) + 16, height: 44};
        pen.box(box, {fill: pen.theme.bg});
        pen.text(text, {x, y: y + 11}, style);
      });
    }
  }
}
