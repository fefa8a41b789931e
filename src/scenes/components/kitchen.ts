import type {Point} from '../../script/units.ts';
import {
  DISHES,
  KITCHEN_AISLE_Y,
  KITCHEN_HEADING_Y,
  KITCHENS,
  WORKTOP,
} from '../../script/views/kitchen-layout.ts';
import type {HelperMoment, KitchenMoment} from '../../script/views/kitchen-moment.ts';
import type {TableLook, TableMoment} from '../../script/views/restaurant-moment.ts';
import {paintPerson, scaled} from '../stage/costume.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen, Stroke} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';
import {paintGuestNotes} from './guest-notes.ts';
import {inkOf} from './guest-table.ts';
import {paintHost} from './host.ts';
import {paintSeat} from './seat.ts';

const POT = 80;
const BOARD = {width: 260, height: 150} as const;

/** One kitchen: a pot and a board on the worktop, and the cook, whose seat travels. */
export class Kitchen extends Drawing<KitchenMoment> {
  private readonly side: number;

  public constructor({side, ...props}: DrawingProps<KitchenMoment> & {readonly side: number}) {
    super(props);
    this.side = side;
  }

  protected override paint(pen: Pen, scene: KitchenMoment): void {
    const half = scene.halves[this.side];
    const left = KITCHENS[this.side] ?? 0;
    if (!half) return;
    const strong = {size: 36, weight: 600} as const;
    pen.text(half.heading, {x: left, y: KITCHEN_HEADING_Y}, strong);
    const after = {x: left + pen.width(half.heading, strong) + 20, y: KITCHEN_HEADING_Y};
    pen.text(half.remark, after, {size: 32, weight: 500, fill: pen.theme.soft});
    pen.box({...WORKTOP, x: left}, {radius: 12, fill: pen.theme.panel});
    const [pot, board] = [left + DISHES.x[0], left + DISHES.x[1]];
    const y = KITCHEN_AISLE_Y;
    pen.line({x: pot, y}, {x: board, y}, {colour: pen.theme.line, width: 4});
    for (const [i, dish] of half.dishes.entries()) {
      const at = {x: i === 0 ? pot : board, y: DISHES.y};
      pen.faded(dish.alpha, () => paintDish(pen, at, dish, scene.now, i === 0));
      paintGuestNotes(pen, scene.words, scene.now, dish, {...DISHES, x: at.x});
    }
    for (const [i, helper] of half.helpers.entries()) {
      pen.faded(helper.alpha, () => paintHelper(pen, helper, scene.words.helper(i)));
    }
    const {cook: name, idle} = scene.words;
    paintHost(pen, half.cook, {y, role: 'cook', name, idle, isAbove: half.helpers.length > 0});
  }
}

/** A worker has a seat of its own, where its dish stands. */
function paintHelper(pen: Pen, {x, hue}: HelperMoment, name: string): void {
  const {bg, text} = pen.theme;
  const y = KITCHEN_AISLE_Y;
  const box = {x: x - 46, y: y - 46, width: 92, height: 92};
  pen.box({...box, x: box.x - 20, width: box.width + 40}, {fill: bg});
  paintSeat(pen, box, pen.hue(hue));
  paintPerson(pen, {x, y: y + 12}, {role: 'cook', colour: text, ground: bg, scale: 0.8});
  pen.text(name, {x, y: y - 74}, {size: 30, weight: 500, align: 'center'});
}

/** The line between the kitchens. */
export class KitchenDivider extends Drawing<void> {
  protected override paint(pen: Pen): void {
    pen.line({x: 960, y: 40}, {x: 960, y: 824}, {colour: pen.theme.line, width: 2});
  }
}

function paintDish(pen: Pen, at: Point, dish: TableMoment, now: number, isPot: boolean): void {
  const {from, to, progress} = dish.look;
  const paint = (look: TableLook) =>
    isPot ? paintPot(pen, at, dish, look, now) : paintBoard(pen, at, dish, look);
  if (progress < 1) paint(from);
  pen.faded(progress, () => paint(to));
  paintLetter(pen, at, dish, isPot);
}

/** The letter makes room for the spoon: it is one letter all the while. */
function paintLetter(pen: Pen, at: Point, {name, hue, look}: TableMoment, isPot: boolean): void {
  const {from, to, progress} = look;
  const aside = ({what}: TableLook) => (isPot ? (what === 'stirs' ? -22 : 0) : -96);
  const x = at.x + aside(from) * (1 - progress) + aside(to) * progress;
  const colour = pen.hue(hue);
  const fill = mix(inkOf(pen, from, colour), inkOf(pen, to, colour), progress);
  const style = {size: 50, weight: 700, face: 'mono', align: 'center', fill} as const;
  pen.text(name, {x, y: at.y + 18}, style);
}

