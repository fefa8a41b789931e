import type {CardLook, CardMoment} from '../../script/views/loop-moment.ts';
import type {Box, Pen, Stroke} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';

/** Names up to this long stand large in a column of their own; longer ones have a line. */
const LETTER = 2;
/** How wide that column is. */
export const COLUMN = 52;
/** How large one letter is there, and each of two. */
const SIZE = {one: 48, two: 38} as const;

/** Whether the card's name has a column, and its words stand beside that. */
export function isShort({name}: CardMoment): boolean {
  return name.length <= LETTER;
}

/** The card itself, in the look of its task's status, with its name. */
export function paintFace(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
  const ground = groundOf(pen, card, look);
  pen.stateBox(box, {radius: 8, fill: ground, stroke: outlineOf(pen, look, pen.hue(card.hue))});
  if (isShort(card)) paintLetter(pen, box, card, look);
  else paintName(pen, box, card, look);
}

function groundOf(pen: Pen, card: CardMoment, {status}: CardLook): Colour {
  if (status === 'running') return pen.hue(card.hue);
  if (status === 'ready') return pen.tint(card.hue, 0.2);
  return status === 'waiting' || status === 'failed' ? pen.theme.panel : pen.theme.bg;
}

function outlineOf(pen: Pen, {status}: CardLook, colour: Colour): Stroke {
  switch (status) {
    case 'waiting':
      return {colour, width: 3, dash: [10, 7], cap: 'butt'};
    case 'cancelled':
      return {colour, width: 3, dash: [3, 8], cap: 'butt'};
    case 'failed':
      return {colour, width: 6};
    case 'done':
      // Thin and faint, but still 3 to 1 against the ground, in every hue of either theme.
      return {colour: mix(pen.theme.bg, colour, 0.75), width: 3};
    default:
      return {colour, width: 3};
  }
}

/** What is written on the card's ground. */
function inkOf(pen: Pen, {hue}: CardMoment, {status}: CardLook): Colour {
  return status === 'running' ? pen.theme.ink : pen.hue(hue);
}

function paintLetter(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
  const ink = inkOf(pen, card, look);
  const isReady = look.status === 'ready';
  if (isReady) {
    const block = `M8 0H${COLUMN}V${box.height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`;
    pen.path(block, box, {fill: pen.hue(card.hue)});
  } else {
    const x = box.x + COLUMN;
    const colour = mix(groundOf(pen, card, look), ink, 0.5);
    pen.line({x, y: box.y + 16}, {x, y: box.y + box.height - 16}, {colour, width: 3});
  }
  const size = card.name.length > 1 ? SIZE.two : SIZE.one;
  const at = {x: box.x + COLUMN / 2, y: box.y + box.height / 2 + Math.round(0.36 * size)};
  const fill = isReady ? pen.theme.ink : ink;
  pen.text(card.name, at, {size, weight: 700, face: 'mono', align: 'center', fill});
}

function paintName(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
  const isReady = look.status === 'ready';
  if (isReady) {
    const strip = `M8 0H14V${box.height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`;
    pen.path(strip, box, {fill: pen.hue(card.hue)});
  }
  const at = {x: box.x + (isReady ? 30 : 20), y: box.y + 40};
  pen.text(card.name, at, {size: 32, weight: 700, face: 'mono', fill: inkOf(pen, card, look)});
}
