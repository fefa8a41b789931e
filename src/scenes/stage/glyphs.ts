import type {Point} from '../../script/units.ts';
import type {Pen} from './pen.ts';
import type {Colour} from './theme.ts';

/** The signs that stand beside words, by what they mean. */
export type Glyph =
  | 'run'
  | 'pause'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'request'
  | 'clock'
  | 'future'
  | 'task'
  | 'key'
  | 'boxes'
  | 'gate';

const RUN = 'M-9 -11L11 0L-9 11Z';
const PAUSE = 'M-10 -13H-3V13H-10ZM3 -13H10V13H3Z';
const DONE = 'M-11 1L-3 9L11 -8';
const FAILED = 'M-9 -9L9 9M9 -9L-9 9';
const BAR = 'M-7.5 7.5L7.5 -7.5';
const BUBBLE = 'M-13 -12H13V6H2L-5 13V6H-13Z';
const STOP = 'M-4 -7L4 1M4 -7L-4 1';
const HANDS = 'M0 -7V0L5 3';
const DIAMOND = 'M0 -12L12 0L0 12L-12 0Z';
const KEY = 'M-2.5 0H13M6 0V6M12 0V6';
const BOXES = 'M-13 -8H-6V8H-13ZM-3.5 -8H3.5V8H-3.5ZM6 -8H13V8H6Z';
/** A way that ends at a bar, as it does on stage. */
const GATE = 'M-10 0H2M8 -11V11';
const RIBBON = 'M-12 -9H12V9H-12L-6 0Z';

const PAINTERS: Readonly<Record<Glyph, (pen: Pen, at: Point, colour: Colour) => void>> = {
  run: (pen, at, fill) => pen.path(RUN, at, {fill}),
  pause: (pen, at, fill) => pen.path(PAUSE, at, {fill}),
  done: (pen, at, colour) => pen.path(DONE, at, {stroke: {colour, width: 4}}),
  failed: (pen, at, colour) => pen.path(FAILED, at, {stroke: {colour, width: 4.5}}),
  cancelled: (pen, at, colour) => {
    pen.circle(at, 11, {stroke: {colour, width: 3.5}});
    pen.path(BAR, at, {stroke: {colour, width: 3.5}});
  },
  request: (pen, at, colour) => {
    pen.path(BUBBLE, at, {stroke: {colour, width: 3}});
    pen.path(STOP, at, {stroke: {colour, width: 3}});
  },
  clock: (pen, at, colour) => {
    pen.circle(at, 12, {stroke: {colour, width: 3}});
    pen.path(HANDS, at, {stroke: {colour, width: 3}});
  },
  future: (pen, at, colour) => pen.path(DIAMOND, at, {stroke: {colour, width: 3}}),
  key: (pen, at, colour) => {
    pen.circle({x: at.x - 8, y: at.y}, 5.5, {stroke: {colour, width: 3}});
    pen.path(KEY, at, {stroke: {colour, width: 3}});
  },
  boxes: (pen, at, fill) => pen.path(BOXES, at, {fill}),
  gate: (pen, at, colour) => pen.path(GATE, at, {stroke: {colour, width: 3.5}}),
  task: (pen, at, colour) => pen.path(RIBBON, at, {stroke: {colour, width: 3}}),
};

/** A sign about 26 px wide, around `at`. Each says one thing everywhere. */
export function paintGlyph(pen: Pen, glyph: Glyph, at: Point, colour: Colour): void {
  PAINTERS[glyph](pen, at, colour);
}

/** An arrow's head, pointing the way its name says; `at` is a little behind its tip. */
export function paintArrow(
  pen: Pen,
  direction: 'left' | 'right' | 'up' | 'down',
  at: Point,
  size: number,
  colour: Colour,
): void {
  const turn = {right: 0, down: 1, left: 2, up: 3}[direction] * (Math.PI / 2);
  const point = (along: number, aside: number): Point => ({
    x: at.x + Math.cos(turn) * along - Math.sin(turn) * aside,
    y: at.y + Math.sin(turn) * along + Math.cos(turn) * aside,
  });
  const head = [point(-size, -size * 0.8), point(size * 0.7, 0), point(-size, size * 0.8)];
  pen.polygon(head, {fill: colour});
}