function fillOf(pen: Pen, {status}: TableLook, hue: TableMoment['hue']): Colour {
  if (status === 'served') return pen.hue(hue);
  return status === 'ready' ? pen.tint(hue, 0.2) : pen.theme.bg;
}

function outlineOf(pen: Pen, {status}: TableLook, colour: Colour): Stroke {
  if (status === 'alone') return {colour, width: 4, dash: [12, 9], cap: 'butt'};
  if (status === 'done') return {colour: mix(pen.theme.bg, colour, 0.5), width: 3};
  return {colour, width: 4};
}

/** Seen from above: while it cooks by itself, a ring shows how much of that is left. */
function paintPot(pen: Pen, {x, y}: Point, {hue}: TableMoment, look: TableLook, now: number): void {
  const colour = pen.hue(hue);
  for (const side of [-1, 1]) {
    const handle = {x: x + side * 98 - 18, y: y - 16, width: 36, height: 32};
    pen.box(handle, {radius: 6, fill: pen.theme.edge});
  }
  pen.circle({x, y}, POT, {
    fill: fillOf(pen, look, hue),
    stroke: outlineOf(pen, look, colour),
  });
  const ink = look.status === 'served' ? pen.theme.ink : colour;
  if (look.until !== null) {
    const share = Math.max(0, (look.until - now) / (look.until - look.since));
    pen.circle({x, y}, 58, {stroke: {colour: pen.tint(hue, 0.3), width: 10}});
    paintArc(pen, {x, y}, 58, share, colour);
  }
  if (look.what === 'stirs' && look.status === 'served') paintSpoon(pen, {x, y}, ink);
  if (look.status === 'done') paintGlyph(pen, 'done', {x, y: y + 44}, ink);
}

function paintArc(pen: Pen, {x, y}: Point, radius: number, share: number, colour: Colour): void {
  if (share <= 0) return;
  const {context} = pen;
  context.beginPath();
  context.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share);
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.lineWidth = 10;
  context.strokeStyle = colour;
  context.stroke();
}

function paintSpoon(pen: Pen, {x, y}: Point, colour: Colour): void {
  pen.circle({x: x + 18, y: y + 12}, 15, {fill: colour});
  pen.line({x: x + 22, y: y + 4}, {x: x + 74, y: y - 92}, {colour, width: 11});
}

const SLICES = 4;
const KNIFE = 'M0 -40v76c-14 -10 -20 -40 -18 -76Z';

/** A board with a carrot, and a knife in it while somebody chops. */
function paintBoard(pen: Pen, {x, y}: Point, {hue}: TableMoment, look: TableLook): void {
  const colour = pen.hue(hue);
  const {width, height} = BOARD;
  const box = {x: x - width / 2, y: y - height / 2, width, height};
  pen.box(box, {
    radius: 14,
    fill: fillOf(pen, look, hue),
    stroke: outlineOf(pen, look, colour),
  });
  const isServed = look.status === 'served';
  const ink = isServed ? pen.theme.ink : colour;
  if (look.status === 'done') {
    paintGlyph(pen, 'done', {x: x + 40, y}, ink);
    return;
  }
  const flesh = isServed
    ? mix(colour, pen.theme.bg === '#0E1B20' ? '#FFFFFF' : pen.theme.panel, 0.62)
    : 'transparent';
  scaled(pen, {x: x + 36, y}, 1, () => paintCarrot(pen, flesh, ink, isServed));
}

function paintCarrot(pen: Pen, flesh: Colour, ink: Colour, isChopped: boolean): void {
  const stroke = {colour: ink, width: 4};
  pen.path('M14 -26h34c24 0 40 12 40 26s-16 26 -40 26h-34Z', {x: 0, y: 0}, {fill: flesh, stroke});
  for (let i = 0; i < SLICES; i++) {
    pen.circle({x: -4 - i * 16, y: 0}, 26, {fill: flesh, stroke});
  }
  if (!isChopped) return;
  pen.path(KNIFE, {x: 18, y: 0}, {fill: pen.theme.text, stroke});
  pen.box({x: -1, y: -92, width: 20, height: 54}, {radius: 7, fill: ink});
}
