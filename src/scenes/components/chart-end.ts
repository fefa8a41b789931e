import {type ChartMoment, chartX, laneY, RIGHT} from '../../script/chart.ts';
import type {LanePiece, LaneRow} from '../../script/lane-pieces.ts';
import {shortSeconds} from '../../script/shown-seconds.ts';
import type {Point} from '../../script/units.ts';
import type {Words} from '../../script/words.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';
import {CUT} from './chart-cuts.ts';
import {numberWidth, paintNumber} from './chart-total.ts';

type End = LanePiece & {kind: 'end'};

/** How a task ended: beside its lane, in the Done column where there is one, and how long it took on the cards. */
export function paintEnd(pen: Pen, chart: ChartMoment, row: LaneRow, end: End, words: Words): void {
  const {lengths, done} = chart.alpha;
  const y = laneY(chart.layout, chart.rows.indexOf(row));
  const colour = end.how === 'failed' ? pen.theme.alarm : pen.hue(row.hue);
  const isCut = wasCut(row, end);
  // The sign of the cut says already that it was cancelled, and a limit's that it came; who went on did not succeed.
  const isSaid = (isCut && end.how === 'cancelled') || end.timedOut;
  const at = {x: signX(chart, row, end), y};
  pen.faded(lengths, () =>
    paintLength(pen, chart, end, at, isCut || hasNoTick(end) ? null : colour),
  );
  const column = chart.doneX === null || end.how !== 'done' ? 0 : done;
  if (!isSaid) pen.faded((1 - lengths) * (1 - column), () => paintSign(pen, end, at, colour));
  const x = columnX(pen, chart, words);
  if (x === null) return;
  pen.faded(done, () => paintDone(pen, end, {x, y}, colour, words));
}

function wasCut({pieces}: LaneRow, end: End): boolean {
  return pieces.some(({kind, ...piece}) => kind === 'cut' && 'at' in piece && piece.at === end.at);
}

/** The middle of the sign at the end of a lane. */
function signX(chart: ChartMoment, row: LaneRow, end: End): number {
  return chartX(chart, end.at) + (wasCut(row, end) ? CUT + 36 : 36);
}

/** Who was stopped by a limit did not succeed, even if it went on to its end. */
function hasNoTick({how, timedOut}: End): boolean {
  return how === 'done' && timedOut;
}

/** A task that came to nothing shows its sign beside its length; `sign` is the sign's colour, if it needs one. */
function paintLength(
  pen: Pen,
  chart: ChartMoment,
  end: End,
  {x, y}: Point,
  sign: Colour | null,
): void {
  const {layout, largeLengths} = chart;
  const length = shortSeconds(end.took);
  const hasSign = (end.how !== 'done' || largeLengths) && sign !== null;
  if (hasSign) paintGlyph(pen, end.how, {x, y}, sign);
  if (largeLengths) {
    paintNumber(pen, length, {x: x + (hasSign ? BESIDE_SIGN : 6), y}, largeScale(pen, chart));
    return;
  }
  const left = x + (hasSign ? 32 : 0);
  const style = {size: layout.labelSize * 0.72, face: 'mono', fill: pen.theme.mute} as const;
  const box = {x: left - 10, y: y - 24, width: pen.width(length, style) + 20, height: 48};
  pen.box(box, {fill: pen.theme.bg});
  pen.text(length, {x: left, y: y + layout.labelSize * 0.27}, style);
}

const BESIDE_SIGN = 42;

/** How far the lengths may shrink to keep to the stage and be read. */
const LEAST_SCALE = 0.64;

/** All large lengths of a chart have one size: the one at which the longest of them finds room. */
function largeScale(pen: Pen, chart: ChartMoment): number {
  const scales = chart.rows.flatMap(row =>
    row.pieces
      .filter(piece => piece.kind === 'end')
      .map(end => {
        const room = RIGHT - signX(chart, row, end) - BESIDE_SIGN;
        return room / numberWidth(pen, shortSeconds(end.took));
      }),
  );
  return Math.max(LEAST_SCALE, Math.min(1, ...scales));
}

function paintSign(pen: Pen, {how}: End, at: Point, colour: Colour): void {
  pen.box({x: at.x - 20, y: at.y - 16, width: 40, height: 32}, {radius: 3, fill: pen.theme.bg});
  paintGlyph(pen, how, at, colour);
}

const DONE = {size: 30, weight: 500} as const;
/** From the left edge of the Done column to its words. */
const DONE_WORD = 40;

/** The left edge of the Done column, further left where its longest word needs the room; null if there is none. */
export function columnX(pen: Pen, {doneX, rows}: ChartMoment, words: Words): number | null {
  if (doneX === null) return null;
  const ends = rows.flatMap(({pieces}) => pieces.filter(piece => piece.kind === 'end'));
  const widths = ends.map(end => pen.width(doneWord(end, words), DONE));
  return Math.min(doneX, RIGHT - DONE_WORD - Math.max(0, ...widths));
}

function doneWord({how, took}: End, words: Words): string {
  return how === 'cancelled' ? words.cancelled : words.took(took);
}

function paintDone(pen: Pen, end: End, {x, y}: Point, colour: Colour, words: Words): void {
  const fill = end.how === 'done' ? pen.theme.text : colour;
  paintGlyph(pen, end.how, {x: x + 13, y}, colour);
  pen.text(doneWord(end, words), {x: x + DONE_WORD, y: y + 11}, {...DONE, fill});
}
