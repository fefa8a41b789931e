import type {Point} from '../../script/units.ts';
import type {Pen} from './pen.ts';
import type {Colour} from './theme.ts';

/** Draws in units of its own around `at`. */
export function scaled(pen: Pen, at: Point, scale: number, paint: () => void): void {
  pen.context.save();
  pen.context.translate(at.x, at.y);
  pen.context.scale(scale, scale);
  paint();
  pen.context.restore();
}

const ORIGIN: Point = {x: 0, y: 0};
const BODY = 'M-30 40V16a24 24 0 0 1 24 -24h12a24 24 0 0 1 24 24V40Z';
const BOW_TIE = 'M0 4l-10 -6v12ZM0 4l10 -6v12Z';
const HAT = 'M-15 -36v-10a12 12 0 0 1 4 -22a15 15 0 0 1 22 0a12 12 0 0 1 4 22v10Z';

/** How somebody in costume is drawn. */
export interface PersonLook {
  readonly role: 'waiter' | 'cook';
  readonly colour: Colour;
  readonly ground: Colour;
  readonly scale?: number;
  /** Somebody who is there and does nothing is an outline. */
  readonly isIdle?: boolean;
}

/** Head and shoulders in a box of 96, around `at`: a waiter with his tray, a cook with a hat. */
export function paintPerson(pen: Pen, at: Point, look: PersonLook): void {
  const {role, colour, ground, scale = 1, isIdle = false} = look;
  const fill = isIdle ? ground : colour;
  const stroke = {colour, width: 4};
  scaled(pen, at, scale, () => {
    pen.path(BODY, ORIGIN, {fill, stroke});
    pen.circle({x: 0, y: -26}, 15, {fill, stroke});
    if (role === 'waiter') {
      pen.path(BOW_TIE, ORIGIN, {fill: isIdle ? colour : ground});
      if (isIdle) return;
      pen.line({x: 30, y: 24}, {x: 48, y: 6}, {colour, width: 9});
      pen.line({x: 30, y: 0}, {x: 68, y: 0}, {colour, width: 6});
    } else {
      pen.path(HAT, ORIGIN, {fill, stroke: {colour: isIdle ? colour : ground, width: 3}});
      for (const x of [-8, 8]) {
        for (const y of [6, 20]) pen.circle({x, y}, 3, {fill: isIdle ? colour : ground});
      }
    }
  });
}

const BOOK =
  'M0 -20C-14 -28 -30 -28 -42 -22V24C-30 18 -14 18 0 26C14 18 30 18 42 24V-22C30 -28 14 -28 0 -20ZM0 -20V26';
const LINES =
  'M-32 -10c8 -4 16 -4 22 -1M32 -10c-8 -4 -16 -4 -22 -1M-32 2c8 -4 16 -4 22 -1M32 2c-8 -4 -16 -4 -22 -1';
const BILL = 'M-30 -28h60v52l-10 -8l-10 8l-10 -8l-10 8l-10 -8l-10 8Z';
const BILL_LINES = 'M-16 -12h32M-16 2h20';
const SLIP = 'M-26 -28h52v54h-52Z';
const SLIP_LINES = 'M-14 -12h28M-14 2h28M-14 16h14';
const DOME = 'M-36 18a36 36 0 0 1 72 0ZM-44 18h88';

type Painter = (pen: Pen, colour: Colour) => void;

const ICONS: Readonly<Record<string, Painter>> = {
  menu: book,
  reads: book,
  order: (pen, colour) => outlines(pen, colour, SLIP, SLIP_LINES),
  bill: (pen, colour) => outlines(pen, colour, BILL, BILL_LINES),
  food: (pen, colour) => {
    outlines(pen, colour, DOME);
    pen.circle({x: 0, y: -24}, 5, {fill: colour});
  },
  eats: (pen, colour) => {
    const stroke = {colour, width: 4};
    pen.circle(ORIGIN, 24, {stroke});
    pen.circle(ORIGIN, 13, {stroke: {colour, width: 3}});
    pen.line({x: -42, y: -20}, {x: -42, y: 20}, stroke);
    pen.line({x: 42, y: -20}, {x: 42, y: 20}, stroke);
  },
};

function book(pen: Pen, colour: Colour): void {
  outlines(pen, colour, BOOK);
  pen.path(LINES, ORIGIN, {stroke: {colour, width: 3}});
}

function outlines(pen: Pen, colour: Colour, ...paths: readonly string[]): void {
  for (const path of paths) pen.path(path, ORIGIN, {stroke: {colour, width: 4}});
}

/** What guests are busy with, about 90 px wide. */
export function paintIcon(pen: Pen, what: string, at: Point, colour: Colour, scale: number): void {
  const painter = ICONS[what];
  if (painter) scaled(pen, at, scale, () => painter(pen, colour));
}
