import {type ChartMoment, chartX, laneY, type MarkMoment} from '../../script/chart.ts';
import {SAME_ON_CLOCK} from '../../script/units.ts';
import type {Pen} from '../stage/pen.ts';

/** Instants across all lanes, behind them, with what happened then below. */
export function paintMarks(pen: Pen, chart: ChartMoment, marks: readonly MarkMoment[]): void {
  for (const mark of marks) paintMark(pen, chart, mark);
}

function paintMark(pen: Pen, chart: ChartMoment, {at, label, alpha}: MarkMoment): void {
  const {layout, rows, now} = chart;
  if (now < at - SAME_ON_CLOCK) return;
  const x = chartX(chart, at);
  const bottom = laneY(layout, rows.length - 1) + layout.tick / 2 + 26;
  const from = {x, y: laneY(layout, 0)};
  pen.faded(alpha, () => {
    pen.line(from, {x, y: bottom + 12}, {colour: pen.theme.soft, width: 2, cap: 'butt'});
    const style = {size: 34, weight: 600, face: 'mono', align: 'right'} as const;
    pen.text(label, {x: x - 18, y: bottom + 14}, style);
  });
}
