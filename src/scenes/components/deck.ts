import type {AdviceMoment, DeckMoment} from '../../script/views/deck-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintAdvice} from './deck-pictures.ts';

const LARGE = {x: 80, y: 96, width: 860, height: 374, column: 900, row: 402} as const;
const HEADING = {x: 80, y: 70} as const;
const SMALL = {x: 80, width: 416, height: 176, column: 448, title: 660, takeaway: 560} as const;

/** Two by two, each as large as a quarter of the stage. */
export class Deck extends Drawing<DeckMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<DeckMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {advice, heading}: DeckMoment): void {
    pen.text(heading, HEADING, {size: 36, weight: 600});
    for (const [i, card] of advice.entries()) {
      const x = LARGE.x + (i % 2) * LARGE.column;
      const y = LARGE.y + Math.floor(i / 2) * LARGE.row;
      const box = {x, y, width: LARGE.width, height: LARGE.height};
      paintPlace(pen, box);
      pen.faded(card.alpha, () => paintCard(pen, card, box, this.words));
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

function paintCard(pen: Pen, card: AdviceMoment, box: Box, words: Words): void {
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
  paintAdvice(pen, card.name, {x: box.x + 530, y: box.y + 187}, words);
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
