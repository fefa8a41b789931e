import type {Point} from '../../script/units.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import {
  BELT,
  CALLER,
  callPlace,
  LOOKS,
  listBox,
  listSlot,
  STAGE,
} from '../../script/views/sharing-layout.ts';
import type {CallsMoment, ListMoment, SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintItem} from './item.ts';

const STRONG = {size: 30, weight: 600} as const;
const CODE = {...STRONG, face: 'mono'} as const;

/** Baseline of the words over the caller and over the list. */
const LOWER = CALLER.y - CARD.height / 2 - 28;

/** Left of the caller: the upright from which wires go to those who wait. */
const UPRIGHT = CALLER.x - CARD.width / 2 - 44;

/** Those who wait, where one looks at the list, those who go on; and who puts things on the list, and calls. */
export class CallWires extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {calls}: SharingMoment): void {
    if (!calls) return;
    const {wires, list} = calls;
    this.paintHeadings(pen, calls);
    for (const [row, lit] of wires.entries()) {
      paintPlace(pen, callPlace(row, 'waits'));
      paintPlace(pen, callPlace(row, 'goes on'));
      paintWire(pen, row, lit);
    }
    paintPlace(pen, CALLER);
    paintPlace(pen, LOOKS);
    if (list) this.paintList(pen, list, calls.looks);
  }

  private paintHeadings(pen: Pen, {calls, list}: CallsMoment): void {
    const {waitsForCall, looksAt, goesOn} = this.words;
    const [word, note] = waitsForCall;
    const end = paintWord(pen, word, leftOf(callPlace(0, 'waits')), STAGE.label);
    pen.text(note, {x: end, y: STAGE.label}, {size: 30, fill: pen.theme.soft});
    const name = paintWord(pen, list ? looksAt[0] : looksAt[1], leftOf(LOOKS), STAGE.label);
    if (list) pen.text(list.name, {x: name, y: STAGE.label}, CODE);
    paintWord(pen, goesOn, leftOf(callPlace(0, 'goes on')), STAGE.label);
    for (const {text, alpha} of calls) {
      pen.faded(alpha, () => {
        const call = paintWord(pen, this.words.calls, leftOf(CALLER), LOWER);
        pen.text(text, {x: call, y: LOWER}, CODE);
      });
    }
  }

  private paintList(pen: Pen, {name, slots, empty, items}: ListMoment, looks: number): void {
    const box = listBox(slots);
    const {panel, edge, text, soft} = pen.theme;
    paintSight(pen, box.y, mix(mix(pen.theme.bg, edge, 0.55), text, looks));
    paintPutting(pen, box.x);
    pen.box(box, {radius: 12, fill: panel, stroke: {colour: edge, width: 3}});
    const right = box.x + box.width + 20;
    pen.text(name, {x: right, y: CALLER.y + 10}, CODE);
    const at = {x: LOOKS.x, y: listSlot(0, 1).y + 11};
    const style = {size: 30, align: 'center', fill: soft} as const;
    pen.faded(empty, () => pen.text(this.words.empty, at, style));
    for (const item of items) pen.faded(item.alpha, () => paintItem(pen, item, BELT.item));
  }
}

/** Returns where the next word may begin. */
function paintWord(pen: Pen, word: string, x: number, y: number): number {
  pen.text(word, {x, y}, STRONG);
  return x + pen.width(word, STRONG) + 14;
}

function leftOf({x}: Point): number {
  return x - CARD.width / 2;
}

/** From the caller's side up to the row. */
function paintWire(pen: Pen, row: number, lit: number): void {
  const colour = mix(pen.theme.edge, pen.theme.text, lit);
  const from = {x: leftOf(CALLER) - 16, y: CALLER.y};
  const to = {x: leftOf(CALLER) - 20, y: callPlace(row, 'waits').y};
  const points = [from, {x: UPRIGHT, y: from.y}, {x: UPRIGHT, y: to.y}, to];
  pen.polyline(points, {colour, width: 4}, 14);
  paintArrow(pen, 'right', to, 9, colour);
}

/** Who looks sees the list below. */
function paintSight(pen: Pen, bottom: number, colour: string): void {
  const {x} = LOOKS;
  const to = {x, y: bottom - 12};
  pen.line({x, y: LOOKS.y + CARD.height / 2 + 18}, to, {colour, width: 4});
  paintArrow(pen, 'down', to, 9, colour);
}

function paintPutting(pen: Pen, right: number): void {
  const {edge} = pen.theme;
  const to = {x: right - 14, y: CALLER.y};
  pen.line({x: CALLER.x + CARD.width / 2 + 20, y: CALLER.y}, to, {colour: edge, width: 4});
  paintArrow(pen, 'right', to, 9, edge);
}

/** An empty place: a faint outline, solid, since dashes mean waiting. */
function paintPlace(pen: Pen, {x, y}: Point): void {
  const colour = mix(pen.theme.bg, pen.theme.edge, 0.55);
  const box = {x: x - CARD.width / 2, y: y - CARD.height / 2, ...CARD};
  pen.box(box, {radius: 8, stroke: {colour, width: 2}});
}
