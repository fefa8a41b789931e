import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

const BOX = {x: 96, y: 112, width: 60, height: 60} as const;

/** The brand's mark, the seat with somebody running in it, and a line beside it. */
export function paintMark(pen: Pen, line: string, colour: Colour): void {
  const {text} = pen.theme;
  paintSeat(pen, BOX, text);
  pen.context.save();
  pen.context.translate(BOX.x + 32, BOX.y + 30);
  pen.context.scale(1.6, 1.6);
  paintGlyph(pen, 'run', {x: 0, y: 0}, text);
  pen.context.restore();
  pen.text(line, {x: 196, y: 156}, {size: 40, weight: 600, fill: colour});
}
