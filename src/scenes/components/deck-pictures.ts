import type {Hue} from '../../script/cast.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {mix} from '../stage/theme.ts';

/** Left end of a lane, on its middle. */
interface At {
  readonly x: number;
  readonly y: number;
}

const LENGTH = 260;
const HALF = LENGTH / 2;
const SHORT = 72;
const HEIGHT = 46;
const TICK = 16;
const PITCH = 66;
type Paint = (pen: Pen, at: At) => void;

/** What a lane with asyncio looks like in each case, and the lanes of what is better there. */
const LANES: Readonly<Record<string, readonly Paint[]>> = {
  few: [paintAwait, paintPlain],
  cpu: [
    (pen, at) => paintInTurn(pen, at, paintBusy),
    (pen, at) => paintBusy(pen, at, 'A'),
    (pen, at) => paintBusy(pen, at, 'B'),
  ],
  old: [
    (pen, at) => paintInTurn(pen, at, paintBlocked),
    (pen, at) => paintBlocked(pen, at, 'A'),
    (pen, at) => paintBlocked(pen, at, 'B'),
  ],
  'no-await': [paintShort, paintShort],
};

/**
 * Where the time goes in each case, in the shapes of every clip's lanes, without a scale: first with asyncio, below it
 * with what is better. `at` is the middle of the picture's left side; a case without a picture has none.
 */
export function paintAdvice(pen: Pen, name: string, names: readonly string[], at: At): void {
  const lanes = LANES[name] ?? [];
  for (const [i, paint] of lanes.entries()) {
    const lane = {x: at.x, y: at.y + (i - (lanes.length - 1) / 2) * PITCH};
    paintName(pen, lane, names[i] ?? '');
    paint(pen, lane);
  }
}

function paintName(pen: Pen, {x, y}: At, name: string): void {
  pen.text(name, {x: x - 16, y: y + 10}, {...SMALL, align: 'right', fill: pen.theme.soft});
}

function paintRun(pen: Pen, {x, y}: At, width: number, hue: Hue = 'main'): void {
  const box = {x, y: y - HEIGHT / 2, width, height: HEIGHT};
  pen.box(box, {radius: 2, fill: pen.hue(hue)});
}

function paintTicks(pen: Pen, at: At): void {
  paintRun(pen, at, TICK);
  paintRun(pen, {...at, x: at.x + LENGTH - TICK}, TICK);
}

function paintShort(pen: Pen, at: At): void {
  paintRun(pen, at, SHORT);
}

function paintAwait(pen: Pen, at: At): void {
  const stroke = {colour: pen.hue('main'), width: 6, dash: [0.1, 13.8]};
  pen.line({x: at.x + 34, y: at.y}, {x: at.x + LENGTH - 32, y: at.y}, stroke);
  paintTicks(pen, at);
}

function paintPlain(pen: Pen, at: At): void {
  paintIdle(pen, at, LENGTH, 'main');
  paintTicks(pen, at);
}

/** One thread: first the one, then the other. */
function paintInTurn(pen: Pen, at: At, paint: (pen: Pen, at: At, hue: 'A' | 'B') => void): void {
  paint(pen, at, 'A');
  paint(pen, {...at, x: at.x + HALF + 4}, 'B');
}

function paintBusy(pen: Pen, at: At, hue: 'A' | 'B'): void {
  paintRun(pen, at, HALF - 4, hue);
  paintLetter(pen, at, hue, pen.theme.ink);
}

function paintBlocked(pen: Pen, at: At, hue: 'A' | 'B'): void {
  paintIdle(pen, at, HALF - 4, hue);
  paintLetter(pen, at, hue, pen.theme.text);
}

function paintLetter(pen: Pen, {x, y}: At, letter: string, fill: string): void {
  const style = {size: 28, weight: 700, face: 'mono', align: 'center', fill} as const;
  pen.text(letter, {x: x + HALF / 2 - 2, y: y + 10}, style);
}

/** It keeps its thread and does nothing. */
function paintIdle(pen: Pen, {x, y}: At, width: number, hue: Hue): void {
  const colour = pen.hue(hue);
  const box = {x, y: y - HEIGHT / 2, width, height: HEIGHT};
  const fill = mix(pen.theme.panel, colour, 0.12);
  pen.box(box, {radius: 2, fill, stroke: {colour, width: 3}});
}
