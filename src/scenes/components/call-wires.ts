import type {Point} from '../../script/units.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import {CALLER, callPlace, STAGE} from '../../script/views/sharing-layout.ts';
import type {SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

/** A wire from the one who calls to each who waits, live while it wakes somebody, and the ways of those who go on. */
export class CallWires extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {calls}: SharingMoment): void {
    if (!calls) return;
    paintLabel(pen, callPlace(0, 'waits'), this.words.waitsForCall);
    paintLabel(pen, callPlace(0, 'goes on'), this.words.goesOn);
    paintPlace(pen, CALLER);
    for (const [row, lit] of calls.wires.entries()) {
      paintPlace(pen, callPlace(row, 'waits'));
      paintPlace(pen, callPlace(row, 'goes on'));
      paintWire(pen, row, lit);
      paintWay(pen, row);
    }
    const at = {x: CALLER.x, y: CALLER.y + CARD.height / 2 + 52};
    for (const {text, alpha} of calls.calls) {
      const style = {size: 32, weight: 600, face: 'mono', align: 'center'} as const;
      pen.faded(alpha, () => pen.text(text, at, style));
    }
  }
}

/** From the caller's side along one upright to the row. */
function paintWire(pen: Pen, row: number, lit: number): void {
  const colour = mix(pen.theme.edge, pen.theme.text, lit);
  const from = {x: CALLER.x + CARD.width / 2 + 16, y: CALLER.y};
  const to = {x: callPlace(row, 'waits').x - CARD.width / 2 - 20, y: callPlace(row, 'waits').y};
  const bend = (from.x + to.x) / 2 - 8;
  const points = [from, {x: bend, y: from.y}, {x: bend, y: to.y}, to];
  const isStraight = Math.abs(from.y - to.y) < 1;
  pen.polyline(isStraight ? [from, to] : points, {colour, width: 4}, 14);
  paintArrow(pen, 'right', to, 10, colour);
}

function paintWay(pen: Pen, row: number): void {
  const {edge} = pen.theme;
  const {x, y} = callPlace(row, 'waits');
  const to = {x: callPlace(row, 'goes on').x - CARD.width / 2 - 20, y};
  pen.line({x: x + CARD.width / 2 + 14, y}, to, {colour: edge, width: 4});
  paintArrow(pen, 'right', to, 10, edge);
}

/** An empty place: a faint outline, solid, since dashes mean waiting. */
function paintPlace(pen: Pen, {x, y}: Point): void {
  const colour = mix(pen.theme.bg, pen.theme.edge, 0.55);
  const box = {x: x - CARD.width / 2, y: y - CARD.height / 2, ...CARD};
  pen.box(box, {radius: 8, stroke: {colour, width: 2}});
}

function paintLabel(pen: Pen, {x: middle}: Point, [word, note]: readonly [string, string]): void {
  const style = {size: 30, weight: 600} as const;
  const x = middle - CARD.width / 2;
  pen.text(word, {x, y: STAGE.label}, style);
  const after = {x: x + pen.width(word, style) + 14, y: STAGE.label};
  pen.text(note, after, {size: 30, fill: pen.theme.soft});
}
