import {type ChartMoment, chartX, RIGHT} from '../../script/chart.ts';
import {type LanePiece, type LaneRow, PIECE_FADE, pieceAlpha} from '../../script/lane-pieces.ts';
import type {Point} from '../../script/units.ts';
import type {Words} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';
import {columnX} from './chart-end.ts';

type Limit = LanePiece & {kind: 'limit'};

/** How far a sign's ring is from its pole, and its word from the ring. */
const GAP = 3;
const WORD = 10;

/** Half a block, and the ground around it. */
const BLOCK = 10;

/** What a large length takes of its lane: where lanes stand close, it leaves the sign no room for a word. */
const LARGE_LENGTH = 88;

/**
 * A limit stands before its time has come: a pole at the end of the patience, on it a clock. When it cancels, the clock
 * becomes the sign of that, in the same place.
 */
export function paintLimit(
  pen: Pen,
  chart: ChartMoment,
  row: LaneRow,
  limit: Limit,
  {y, words}: {readonly y: number; readonly words: Words},
): void {
  const {pitch, tick, x1} = chart.layout;
  // Where errors stand at the ends of the lanes, a limit keeps above its lane.
  const beside = isBeside(row, limit) && !chart.errors ? 1 - chart.alpha.lengths : 0;
  const x = chartX(chart, limit.at);
  // A limit that is far off is not seen: the lanes end long before, and their ends may be told there.
  if (x > Math.min(RIGHT, columnX(pen, chart, words) ?? RIGHT)) return;
  const radius = ringOf(chart);
  const rise = Math.max(3, Math.min(26, (pitch - tick) / 2 - radius - 4));
  const above = tick / 2 + radius + rise;
  // Beside its lane it stands clear of the block with which the lane ends.
  const ring = {x: x + radius + GAP + beside * BLOCK, y: y - (1 - beside) * above};
  const colour = pen.hue(row.hue);
  const stroke = {colour, width: 4, cap: 'butt'} as const;
  // Limits that come together are one line through all lanes.
  const foot = Math.max(tick / 2 + 4, pitch / 2 - 4);
  pen.line({x, y: y - (1 - beside) * (above + radius) - beside * foot}, {x, y: y + foot}, stroke);
  const over = Math.max(0, Math.min(1, (chart.time - limit.over) / PIECE_FADE));
  const struck = limit.cancels ? over : 0;
  pen.circle(ring, radius, {fill: pen.theme.bg, stroke: {colour, width: radius * 0.28}});
  pen.faded(1 - struck, () => paintHands(pen, ring, radius, colour));
  pen.faded(struck, () => paintBar(pen, ring, radius, colour));
  const said = 1 - beside * cleanupAlpha(limit, chart);
  const at = {x: ring.x + radius + WORD, y: ring.y};
  const size = sizeOf(chart);
  // Above its lane, nothing but gridlines is near it where errors stand in the lanes.
  const patch = size * (chart.errors ? 1.4 : 0.92 + 0.68 * beside);
  const style = {size, patch};
  const first = words.limitOf(limit.after);
  const hasRoom = at.x + pen.width(first, wordStyle(size)) <= RIGHT;
  const room = (text: string) =>
    roomFor(at.x + pen.width(text, wordStyle(size)), {pen, chart, row, limit, words});
  const before = () =>
    paintWord(pen, first, at, style, hasRoom ? said * (1 - over) * room(first) : 0);
  if (over > 0) pen.leaving(before);
  else before();
  if (chart.largeLengths && pitch < LARGE_LENGTH + size) return;
  const whole = words.limitCame(limit.after, limit.of);
  const fits = at.x + pen.width(whole, wordStyle(size)) <= x1;
  const word = (chart.largeLengths || limit.of) && fits ? whole : words.cancel;
  paintWord(pen, word, at, style, said * struck * (1 - (chart.limitsTold ?? 0)) * room(word));
}

/** Between a word and what stands right of it, and how far left of it a word of the lane below may begin. */
const CLEAR = 12;
const LEFT = 220;

/** Lanes that stand closer have their limits' words between them. */
const CLOSE = 60;

