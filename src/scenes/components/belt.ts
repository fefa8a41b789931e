import {CARD} from '../../script/views/loop-layout.ts';
import {BELT, BELT_ENDS, beltSlot, STAGE} from '../../script/views/sharing-layout.ts';
import type {SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintItem} from './item.ts';

/** A queue with its places, between who puts and who gets, and the items on their way. */
export class BeltDrawing extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {belt, object}: SharingMoment): void {
    if (!belt) return;
    paintWays(pen);
    pen.box(BELT, {radius: 12, fill: pen.theme.panel, stroke: {colour: pen.theme.edge, width: 3}});
    for (let i = 0; i < object.size; i++) paintSlot(pen, i, object.size);
    this.paintLabels(pen, object.name, object.size);
    for (const item of belt.items) pen.faded(item.alpha, () => paintItem(pen, item, BELT.item));
  }

  private paintLabels(pen: Pen, name: string, size: number): void {
    const strong = {size: 30, weight: 600} as const;
    const y = STAGE.label + 14;
    pen.text(this.words.puts, {x: STAGE.left, y}, strong);
    pen.text(this.words.gets, {x: STAGE.right - 16, y}, {...strong, align: 'right'});
    const code = {...strong, face: 'mono'} as const;
    pen.text(name, {x: BELT.x, y}, code);
    const at = {x: BELT.x + pen.width(name, code) + 18, y};
    pen.text(this.words.atMost(size), at, {size: 30, fill: pen.theme.soft});
  }
}

function paintWays(pen: Pen): void {
  const {edge} = pen.theme;
  const {y} = BELT_ENDS[0];
  for (const [from, to] of [
    [BELT_ENDS[0].x + CARD.width / 2 + 14, BELT.x - 10],
    [BELT.x + BELT.width + 10, BELT_ENDS[1].x - CARD.width / 2 - 14],
  ] as const) {
    pen.line({x: from, y}, {x: to - 6, y}, {colour: edge, width: 4});
    paintArrow(pen, 'right', {x: to - 8, y}, 10, edge);
  }
}

/** An empty place: a faint outline, solid. */
function paintSlot(pen: Pen, index: number, size: number): void {
  const {x, y} = beltSlot(index, size);
  const {panel, edge} = pen.theme;
  const side = BELT.item;
  const stroke = {colour: mix(panel, edge, 0.55), width: 2};
  pen.box({x: x - side / 2, y: y - side / 2, width: side, height: side}, {radius: 8, stroke});
}
