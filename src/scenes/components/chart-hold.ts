import {type ChartMoment, chartX} from '../../script/chart.ts';
import type {LanePiece, LaneRow} from '../../script/lane-pieces.ts';
import type {Pen} from '../stage/pen.ts';
import {KEY_WIDTH, paintKey} from './key.ts';

/** Rails along a lane, and a key at their start: the task holds something that others wait for. */
export function paintHold(
  pen: Pen,
  chart: ChartMoment,
  {hue}: LaneRow,
  piece: LanePiece & {kind: 'hold'},
  y: number,
): void {
  const {tick} = chart.layout;
  const from = chartX(chart, piece.from);
  const to = chartX(chart, Math.min(piece.to, chart.now));
  const rise = tick / 2 - 2;
  if (to - from < 4) return;
  const stroke = {colour: pen.hue(hue), width: 4, cap: 'butt'} as const;
  for (const rail of [y - rise, y + rise]) pen.line({x: from, y: rail}, {x: to, y: rail}, stroke);
  const size = Math.min(1, tick / 34) * 0.8;
  const width = KEY_WIDTH * size;
  const room = (to - from - 24) / width;
  pen.faded((room - 1) / 0.4, () => {
    const x = from + 22 + width / 2;
    const box = {x: x - width / 2 - 10, y: y - 12, width: width + 18, height: 24};
    pen.box(box, {fill: pen.theme.bg});
    paintKey(pen, {x, y}, size);
  });
}
