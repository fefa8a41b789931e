import type {Point} from '../../script/units.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import {
  hook,
  linePlace,
  RACK,
  roomBox,
  roomPlace,
  STAGE,
} from '../../script/views/sharing-layout.ts';
import type {SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintKey} from './key.ts';

/** The room behind the door of a lock or a semaphore, the line before it, and the rack where free keys hang. */
export class KeysRoom extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {object, room}: SharingMoment): void {
    if (!room) return;
    const {size} = object;
    paintLabel(pen, STAGE.left, this.words.inside);
    paintRoom(pen, size);
    for (let slot = 0; slot < size; slot++) paintPlace(pen, roomPlace(slot));
    paintLabel(pen, linePlace(0).x - CARD.width / 2, this.words.inLine, room.line);
    this.paintRack(pen, object.name, size);
  }

  private paintRack(pen: Pen, name: string, size: number): void {
    const {x, y, height, pitch} = RACK;
    const width = 24 + size * pitch;
    const stroke = {colour: mix(pen.theme.bg, pen.theme.edge, 0.55), width: 2};
    pen.box({x, y, width, height}, {radius: 12, stroke});
    for (let slot = 0; slot < size; slot++) paintKey(pen, hook(slot), 1, stroke.colour);
    const code = {size: 30, weight: 600, face: 'mono'} as const;
    const at = {x: x + width + 24, y: y + height / 2 - 8};
    pen.text(name, at, code);
    pen.text(this.words.keys(size), {x: at.x, y: at.y + 40}, {size: 30, fill: pen.theme.soft});
  }
}

/** Walls, with a door where the front of the line stands. */
function paintRoom(pen: Pen, size: number): void {
  const {x, y, width, height} = roomBox(size);
  const {panel, edge, bg} = pen.theme;
  pen.box({x, y, width, height}, {radius: 12, fill: panel, stroke: {colour: edge, width: 4}});
  const door = linePlace(0).y;
  pen.line({x: x + width, y: door - 46}, {x: x + width, y: door + 46}, {colour: bg, width: 10});
}

/** An empty place: a faint outline, solid, since dashes mean waiting. */
function paintPlace(pen: Pen, {x, y}: Point): void {
  const {panel, edge} = pen.theme;
  const box = {x: x - CARD.width / 2, y: y - CARD.height / 2, ...CARD};
  pen.box(box, {radius: 8, stroke: {colour: mix(panel, edge, 0.55), width: 2}});
}

/** A place's name, and a remark that is not always there. */
function paintLabel(
  pen: Pen,
  x: number,
  [word, note]: readonly [string, string],
  remark = 1,
): void {
  const style = {size: 30, weight: 600} as const;
  const y = STAGE.label;
  pen.text(word, {x, y}, style);
  const after = x + pen.width(word, style) + 16;
  pen.faded(remark, () => {
    pen.text(note, {x: after, y}, {size: 30, weight: 400, fill: pen.theme.soft});
  });
}
