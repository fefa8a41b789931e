import type {ChartLayout} from '../../script/chart.ts';
import {boxSides} from '../../script/views/scope-layout.ts';
import type {BoxMoment} from '../../script/views/scope-moment.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {type CodeLayout, rowTop} from './code-layout.ts';

const RADIUS = 12;

/** A rail beside the lines of a block, and a foot at its end: up to there its owner waits for the others. */
export function paintScopeRail(
  pen: Pen,
  {alpha, lines: [first, last], column}: BoxMoment,
  layout: CodeLayout,
): void {
  const {main} = pen.theme.hues;
  const x = layout.x + layout.gutter + 12 + column * 0.6 * layout.size + 10;
  const top = rowTop(layout, first) + 3;
  const bottom = rowTop(layout, last + 1) - 7;
  const foot = [
    {x, y: top},
    {x, y: bottom},
    {x: x + 34, y: bottom},
  ];
  pen.faded(alpha, () => pen.polyline(foot, {colour: main, width: 4, cap: 'butt'}));
}

/** A frame around the lanes of a block: open on the right, along with the clock, until the block is left and closes it. */
export function paintScopeBox(
  pen: Pen,
  box: BoxMoment,
  layout: ChartLayout,
  xOf: (at: number) => number,
): void {
  const {bg, hues} = pen.theme;
  const {left, right, top, bottom, label} = boxSides(box, layout, xOf);
  const frame = {x: left, y: top, width: right - left, height: bottom - top};
  pen.faded(box.alpha, () => {
    if (box.closed < 1) paintOpen(pen, frame, box.closed);
    else pen.box(frame, {radius: RADIUS, stroke: {colour: hues.main, width: 5}});
    const style = {size: 28, weight: 600, face: 'mono', fill: hues.main} as const;
    const width = pen.width(box.label, style);
    const fits = Math.min(1, (frame.width - 30) / (width + 24));
    pen.faded((fits - 0.9) / 0.1, () => {
      pen.box({x: label - 10, y: top - 22, width: width + 16, height: 44}, {fill: bg});
      pen.text(box.label, {x: label, y: top + 10}, style);
    });
  });
}

/** Three sides, and so much of the fourth as the block has closed: from both corners towards its middle. */
function paintOpen(pen: Pen, {x, y, width, height}: Box, closed: number): void {
  const {bg, hues} = pen.theme;
  const right = x + width;
  const bottom = y + height;
  const reach = (closed * height) / 2;
  const stroke = {
    colour: mix(bg, hues.main, 0.7 + 0.3 * closed),
    width: 4 + closed,
    cap: 'butt',
  } as const;
  const sides = [
    {x: right, y: y + reach},
    {x: right, y},
    {x, y},
    {x, y: bottom},
    {x: right, y: bottom},
    {x: right, y: bottom - reach},
  ];
  // Without a fourth side, its two points lie on the corners.
  pen.polyline(closed > 0 ? sides : sides.slice(1, -1), stroke, Math.min(RADIUS, reach || RADIUS));
}
