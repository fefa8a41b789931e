import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {LanePiece, LaneRow} from '../../script/lane-pieces.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';

/** From the sign to its word. */
const SIGN = 22;
/** Half of a block, and what an arrow leaves free before it. */
const BLOCK = 12;

/**
 * From who asks for a call to the call, as far as the clock has come: no function waits there, only a timer of the
 * loop's.
 */
export function paintTimer(
  pen: Pen,
  chart: ChartMoment,
  {hue}: LaneRow,
  {from, to, by}: LanePiece & {readonly kind: 'timer'},
  {y, word}: {readonly y: number; readonly word: string},
): void {
  const x = chartX(chart, from);
  const end = chartX(chart, Math.min(to, chart.now)) - BLOCK;
  const stroke = {colour: pen.theme.edge, width: 4};
  const asked = by < 0 ? y : laneY(chart.layout, by) + chart.layout.tick / 2 + 4;
  // In one piece: where it stands back, a corner of two lines would shine through.
  pen.path(`M0 0V${y - asked}H${Math.max(0, end - x)}`, {x, y: asked}, {stroke});
  if (end <= x) return;
  paintArrow(pen, 'right', {x: end, y}, 10, pen.theme.edge);
  const width = SIGN + pen.width(word, SMALL);
  const middle = (x + chartX(chart, to) - BLOCK - width) / 2;
  pen.faded((end - middle - width - 40) / 20, () => {
    pen.box({x: middle - 30, y: y - 20, width: width + 44, height: 40}, {fill: pen.theme.bg});
    paintGlyph(pen, 'clock', {x: middle, y}, pen.hue(hue));
    pen.text(word, {x: middle + SIGN, y: y + 10}, SMALL);
  });
}
