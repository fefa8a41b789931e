import type {AdviceMoment, DeckMoment} from '../../script/views/deck-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

const LARGE = {x: 80, y: 96, width: 860, height: 374, column: 900, row: 402} as const;
const HEADING = {x: 80, y: 70} as const;
const SMALL = {x: 80, width: 416, height: 176, column: 448, title: 660, takeaway: 560} as const;

/** Two by two, each as large as a quarter of the stage. */
export class Deck extends Drawing<DeckMoment> {
  protected override paint(pen: Pen, {advice, heading}: DeckMoment): void {
    pen.text(heading, HEADING, {size: 36, weight: 600});
    for (const [i, card] of advice.entries()) {
      const x = LARGE.x + (i % 2) * LARGE.column;
      const y = LARGE.y + Math.floor(i / 2) * LARGE.row;
      const box = {x, y, width: LARGE.width, height: LARGE.height};
      pen.faded(card.alpha, () => paintCard(pen, card, box));
    }
  }
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
  PICTURES[card.name]?.(pen, {x: box.x + 520, y: box.y + 228});
  pen.text(code, {x, y: box.y + 330}, {size: 34, weight: 500, face: 'mono', fill: theme.soft});
}

function paintSmall(
  pen: Pen,
  {when, use}: AdviceMoment,
  {x, y}: {x: number; y: number},
  isAnswered: boolean,
): void {
  const {theme} = pen;
  const stroke = {colour: theme.edge, width: 3};
  pen.box(
    {x, y, width: SMALL.width, height: SMALL.height},
    {radius: 12, fill: theme.panel, stroke},
  );
  const first = isAnswered ? y + 68 : y + SMALL.height / 2 + 12;
  pen.text(when, {x: x + 28, y: first}, {size: 34, weight: 500, fill: theme.soft});
  if (isAnswered) pen.text(use, {x: x + 28, y: y + 132}, {size: 44, weight: 600});
}

type At = {readonly x: number; readonly y: number};

const LENGTH = 290;

/** Where the time goes in each case, in the shapes of every clip's lanes, without a scale. */
const PICTURES: Readonly<Record<string, (pen: Pen, at: At) => void>> = {
  few: (pen, {x, y}) => {
    const stroke = {colour: pen.theme.text, width: 3};
    pen.box({x, y: y - 24, width: LENGTH, height: 48}, {radius: 2, stroke});
    paintBlock(pen, {x, y}, 16);
    paintBlock(pen, {x: x + LENGTH - 16, y}, 16);
  },
  cpu: (pen, {x, y}) => {
    for (const down of [-62, 4]) paintBlock(pen, {x, y: y + down}, LENGTH);
  },
  old: (pen, {x, y}) => {
    paintDots(pen, {x, y: y - 36});
    paintBlock(pen, {x, y: y - 36}, 16);
    paintBlock(pen, {x: x + LENGTH - 16, y: y - 36}, 16);
    const stroke = {colour: pen.theme.text, width: 3};
    pen.box({x, y: y + 12, width: LENGTH, height: 48}, {radius: 2, stroke});
  },
  'no-await': (pen, at) => paintBlock(pen, at, 64),
};

function paintBlock(pen: Pen, {x, y}: At, width: number): void {
  pen.box({x, y: y - 24, width, height: 48}, {radius: 2, fill: pen.theme.text});
}

function paintDots(pen: Pen, {x, y}: At): void {
  const dash = [0.1, 13.8];
  pen.line({x: x + 34, y}, {x: x + LENGTH - 32, y}, {colour: pen.theme.text, width: 6, dash});
}
