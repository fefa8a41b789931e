import type {Hue} from '../../script/cast.ts';
import type {CodeLine} from '../../script/code.ts';
import type {Crossing} from '../../script/track.ts';
import type {Point} from '../../script/units.ts';
import type {FlagMoment, FlagText, LabelMoment} from '../../script/views/loop-moment.ts';
import {type Glyph, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL, type TextStyle} from '../stage/text-setting.ts';
import {type Colour, mix} from '../stage/theme.ts';
import {type CodeLayout, endOf, rowTop} from './code-layout.ts';

/** What a line does that the caption speaks of. */
export function paintLabel(
  pen: Pen,
  layout: CodeLayout,
  {row, text, alpha}: LabelMoment,
  code: readonly CodeLine[],
): void {
  const width = pen.width(text, SMALL) + 32;
  const {left, y, side} = placeOf(pen, layout, row, width, code);
  const box = {x: left, y: y + 1, width, height: layout.lineHeight - 2};
  const fill = mix(pen.theme.panel, pen.theme.text, 0.18);
  pen.faded(alpha, () => {
    pen.box(box, {radius: 8, fill});
    const edge = {x: left + 40, y: side > 0 ? box.y : box.y + box.height};
    if (side !== 0) paintPointer(pen, edge, side > 0, fill);
    const at = {x: left + 16, y: y + layout.lineHeight * 0.71};
    pen.text(text, at, {...SMALL, fill: pen.theme.text});
  });
}

/** What a line has just come to; on its way to another line it may cross the code. */
export function paintFlag(
  pen: Pen,
  layout: CodeLayout,
  flag: FlagMoment,
  code: readonly CodeLine[],
): void {
  const {row, alpha} = flag;
  const shown = (text: FlagText, at: number) => fitted(pen, layout, text, code[at]);
  const says = {
    ...flag.says,
    from: shown(flag.says.from, row.from),
    to: shown(flag.says.to, row.to),
  };
  const between = ({from, to, progress}: Crossing<number>) => from + (to - from) * progress;
  const place = (text: FlagText) => {
    const width = flagWidth(pen, text);
    const from = placeOf(pen, layout, row.from, width, code);
    const to = placeOf(pen, layout, row.to, width, code);
    return {...to, y: between({from: from.y, to: to.y, progress: row.progress})};
  };
  const [from, to] = [place(says.from), place(says.to)];
  const y = between({from: from.y, to: to.y, progress: says.progress});
  const left = between({from: from.left, to: to.left, progress: says.progress});
  const side = row.progress < 1 ? 0 : to.side;
  const paint = () => paintTag(pen, layout, {...flag, says}, {left, y, side});
  pen.faded(alpha, row.progress < 1 ? () => pen.leaving(paint) : paint);
}

interface TagPlace {
  readonly left: number;
  readonly y: number;
  /** Whether it is above its line, beside it, or below. */
  readonly side: number;
}

/** At the right end of its line, or where the line above or below leaves room for it. */
function placeOf(
  pen: Pen,
  layout: CodeLayout,
  row: number,
  width: number,
  code: readonly CodeLine[],
): TagPlace {
  const left = leftOf(layout, width);
  const isFree = (side: number) => fitsBeside(pen, layout, width, code[Math.round(row) + side]);
  const side = [0, -1, 1].find(isFree) ?? 0;
  return {left, y: rowTop(layout, row + side), side};
}

function leftOf({x, width: whole}: CodeLayout, width: number): number {
  return x + whole - 10 - width;
}

function fitsBeside(
  pen: Pen,
  layout: CodeLayout,
  width: number,
  line: CodeLine | undefined,
): boolean {
  return endOf(pen, layout, line) + 20 < leftOf(layout, width);
}

/** On its own line a flag cannot be taken for another line's: for that it leaves out what it was before. */
function fitted(
  pen: Pen,
  layout: CodeLayout,
  {was, ...text}: FlagText,
  line: CodeLine | undefined,
): FlagText {
  if (was === undefined) return text;
  const isFree = (each: FlagText) => fitsBeside(pen, layout, flagWidth(pen, each), line);
  return !isFree({...text, was}) && isFree(text) ? text : {...text, was};
}

function flagWidth(pen: Pen, text: FlagText): number {
  return signsWidth(text) + wordsWidth(pen, text) + 12;
}

/** What Python calls it, or our own word. */
function flagStyle({sign}: FlagText): TextStyle {
  return {size: 28, weight: 600, face: sign === 'caught' ? 'sans' : 'mono'};
}

function wordsWidth(pen: Pen, said: FlagText): number {
  const note = said.note === undefined ? 0 : NOTE_GAP + pen.width(said.note, SMALL);
  return pen.width(said.text, flagStyle(said)) + note;
}

/** The sign, and before it that of what was turned into this; an item has none. */
function signsWidth({was, sign}: FlagText): number {
  if (sign === 'item') return 16;
  return was === undefined ? SIGN : 2 * SIGN + TURNS;
}

const SIGN = 46;
const TURNS = 22;

const NOTE_GAP = 10;

/** An error is in alarm colour, unless it is held back; what has come of it is its task's. */
function flagColour(pen: Pen, hue: Hue, {sign}: FlagText): Colour {
  if (sign === 'held') return pen.theme.soft;
  return /result|item|caught/.test(sign) ? pen.hue(hue) : pen.theme.alarm;
}

function paintTag(
  pen: Pen,
  layout: CodeLayout,
  {says, hue}: FlagMoment,
  {left, y, side}: TagPlace,
): void {
  const {from, to, progress} = says;
  const colour = mix(flagColour(pen, hue, from), flagColour(pen, hue, to), progress);
  const right = layout.x + layout.width - 10;
  const box = {x: left, y: y + 1, width: right - left, height: layout.lineHeight - 2};
  pen.box(box, {radius: 6, fill: pen.theme.panel, stroke: {colour, width: 3}});
  const edge = {x: left + 40, y: side > 0 ? box.y : box.y + box.height};
  if (side !== 0) paintPointer(pen, edge, side > 0, colour);
  const said = progress < 0.5 ? from : to;
  pen.faded(Math.abs(2 * progress - 1), () => {
    const style = {...flagStyle(said), fill: colour};
    const signs = left + signsWidth(said);
    const middle = y + layout.lineHeight / 2;
    const glyph = GLYPH[said.sign];
    if (glyph) paintGlyph(pen, glyph, {x: signs - 20, y: middle}, colour);
    const before = said.was && GLYPH[said.was];
    if (before) {
      paintGlyph(pen, before, {x: left + 26, y: middle}, colour);
      pen.text('→', {x: left + SIGN + 4, y: y + layout.lineHeight * 0.71}, style);
    }
    const at = {x: signs, y: y + layout.lineHeight * 0.71};
    pen.text(said.text, at, style);
    if (said.note === undefined) return;
    const x = at.x + pen.width(said.text, style) + NOTE_GAP;
    pen.text(said.note, {x, y: at.y}, {...SMALL, fill: colour});
  });
}

const GLYPH: Readonly<Record<FlagText['sign'], Glyph | null>> = {
  result: 'done',
  item: null,
  cancelled: 'cancelled',
  failed: 'failed',
  held: 'pause',
  freed: 'run',
  caught: 'done',
};

/** From a flag up or down to the line it speaks of. */
function paintPointer(pen: Pen, {x, y}: Point, isUp: boolean, fill: Colour): void {
  const tip = isUp ? y - 10 : y + 10;
  pen.polygon(
    [
      {x: x - 12, y},
      {x, y: tip},
      {x: x + 12, y},
    ],
    {fill},
  );
}
