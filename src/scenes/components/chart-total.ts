import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';

const SIZE = 88;
const UNIT = SIZE / 2;

/** The double arrow under a chart: how long it all took. It grows with the lanes; its number comes at the end. */
export function paintTotal(pen: Pen, chart: ChartMoment): void {
  const {total, saved, layout} = chart;
  const y = laneY(layout, chart.rows.length - 1) + layout.totalGap;
  pen.faded(total.alpha, () => {
    const from = chartX(chart, 0);
    const to = chartX(chart, total.until);
    paintDimension(pen, from, to, y);
    pen.faded(total.digits, () => paintNumber(pen, total.label, (from + to) / 2, y));
  });
  if (saved && total.alpha > 0) {
    pen.faded(saved.alpha, () => {
      paintSaved(pen, saved.label, chartX(chart, saved.from), chartX(chart, saved.to), y);
    });
  }
}

function paintDimension(pen: Pen, from: number, to: number, y: number): void {
  if (to - from < 40) return;
  const stroke = {colour: pen.theme.text, width: 3};
  pen.line({x: from, y: y - 12}, {x: from, y: y + 12}, stroke);
  pen.line({x: to, y: y - 12}, {x: to, y: y + 12}, stroke);
  pen.line({x: from, y}, {x: to, y}, stroke);
  paintArrow(pen, 'left', {x: from + 8, y}, 10, pen.theme.text);
  paintArrow(pen, 'right', {x: to - 8, y}, 10, pen.theme.text);
}

/** `4 s`, its unit at half the size, on a patch of ground over the arrow. */
function paintNumber(pen: Pen, label: string, x: number, y: number): void {
  const [digits = '', unit = ''] = label.split(' ');
  const large = {size: SIZE, weight: 600, face: 'mono'} as const;
  const small = {size: UNIT, weight: 500, face: 'mono', fill: pen.theme.soft} as const;
  const width = pen.width(digits, large) + 12 + pen.width(unit, small);
  const left = x - width / 2;
  pen.box({x: left - 24, y: y - 44, width: width + 48, height: 84}, {fill: pen.theme.bg});
  pen.text(digits, {x: left, y: y + 30}, large);
  pen.text(unit, {x: left + pen.width(digits, large) + 12, y: y + 30}, small);
}

function paintSaved(pen: Pen, label: string, from: number, to: number, y: number): void {
  const style = {size: 32, weight: 500, align: 'center', fill: pen.theme.soft} as const;
  const x = (from + to) / 2;
  const width = pen.width(label, style) + 40;
  const stroke = {colour: pen.theme.edge, width: 3};
  pen.line({x: from + 14, y}, {x: to - 10, y}, stroke);
  pen.box({x: x - width / 2, y: y - 22, width, height: 44}, {fill: pen.theme.bg});
  pen.text(label, {x, y: y + 11}, style);
}
