import type {CodeLine} from '../../script/code.ts';
import type {RelayMoment} from '../../script/views/loop-moment.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {type CodeLayout, endOf, rowTop} from './code-layout.ts';

/** Pixels between a line's text and the arrow, and from there to where it turns. */
const GAP = 12;
const OUT = 22;

/** An arrow right of the code: from the line that asks for a call, to the function that will be called. */
export function paintRelay(
  pen: Pen,
  layout: CodeLayout,
  {from, to, text, alpha}: RelayMoment,
  code: readonly CodeLine[],
): void {
  const [start, end] = [from, to].map(row => ({
    x: endOf(pen, layout, code[row]) + GAP,
    y: rowTop(layout, row) + layout.lineHeight / 2,
  })) as [{x: number; y: number}, {x: number; y: number}];
  const x = Math.max(start.x, end.x) + OUT;
  const colour = pen.theme.soft;
  const stroke = {colour, width: 3};
  pen.faded(alpha, () => {
    pen.path(`M0 0H${x - start.x}V${end.y - start.y}H${end.x + 10 - start.x}`, start, {stroke});
    paintArrow(pen, 'left', {x: end.x + 8, y: end.y}, 10, colour);
    pen.text(text, {x: x + GAP, y: (start.y + end.y) / 2 + 10}, {...SMALL, fill: colour});
  });
}
