import type {ChartLayout} from '../../script/chart.ts';
import {laneY} from '../../script/chart.ts';
import {BOX, SCOPE_CODE} from '../../script/views/scope-layout.ts';
import type {BoxMoment} from '../../script/views/scope-moment.ts';
import type {Pen} from '../stage/pen.ts';

/** Width of a column of code. */
const COLUMN = SCOPE_CODE.size * 0.6;

/** A block of code and what lives in it: a rail beside its lines, and one around its lanes, open until it is left. */
export function paintScopeBox(pen: Pen, box: BoxMoment, layout: ChartLayout): void {
  pen.faded(box.alpha, () => {
    paintRail(pen, box);
    paintBox(pen, box, layout);
  });
}

function paintRail(pen: Pen, {lines: [first, last], column}: BoxMoment): void {
  const {main} = pen.theme.hues;
  const x = SCOPE_CODE.x + SCOPE_CODE.gutter + 12 + column * COLUMN + 10;
  const top = SCOPE_CODE.y + SCOPE_CODE.padding + first * SCOPE_CODE.lineHeight + 3;
  const bottom = SCOPE_CODE.y + SCOPE_CODE.padding + (last + 1) * SCOPE_CODE.lineHeight - 5;
  pen.line({x, y: top}, {x, y: bottom}, {colour: main, width: 4, cap: 'butt'});
}

function paintBox(pen: Pen, box: BoxMoment, layout: ChartLayout): void {
  const {main} = pen.theme.hues;
  const [first, last] = box.rows;
  const top = laneY(layout, first) - BOX.above;
  const bottom = laneY(layout, last) + BOX.below;
  const stroke = {colour: main, width: 5, cap: 'butt'} as const;
  const {left, right} = box;
  const open = [
    {x: right, y: top},
    {x: left, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom},
  ];
  pen.polyline(open, stroke, 10);
  pen.faded(box.closed, () => pen.line({x: right, y: top - 2}, {x: right, y: bottom + 2}, stroke));
  const style = {size: 30, weight: 600, face: 'mono', fill: main} as const;
  const width = pen.width(box.label, style);
  const fits = Math.min(1, (right - left - 40) / (width + 24));
  pen.faded((fits - 0.9) / 0.1, () => {
    pen.box({x: left + 24, y: top - 22, width: width + 24, height: 44}, {fill: pen.theme.bg});
    pen.text(box.label, {x: left + 36, y: top + 10}, style);
  });
}