interface Place {
  readonly pen: Pen;
  readonly chart: ChartMoment;
  readonly row: LaneRow;
  readonly limit: Limit;
  readonly words: Words;
}

/** Whether a word that ends at `right` is clear, 0 to 1, of later limits and of the end that the last column tells. */
function roomFor(right: number, {pen, chart, row, limit, words}: Place): number {
  const column = columnX(pen, chart, words) ?? Number.POSITIVE_INFINITY;
  const isNext = (piece: LanePiece) =>
    piece.kind === 'limit' && piece.at > limit.at && chartX(chart, piece.at) < right + CLEAR;
  const isTold = ({kind}: LanePiece) => kind === 'end' && right > column - CLEAR;
  const alpha = (piece: LanePiece) => pieceAlpha(piece, chart.time);
  const inTheWay = [
    ...row.pieces.filter(isNext).map(alpha),
    ...row.pieces.filter(isTold).map(piece => chart.alpha.done * alpha(piece)),
    ...limitsBelow(right, chart, row, limit).map(alpha),
  ];
  return 1 - Math.max(0, ...inTheWay);
}

/** Limits that stand above the next lane, close under a word that stands beside its own. */
function limitsBelow(right: number, chart: ChartMoment, row: LaneRow, limit: Limit): Limit[] {
  const below = chart.rows[chart.rows.indexOf(row) + 1];
  if (!below || chart.layout.pitch >= CLOSE || !isBeside(row, limit)) return [];
  return below.pieces
    .filter(piece => piece.kind === 'limit')
    .filter(piece => !isBeside(below, piece))
    .filter(({at}) => chartX(chart, at) < right + CLEAR)
    .filter(({at}) => chartX(chart, at) > chartX(chart, limit.at) - LEFT);
}

function ringOf({layout: {pitch, tick}}: ChartMoment): number {
  return Math.max(8, Math.min(tick * 0.4, (pitch - tick) / 2 - 3));
}

function sizeOf({layout: {tick}}: ChartMoment): number {
  return Math.max(28, tick * 0.68);
}

/** Whether nothing but a cleanup comes after a limit on its lane: then there is room for its sign there. */
function isBeside({pieces}: LaneRow, {at, cancels}: Limit): boolean {
  const isAfter = (piece: LanePiece) =>
    'to' in piece && piece.to > Math.max(at, piece.from) && piece.kind !== 'cleanup';
  return cancels && !pieces.some(isAfter);
}

/** A cleanup that is seen needs the room of the word; the signs in the other lanes are as bare as its own. */
function cleanupAlpha({at}: Limit, {rows, time}: ChartMoment): number {
  const alphas = rows
    .flatMap(({pieces}) => pieces)
    .filter(piece => piece.kind === 'cleanup' && piece.from >= at)
    .map(({shown}) => (time - shown) / PIECE_FADE + 1);
  return Math.min(1, Math.max(0, ...alphas));
}

function wordStyle(size: number) {
  return {size, weight: 500} as const;
}

function paintHands(pen: Pen, {x, y}: Point, radius: number, colour: Colour): void {
  const stroke = {colour, width: radius * 0.24};
  const up = {x, y: y - radius * 0.56};
  pen.polyline([up, {x, y}, {x: x + radius * 0.42, y: y + radius * 0.26}], stroke);
}

function paintBar(pen: Pen, {x, y}: Point, radius: number, colour: Colour): void {
  const reach = radius * 0.68;
  const stroke = {colour, width: radius * 0.28};
  pen.line({x: x - reach, y: y + reach}, {x: x + reach, y: y - reach}, stroke);
}

/** On a patch of ground: a gridline through a word would be one of its letters. */
function paintWord(
  pen: Pen,
  word: string,
  {x, y}: Point,
  {size, patch}: {readonly size: number; readonly patch: number},
  alpha: number,
): void {
  const style = wordStyle(size);
  const box = {x: x - 6, y: y - patch / 2, width: pen.width(word, style) + 12, height: patch};
  pen.faded(alpha, () => {
    pen.box(box, {fill: pen.theme.bg});
    pen.text(word, {x, y: y + size * 0.36}, style);
  });
}
