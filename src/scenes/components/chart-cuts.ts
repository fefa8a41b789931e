import type {VirtualSeconds} from '../../model/schedule.ts';
import {type ChartMoment, chartX} from '../../script/chart.ts';
import {type LanePiece, type LaneRow, pieceAlpha} from '../../script/lane-pieces.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';

/** From the instant of a cut to its sign. */
export const CUT = 34;

/** From one dot of a wait to the next, in diameters. */
export const DOT_PITCH = 2.3;

/** The sign of a cut. One that was only asked for makes room for that of the end, if the task does end. */
export function paintCut(
  pen: Pen,
  chart: ChartMoment,
  {hue, pieces}: LaneRow,
  {at, asked}: LanePiece & {kind: 'cut'},
  y: number,
): void {
  const place = {x: chartX(chart, at) + CUT, y};
  const end = pieces.find(piece => isEndOf(piece, at));
  const over = end ? pieceAlpha(end, chart.time) : 0;
  const glyph = asked ? 'request' : 'cancelled';
  pen.faded(1 - over, () => paintGlyph(pen, glyph, place, pen.hue(hue)));
  pen.faded(over, () => paintGlyph(pen, 'cancelled', place, pen.hue(hue)));
}

/** Whether a task ended as cancelled at the instant at which it was cut off. */
function isEndOf(piece: LanePiece, cut: VirtualSeconds): boolean {
  return piece.kind === 'end' && piece.how === 'cancelled' && piece.at === cut;
}

/** Where the wait would have gone on to; what came instead lies over it. */
export function paintGhost(
  pen: Pen,
  chart: ChartMoment,
  row: LaneRow,
  piece: LanePiece & {kind: 'ghost'},
  y: number,
): void {
  const {dots} = chart.layout;
  const waits = row.pieces.flatMap(other =>
    other.kind === 'wait' || other.kind === 'cleanup' ? [other] : [],
  );
  // A cleanup takes the place of what was prevented.
  if (waits.some(wait => wait.from === piece.from)) return;
  const reached = waits
    .filter(wait => wait.from >= piece.from && wait.from <= chart.now)
    .map(wait => Math.min(wait.to, chart.now));
  const start = Math.max(piece.from, ...reached);
  const isCut = row.pieces.some(other => other.kind === 'cut' && other.at === piece.from);
  const from = chartX(chart, start) + (start === piece.from && isCut ? CUT + 28 : 24);
  const to = chartX(chart, Math.min(piece.to, chart.domain));
  if (to <= from) return;
  const dash = [0.1, dots * DOT_PITCH];
  pen.line({x: from, y}, {x: to, y}, {colour: pen.tint(row.hue, 0.4), width: dots, dash});
}
