import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {Pen} from '../stage/pen.ts';

/** Words beside a shape that is seen for the first time, right of the playhead. */
export function paintHints(pen: Pen, chart: ChartMoment): void {
  for (const {row, text, alpha, at} of chart.hints) {
    pen.faded(alpha, () => {
      const x = chartX(chart, at ?? chart.now) + 26;
      const y = laneY(chart.layout, row);
      const style = {size: 30, weight: 500} as const;
      const box = {x: x - 8, y: y - 22, width: pen.width(text, style) + 16, height: 44};
      pen.box(box, {fill: pen.theme.bg});
      pen.text(text, {x, y: y + 11}, style);
    });
  }
}
