import {
  AISLE_Y,
  RESTAURANT_DIVIDER_X,
  RESTAURANT_HEADING_Y,
  RIGHT_X,
  STANDS,
  TABLES,
} from '../../script/views/restaurant-layout.ts';
import type {
  RestaurantMoment,
  TableLook,
  TableMoment,
} from '../../script/views/restaurant-moment.ts';
import {paintPerson} from '../stage/costume.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {guestWord, paintGuestNotes} from './guest-notes.ts';
import {paintTable} from './guest-table.ts';
import {paintHost} from './host.ts';
import {paintSeat} from './seat.ts';

/** One waiter's restaurant: the tables stay, the seat travels. */
export class Restaurant extends Drawing<RestaurantMoment> {
  protected override paint(pen: Pen, scene: RestaurantMoment): void {
    paintHeading(pen, scene, 0, 80);
    const [first, , last] = TABLES.x;
    const stroke = {colour: pen.theme.line, width: 4};
    pen.line({x: first, y: AISLE_Y}, {x: last, y: AISLE_Y}, stroke);
    for (const [i, table] of scene.tables.entries()) {
      const x = TABLES.x[i] ?? 0;
      paintTable(pen, {x, y: TABLES.y}, TABLES.radius, table);
      paintGuestNotes(pen, scene.words, scene.now, table, {...TABLES, x});
    }
    const {waiter: name, idle} = scene.words;
    paintHost(pen, scene.waiter, {y: AISLE_Y, role: 'waiter', name, idle});
  }
}

/** As many waiters as tables: whoever has nothing to do is an outline. */
export class Stands extends Drawing<RestaurantMoment> {
  protected override paint(pen: Pen, scene: RestaurantMoment): void {
    pen.faded(scene.standsAlpha, () => {
      const stroke = {colour: pen.theme.line, width: 2};
      const x = RESTAURANT_DIVIDER_X;
      pen.line({x, y: 40}, {x, y: 896}, stroke);
      paintHeading(pen, scene, 1, RIGHT_X);
      for (const [i, table] of scene.stands.entries()) paintStand(pen, scene, table, i);
    });
  }
}

function paintHeading(pen: Pen, {headings}: RestaurantMoment, side: number, x: number): void {
  const {heading = '', remark = ''} = headings[side] ?? {};
  const strong = {size: 36, weight: 600} as const;
  pen.text(heading, {x, y: RESTAURANT_HEADING_Y}, strong);
  const after = {x: x + pen.width(heading, strong) + 20, y: RESTAURANT_HEADING_Y};
  pen.text(remark, after, {size: 32, weight: 500, fill: pen.theme.soft});
}

function paintStand(pen: Pen, scene: RestaurantMoment, table: TableMoment, index: number): void {
  const x = STANDS.x[index] ?? 0;
  paintTable(pen, {x, y: STANDS.y}, STANDS.radius, table);
  const {from, to, progress} = table.look;
  const say = (look: TableLook) => {
    const {bg, text, soft} = pen.theme;
    const hue = pen.hue(table.hue);
    const word = {size: 30, weight: 500, align: 'center'} as const;
    pen.text(guestWord(scene.words, look), {x, y: STANDS.label}, {...word, fill: hue});
    const isIdle = look.status !== 'served';
    const box = {x: x - 48, y: STANDS.person - 46, width: 96, height: 84};
    if (look.status !== 'done') paintSeat(pen, box, isIdle ? soft : hue);
    const person = {role: 'waiter', colour: isIdle ? soft : text, ground: bg, scale: 0.8} as const;
    paintPerson(pen, {x: x - (isIdle ? 0 : 8), y: STANDS.person}, {...person, isIdle});
    const {words} = scene;
    const doing = look.status === 'done' ? '' : isIdle ? words.stands : words.serves;
    pen.text(doing, {x, y: STANDS.note}, {...word, weight: 600, fill: text});
  };
  if (progress < 1) pen.faded(1 - progress, () => say(from));
  pen.faded(progress, () => say(to));
}
