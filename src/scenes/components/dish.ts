import type {Point} from '../../script/units.ts';
import type {TableLook, TableMoment} from '../../script/views/restaurant-moment.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';
import {inkOf, outlineOf} from './guest-table.ts';

/** What is cooked: in a pot, or on a board. `at` is the middle. */
export function paintDish(pen: Pen, at: Point, dish: TableMoment, isPot: boolean): void {
  const {from, to, progress} = dish.look;
  const pot = {x: at.x, y: at.y + POT_DOWN};
  const paint = (look: TableLook) =>
    isPot ? paintPot(pen, pot, dish, look) : paintBoard(pen, at, dish, look);
  if (progress < 1) paint(from);
  pen.faded(progress, () => paint(to));
  paintLetter(pen, isPot ? pot : at, dish, isPot);
}

/** It is one letter all the while. */
function paintLetter(pen: Pen, at: Point, {name, hue, look}: TableMoment, isPot: boolean): void {
  const {from, to, progress} = look;
  const colour = pen.hue(hue);
  const fill = mix(inkOf(pen, from, colour), inkOf(pen, to, colour), progress);
  const style = {size: 50, weight: 700, face: 'mono', align: 'center', fill} as const;
  pen.text(name, isPot ? {x: at.x, y: at.y + 52} : {x: at.x - 112, y: at.y + 18}, style);
}

function fillOf(pen: Pen, {status}: TableLook, hue: TableMoment['hue']): Colour {
  if (status === 'served') return pen.hue(hue);
  return status === 'ready' ? pen.tint(hue, 0.2) : pen.theme.bg;
}

const POT = 'M-84 -16H84V58a18 18 0 0 1 -18 18H-66a18 18 0 0 1 -18 -18Z';
const HANDLES = 'M-84 2h-14a12 12 0 0 0 0 26h14M84 2h14a12 12 0 0 1 0 26h-14';
const LID = 'M-90 -24a90 42 0 0 1 180 0Z';
const STEAM = 'M-46 -70c-7 -8 7 -12 0 -20M0 -84c-7 -8 7 -12 0 -20M46 -70c-7 -8 7 -12 0 -20';
const SPOON = 'M8 -18L56 -96';

/** From the side: under its lid while it cooks by itself, open with a spoon in it while somebody stirs. */
function paintPot(pen: Pen, at: Point, {hue}: TableMoment, look: TableLook): void {
  const colour = pen.hue(hue);
  const {text, panel} = pen.theme;
  const outline = outlineOf(pen, look, colour);
  const rim = {colour: outline.colour, width: 6} as const;
  if (look.what === 'stirs' && look.status === 'served') {
    pen.path(SPOON, at, {stroke: {colour: text, width: 12}});
  } else {
    pen.circle({x: at.x, y: at.y - 70}, 8, {fill: outline.colour});
    pen.path(LID, at, {fill: panel, stroke: {...rim, width: 4}});
  }
  if (look.status === 'alone') pen.path(STEAM, at, {stroke: {colour, width: 5}});
  pen.path(HANDLES, at, {stroke: {...rim, width: 8}});
  pen.path(POT, at, {fill: fillOf(pen, look, hue), stroke: outline});
  pen.line({x: at.x - 92, y: at.y - 18}, {x: at.x + 92, y: at.y - 18}, rim);
  if (look.status === 'done') paintGlyph(pen, 'done', {x: at.x + 48, y: at.y + 34}, colour);
}

const BOARD = {width: 320, height: 150} as const;
/** The carrot lies right of the board's letter. */
const CARROT_X = -14;
/** A lid and its steam stand over the pot: the pot itself stands lower. */
const POT_DOWN = 14;
/** A carrot's root from its leaves to its tip, on the left, and one that has been cut from the tip. */
const ROOT =
  'M92 -30C112 -30 118 -14 118 0S112 30 92 30C52 26 0 12 -46 2C-50 1 -50 -1 -46 -2C0 -12 52 -26 92 -30Z';
const REST =
  'M92 -30C112 -30 118 -14 118 0S112 30 92 30C74 28 60 26 46 23V-23C60 -26 74 -28 92 -30Z';
const LEAVES = 'M118 -6l26 -22M120 0h32M118 6l26 22';
const LINES = 'M72 -24v14M50 18v-12M94 26v-12';
const SLICES = [
  {x: 4, radius: 15},
  {x: -28, radius: 11},
  {x: -54, radius: 7},
] as const;
const BLADE = 'M30 -4V62C14 52 6 22 8 -4Z';

/** A board with a carrot, and a knife in it while somebody chops. */
function paintBoard(pen: Pen, at: Point, {hue}: TableMoment, look: TableLook): void {
  const colour = pen.hue(hue);
  const {width, height} = BOARD;
  const box = {x: at.x - width / 2, y: at.y - height / 2, width, height};
  const stroke = outlineOf(pen, look, colour);
  pen.box(box, {radius: 14, fill: fillOf(pen, look, hue), stroke});
  if (look.status === 'done') {
    paintGlyph(pen, 'done', {x: at.x + 20, y: at.y}, colour);
    return;
  }
  paintCarrot(pen, {x: at.x + CARROT_X, y: at.y}, inkOf(pen, look, colour), look);
}

function paintCarrot(pen: Pen, at: Point, ink: Colour, {status}: TableLook): void {
  const isChopped = status === 'served';
  const line = {colour: ink, width: 4} as const;
  pen.path(isChopped ? REST : ROOT, at, {stroke: line});
  pen.path(LEAVES, at, {stroke: {...line, width: 6}});
  if (!isChopped) {
    pen.path(LINES, at, {stroke: {...line, width: 3}});
    return;
  }
  for (const {x, radius} of SLICES) pen.circle({x: at.x + x, y: at.y}, radius, {stroke: line});
  pen.path(BLADE, at, {fill: ink});
  pen.box({x: at.x + 10, y: at.y - 64, width: 20, height: 56}, {radius: 7, fill: ink});
}
