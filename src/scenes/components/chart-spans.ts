import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import type {Pen} from '../stage/pen.ts';
import {CUT} from './chart-cuts.ts';

/** What the blocks at the two ends of a stretch take of it. */
const BLOCKS = 40;

const UNDER = {down: 54, size: 30, weight: 500} as const;

/** Words in the middle of the dots they speak of; the sign of a cut keeps its room. */
export function paintSpans(pen: Pen, chart: ChartMoment): void {
  for (const {row, from, to, text, under = '', alpha} of chart.spans ?? []) {
    const pieces = chart.rows[row]?.pieces ?? [];
    const isCut = pieces.some(piece => piece.kind === 'cut' && piece.at === from);
    const x = (chartX(chart, from) + chartX(chart, to) + (isCut ? CUT + 10 : 0)) / 2;
    const y = laneY(chart.layout, row);
    const room = chartX(chart, to) - chartX(chart, from) - BLOCKS;
    const size = sizeFor(pen, text, chart.layout.labelSize * 0.72, room);
    const style = {size, weight: 500, align: 'center'} as const;
    const width = pen.width(text, style) + size * 0.5;
    pen.faded(alpha, () => {
      pen.box({x: x - width / 2, y: y - size / 2, width, height: size}, {fill: pen.theme.bg});
      pen.text(text, {x, y: y + size * 0.36}, style);
      pen.text(under, {x, y: y + UNDER.down}, {...UNDER, align: 'center', fill: pen.theme.soft});
    });
  }
}

/** As large as wanted, smaller where the stretch is short, never too small to read. */
function sizeFor(pen: Pen, text: string, wanted: number, room: number): number {
  const width = pen.width(text, {size: wanted, weight: 500});
  return Math.max(28, Math.min(wanted, (wanted * room) / width));
}
