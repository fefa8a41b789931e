import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {Point} from '../../script/units.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';

const SIZE = 88;
const UNIT = SIZE / 2;
/** Ground left and right of a number. */
const AROUND = 24;

/** The double arrow under a chart: how long it all took, once that is known. */
export function paintTotal(pen: Pen, chart: ChartMoment): void {
  const {total, saved, layout} = chart;
  const y = laneY(layout, chart.rows.length - 1) + layout.totalGap;
  pen.faded(total.alpha, () => {
    for (const part of total.parts ?? [{...total, from: 0}]) {
      const from = chartX(chart, part.from);
      const to = chartX(chart, part.until);
      const width = numberWidth(pen, part.label);
      paintDimension(pen, {from, to, y}, width + 2 * AROUND);
      paintNumber(pen, part.label, {x: (from + to - width) / 2, y});
    }
  });
  if (saved && total.alpha > 0) {
    pen.faded(saved.alpha, () => {
      paintSaved(pen, saved.label, chartX(chart, saved.from), chartX(chart, saved.to), y);
    });
  }
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Open in its middle, so that no line is under the number where both are seen through. */
function paintDimension(pen: Pen, {from, to, y}: Extent, gap: number): void {
  if (to - from < 40) return;
  const stroke = {colour: pen.theme.text, width: 3};
  pen.line({x: from, y: y - 12}, {x: from, y: y + 12}, stroke);
  pen.line({x: to, y: y - 12}, {x: to, y: y + 12}, stroke);
  const half = Math.max(0, (to - from - gap) / 2);
  pen.line({x: from, y}, {x: from + half, y}, stroke);
  pen.line({x: to - half, y}, {x: to, y}, stroke);
  paintArrow(pen, 'left', {x: from + 8, y}, 10, pen.theme.text);
  paintArrow(pen, 'right', {x: to - 8, y}, 10, pen.theme.text);
}

const large = (scale: number): TextStyle => ({size: SIZE * scale, weight: 600, face: 'mono'});
const small = (scale: number): TextStyle => ({size: UNIT * scale, weight: 500, face: 'mono'});

/** How wide `paintNumber` draws a length. */
export function numberWidth(pen: Pen, label: string, scale = 1): number {
  const [digits = '', unit = ''] = label.split(' ');
  return pen.width(digits, large(scale)) + 12 * scale + pen.width(unit, small(scale));
}

/** `4 s`, its unit at half the size, on a patch of ground; `at` is the middle of its left edge. */
export function paintNumber(pen: Pen, label: string, {x, y}: Point, scale = 1): void {
  const [digits = '', unit = ''] = label.split(' ');
  const width = numberWidth(pen, label, scale);
  const line = y + 30 * scale;
  const patch = {x: x - AROUND, y: y - 44 * scale, width: width + 2 * AROUND, height: 84 * scale};
  pen.box(patch, {fill: pen.theme.bg});
  pen.text(digits, {x, y: line}, large(scale));
  const after = {x: x + width - pen.width(unit, small(scale)), y: line};
  pen.text(unit, after, {...small(scale), fill: pen.theme.soft});
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
