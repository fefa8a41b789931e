import {type ChartMoment, chartX} from '../../script/chart.ts';
import {shortSeconds} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';

/** Baseline of the axis' labels, above the gridlines. */
export const LABEL_RISE = 26;

/** Room the playhead's own label needs: an axis label nearer than this makes way. */
const NEAR = 62;
const FAR = 88;

/** Gridlines stand from the start, so that the final length is known. */
export function paintAxis(pen: Pen, chart: ChartMoment): void {
  const {layout, domain, now} = chart;
  const head = chartX(chart, now);
  const step = domain > 8 ? Math.ceil(domain / 8) : 1;
  for (let at = 0; at <= domain; at += step) {
    const x = chartX(chart, at);
    pen.line({x, y: layout.top}, {x, y: layout.bottom}, {colour: pen.theme.line, width: 2});
    const style = {size: 30, face: 'mono', align: 'center', fill: pen.theme.mute} as const;
    pen.faded((Math.abs(x - head) - NEAR) / (FAR - NEAR), () => {
      pen.text(shortSeconds(at), {x, y: layout.top - LABEL_RISE}, style);
    });
  }
}
