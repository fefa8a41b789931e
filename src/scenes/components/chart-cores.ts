import {type ChartMoment, chartX} from '../../script/chart.ts';
import type {LanePiece} from '../../script/lane-pieces.ts';
import type {Words} from '../../script/words.ts';
import type {Box, Pen} from '../stage/pen.ts';

/** A core that computes: solid in the colour of the task, with its letter. */
export function paintBusy(
  pen: Pen,
  chart: ChartMoment,
  piece: LanePiece & {kind: 'busy'},
  y: number,
): void {
  const box = boxOf(chart, piece, y);
  pen.box(box, {radius: 3, fill: pen.hue(piece.hue)});
  const size = Math.max(30, chart.layout.tick * 0.6);
  const style = {size, weight: 700, face: 'mono', align: 'center', fill: pen.theme.ink} as const;
  const at = {x: box.x + box.width / 2, y: y + size * 0.36};
  const room = box.width - pen.width(piece.name, style) - 16;
  pen.faded(room / 12, () => pen.text(piece.name, at, style));
}

/** One that nobody uses: hollow, with the word. */
export function paintIdle(
  pen: Pen,
  chart: ChartMoment,
  piece: LanePiece & {kind: 'idle'},
  y: number,
  words: Words,
): void {
  const box = boxOf(chart, piece, y);
  const {bg, mute} = pen.theme;
  pen.box(box, {radius: 3, fill: bg, stroke: {colour: mute, width: 3}});
  const style = {size: 30, weight: 500} as const;
  const room = box.width - pen.width(words.idle, style) - 44;
  pen.faded(room / 12, () => pen.text(words.idle, {x: box.x + 24, y: y + 11}, style));
}

/** As far as it has come, a little apart from its neighbours. */
function boxOf(chart: ChartMoment, {from, to}: {from: number; to: number}, y: number): Box {
  const x = chartX(chart, from) + 2;
  const height = chart.layout.tick;
  const width = chartX(chart, Math.min(to, chart.now)) - 2 - x;
  return {x, y: y - height / 2, width, height};
}
