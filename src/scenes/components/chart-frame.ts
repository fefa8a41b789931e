import {type ChartMoment, chartX} from '../../script/chart.ts';
import type {LanePiece} from '../../script/lane-pieces.ts';
import {SAME_ON_CLOCK} from '../../script/units.ts';
import type {Box, Pen, Stroke} from '../stage/pen.ts';
import {SMALL, type TextStyle} from '../stage/text-setting.ts';
import {mix} from '../stage/theme.ts';

type Frame = LanePiece & {readonly kind: 'frame'};

const CALL: TextStyle = {...SMALL, face: 'mono'};
const LETTER: TextStyle = {...CALL, weight: 700};

/** Between a frame and the blocks at its two ends. */
const ASIDE = 12;
const RADIUS = 8;

/** From a frame's left side to its label. */
const INDENT = 14;

/**
 * A coroutine awaited inside the task: no task of its own, so no colour of its own, unless it has the name of the task
 * that does the same elsewhere.
 */
export function paintFrame(pen: Pen, chart: ChartMoment, piece: Frame, y: number): void {
  const {theme} = pen;
  const from = chartX(chart, piece.from) + ASIDE;
  const to = chartX(chart, Math.min(piece.to, chart.now)) - ASIDE;
  const height = chart.layout.tick + 18;
  if (to - from < 24) return;
  const colour = piece.whose ? pen.hue(piece.whose) : theme.text;
  const stroke = {colour: mix(theme.bg, colour, 0.75), width: 3} as const;
  const box = {x: from, y: y - height / 2, width: to - from, height};
  const isOver = piece.to <= chart.now + SAME_ON_CLOCK && chart.time >= (piece.over ?? 0);
  if (!isOver) paintOpen(pen, box, stroke);
  else pen.box(box, {radius: RADIUS, fill: theme.bg, stroke});
  if (!hasRoom(pen, chart, piece)) return;
  const style = styleOf(piece);
  const indent = indentOf(pen, chart, piece);
  const room = (to - from - 2 * indent + 4) / pen.width(piece.label, style);
  pen.faded((room - 0.9) / 0.15, () => {
    pen.text(piece.label, {x: from + indent, y: y + 10}, {...style, fill: colour});
  });
}

/** A call that is not over has no end yet: closed, it would be taken for one that is. */
function paintOpen(pen: Pen, {x, y, width, height}: Box, stroke: Stroke): void {
  pen.box({x, y, width, height}, {fill: pen.theme.bg});
  const [right, bottom, r] = [width + ASIDE, height, RADIUS];
  const path = `M${right} 0H${r}a${r} ${r} 0 0 0 ${-r} ${r}V${bottom - r}a${r} ${r} 0 0 0 ${r} ${r}H${right}`;
  pen.path(path, {x, y}, {stroke});
}

/** What the label takes of the dots, from the frame's left side. */
export function frameLabelWidth(pen: Pen, chart: ChartMoment, piece: Frame): number {
  return hasRoom(pen, chart, piece) ? pen.width(piece.label, styleOf(piece)) + 26 : 0;
}

/** Whether a frame will have room for its name; if not, it shows nothing but the wait. */
function hasRoom(pen: Pen, chart: ChartMoment, piece: Frame): boolean {
  const margins = piece.whose ? 2 * ASIDE + 8 : 2 * (ASIDE + 12);
  return widthOf(chart, piece) - margins > 1.05 * pen.width(piece.label, styleOf(piece));
}

/** A letter stands in the middle of a frame that is too short for more. */
function indentOf(pen: Pen, chart: ChartMoment, piece: Frame): number {
  if (!piece.whose) return INDENT;
  const rest = widthOf(chart, piece) - 2 * ASIDE - pen.width(piece.label, LETTER);
  return Math.min(INDENT, rest / 2);
}

function widthOf(chart: ChartMoment, {from, to}: Frame): number {
  return chartX(chart, to) - chartX(chart, from);
}

function styleOf({whose}: Frame): TextStyle {
  return whose ? LETTER : CALL;
}
