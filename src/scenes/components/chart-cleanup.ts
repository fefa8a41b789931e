import {type ChartMoment, chartX} from '../../script/chart.ts';
import type {LanePiece, LaneRow} from '../../script/lane-pieces.ts';
import type {Words} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';
import {DOT_PITCH} from './chart-cuts.ts';

type Cleanup = LanePiece & {kind: 'cleanup'};

/** Clears the block at its end. */
const END = 11;

/** Keeps inside of the frame around it. */
const FRAME = 16;

/** A wait that only leaves things in order: its dots on a band, from the limit on, with the word. */
export function paintCleanup(
  pen: Pen,
  chart: ChartMoment,
  {hue, pieces}: LaneRow,
  piece: Cleanup,
  {y, words}: {readonly y: number; readonly words: Words},
): void {
  const {tick, dots} = chart.layout;
  const from = chartX(chart, piece.from);
  const isFramed = pieces.some(
    ({kind, ...frame}) => kind === 'frame' && 'to' in frame && frame.to === piece.to,
  );
  const to = chartX(chart, Math.min(piece.to, chart.now)) - (isFramed ? FRAME : 0);
  if (to - from < 4) return;
  const height = tick - 2;
  const ground = pen.tint(hue, 0.22);
  pen.box({x: from, y: y - height / 2, width: to - from, height}, {fill: ground});
  const dash = [0.1, dots * DOT_PITCH];
  const stroke = {colour: pen.hue(hue), width: dots, dash};
  if (to - from > 60) pen.line({x: from + 24, y}, {x: to - END - 2, y}, stroke);
  const style = {size: Math.max(28, tick * 0.64), weight: 500, align: 'center'} as const;
  const whole = words.cleanupOf(piece.to - piece.from);
  const label = chart.largeLengths ? whole : words.cleanup;
  const width = pen.width(label, style) + 20;
  pen.faded((to - from - width - 28) / 12, () => {
    const x = (from + chartX(chart, piece.to)) / 2;
    pen.box({x: x - width / 2, y: y - height / 2, width, height}, {fill: ground});
    pen.text(label, {x, y: y + style.size * 0.36}, style);
  });
}
