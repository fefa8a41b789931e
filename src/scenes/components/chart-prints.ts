import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {Pen} from '../stage/pen.ts';

/** From a block's middle to what was printed there: the playhead leaves it free. */
const ASIDE = 12;

/** What was printed, above the block of the lane that did it. */
export function paintPrints(pen: Pen, chart: ChartMoment): void {
  const {layout, rows} = chart;
  for (const {row, at, text, alpha} of chart.prints ?? []) {
    const size = Math.max(28, layout.labelSize * 0.8);
    const x = chartX(chart, at) + ASIDE;
    const y = laneY(layout, row) - layout.tick / 2 - 10;
    const style = {
      size,
      weight: 500,
      face: 'mono',
      fill: pen.hue(rows[row]?.hue ?? 'main'),
    } as const;
    pen.faded(alpha * chart.alpha.lanes, () => pen.text(text, {x, y}, style));
  }
}
