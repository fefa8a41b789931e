import type {VirtualSeconds} from '../../model/schedule.ts';
import {type ChartMoment, chartX} from '../../script/chart.ts';
import {type LanePiece, type LaneRow, pieceAlpha} from '../../script/lanes.ts';
import type {Words} from '../../script/words.ts';
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
  // A cleanup takes the place of what was prevented.
  if (
    row.pieces.some(
      ({kind, ...other}) => kind === 'wait' && 'from' in other && other.from === piece.from,
    )
  )
    return;
  const {dots} = chart.layout;
  const reached = row.pieces
    .filter(other => other.kind === 'wait' && other.from >= piece.from && other.from <= chart.now)
    .map(other => ('to' in other ? Math.min(other.to, chart.now) : 0));
  const start = Math.max(piece.from, ...reached);
  const from = chartX(chart, start) + (start > piece.from ? 24 : CUT + 28);
  const to = chartX(chart, Math.min(piece.to, chart.domain));
  if (to <= from) return;
  const dash = [0.1, dots * DOT_PITCH];
  pen.line({x: from, y}, {x: to, y}, {colour: pen.tint(row.hue, 0.4), width: dots, dash});
}

/** How far a stop reaches back: farther than the block that may stand in front of it, too little to look like a box with the playhead. */
const SERIF = 14;

/** A limit stands before its time has come: a stop at the end of the patience. On the takeaway it has its word. */
export function paintLimit(
  pen: Pen,
  chart: ChartMoment,
  row: LaneRow,
  {at, y, words}: {readonly at: number; readonly y: number; readonly words: Words},
): void {
  const x = chartX(chart, at);
  const reach = Math.min(chart.layout.pitch / 2 - 4, chart.layout.tick / 2 + 10);
  const points = [
    {x: x - SERIF, y: y - reach},
    {x, y: y - reach},
    {x, y: y + reach},
    {x: x - SERIF, y: y + reach},
  ];
  pen.polyline(points, {colour: pen.hue(row.hue), width: 4});
  const last = chart.rows.findLast(({pieces}) => pieces.some(({kind}) => kind === 'limit'));
  if (!chart.largeLengths || row !== last) return;
  pen.faded(chart.alpha.lengths, () => {
    const style = {size: 34, weight: 600, align: 'center', fill: pen.theme.soft} as const;
    pen.text(words.limit, {x, y: y + 84}, style);
  });
}
