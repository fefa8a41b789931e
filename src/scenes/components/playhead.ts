import {axisNow, type ChartMoment, chartX} from '../../script/chart.ts';
import {seconds} from '../../script/shown-seconds.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {LABEL_RISE} from './chart-axis.ts';

/** Now: one unbroken line in front of every chart that shares the axis, with the time at its head. */
export class Playhead extends Drawing<ChartMoment> {
  protected override paint(pen: Pen, chart: ChartMoment): void {
    const {layout, alpha} = chart;
    const now = axisNow(chart);
    const {text} = pen.theme;
    const x = chartX(chart, now);
    pen.faded(alpha.axis, () => {
      const stroke = {colour: text, width: 3, cap: 'butt'} as const;
      pen.line({x, y: layout.top - 6}, {x, y: layout.bottom}, stroke);
      paintArrow(pen, 'down', {x, y: layout.top - 6}, 12, text);
      const style = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;
      pen.text(seconds(now), {x, y: layout.top - LABEL_RISE}, style);
    });
  }
}
