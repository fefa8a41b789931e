import type {AdviceMoment, DeckMoment} from '../../script/views/deck-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintAdvice} from './deck-pictures.ts';

const LARGE = {x: 80, y: 96, width: 860, height: 374, column: 900, row: 402} as const;
const HEADING = {x: 80, y: 70} as const;
const SMALL = {x: 80, width: 416, height: 236, column: 448, title: 640, takeaway: 560} as const;

/** Two by two, each as large as a quarter of the stage. */
export class Deck extends Drawing<DeckMoment> {
  protected override paint(pen: Pen, {advice, heading}: DeckMoment): void {
    pen.text(heading, HEADING, {size: 36, weight: 600});
    for (const [i, card] of advice.entries()) {
      const x = LARGE.x + (i % 2) * LARGE.column;
      const y = LARGE.y + Math.floor(i / 2) * LARGE.row;
      const box = {x, y, width: LARGE.width, height: LARGE.height};
      paintPlace(pen, box);
      pen.faded(card.alpha, () => paintCard(pen, card, box));
    }
  }
}

/** Where a card will be. */
function paintPlace(pen: Pen, box: Box): void {
  pen.box(box, {radius: 12, stroke: {colour: mix(pen.theme.bg, pen.theme.line, 0.6), width: 2}});
}

/** The same cards in a row, on the title and on the takeaway. */
export class DeckRow extends Drawing<DeckMoment> {
  protected override paint(pen: Pen, {advice, onTitle, onTakeaway}: DeckMoment): void {
    for (const [i, card] of advice.entries()) {
      const x = SMALL.x + i * SMALL.column;
      pen.faded(onTitle, () => paintSmall(pen, card, {x, y: SMALL.title}, false));
      pen.faded(onTakeaway, () => paintSmall(pen, card, {x, y: SMALL.takeaway}, true));
    }
  }
}

function paintCard(pen: Pen, card: AdviceMoment, box: Box): void {
  const {when, use, code, lit} = card;
  const {theme} = pen;
  const stroke = {colour: mix(theme.line, theme.text, lit), width: 3};
  pen.box(box, {radius: 12, fill: theme.panel, stroke});
  const x = box.x + 48;
  pen.text(when, {x, y: box.y + 90}, {size: 40, weight: 500, fill: theme.soft});
  pen.line(
    {x: x + 16, y: box.y + 122},
    {x: x + 16, y: box.y + 156},
    {
      colour: theme.text,
      width: 4,
      cap: 'butt',
    },
  );
  paintArrow(pen, 'down', {x: x + 16, y: box.y + 160}, 14, theme.text);
  pen.text(use, {x, y: box.y + 254}, {size: 72, weight: 600});
  paintAdvice(pen, card.name, card.lanes, {x: box.x + 560, y: box.y + 200});
  pen.text(code, {x, y: box.y + 330}, {size: 34, weight: 500, face: 'mono', fill: theme.soft});
}

function paintSmall(
  pen: Pen,
  {when, use, code}: AdviceMoment,
  {x, y}: {x: number; y: number},
  isAnswered: boolean,
): void {
  const {theme} = pen;
  const stroke = {colour: theme.edge, width: 3};
  pen.box(
    {x, y, width: SMALL.width, height: SMALL.height},
    {radius: 12, fill: theme.panel, stroke},
  );
  const left = x + 28;
  const first = isAnswered ? y + 68 : y + SMALL.height / 2 + 12;
  pen.text(when, {x: left, y: first}, {size: 34, weight: 500, fill: theme.soft});
  if (!isAnswered) return;
  pen.text(use, {x: left, y: y + 136}, {size: 48, weight: 600});
  pen.text(code, {x: left, y: y + 196}, {size: 28, face: 'mono', fill: theme.soft});
}
