import type {HostMoment} from '../../script/views/service-host.ts';
import {paintPerson} from '../stage/costume.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

const WIDTH = 132;
const HEIGHT = 92;

export interface HostLook {
  readonly y: number;
  readonly role: 'waiter' | 'cook';
  readonly name: string;
  /** What is said while nobody calls. */
  readonly idle: string;
  /** Whether the words stand above the seat: beside it there may be somebody else. */
  readonly isAbove?: boolean;
}

/** The one who serves, in the brackets of the seat, which travel along. */
export function paintHost(pen: Pen, {x, serves, idle}: HostMoment, look: HostLook): void {
  const {bg, soft, text} = pen.theme;
  const {y, role} = look;
  const box = {x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT};
  pen.box({...box, x: box.x - 24, width: box.width + 48}, {fill: bg});
  const colour = (hue: typeof serves.from) => (hue === null ? soft : pen.hue(hue));
  paintSeat(pen, box, mix(colour(serves.from), colour(serves.to), serves.progress));
  const isWaiter = role === 'waiter';
  const at = {x: x - (isWaiter ? 10 : 0), y: y + (isWaiter ? 8 : 14)};
  paintPerson(pen, at, {role, colour: text, ground: bg, scale: isWaiter ? 1 : 0.86});
  if (look.isAbove) {
    paintAbove(pen, x, y - HEIGHT / 2 - 28, look, idle);
    return;
  }
  const name = {x: x + WIDTH / 2 + 30, y: y + 48};
  pen.text(look.name, name, {size: 32, weight: 600});
  pen.faded(idle, () => {
    pen.text(look.idle, {x: name.x, y: name.y - 66}, {size: 30, weight: 500, fill: soft});
  });
}

function paintAbove(pen: Pen, x: number, y: number, {name, idle: word}: HostLook, idle: number) {
  const strong = {size: 30, weight: 600} as const;
  const soft = {size: 30, weight: 500, fill: pen.theme.soft} as const;
  const width = pen.width(name, strong) + idle * (pen.width(word, soft) + 14);
  const left = x - width / 2;
  pen.text(name, {x: left, y}, strong);
  pen.faded(idle, () => {
    pen.text(word, {x: left + pen.width(name, strong) + 14, y}, soft);
  });
}
