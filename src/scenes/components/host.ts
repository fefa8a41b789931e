import type {Doing, HostMoment} from '../../script/views/service-host.ts';
import {AISLE} from '../../script/views/service-layout.ts';
import {paintPerson} from '../stage/costume.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

const WIDTH = 124;
const HEIGHT = 92;

/** The name ends near the middle, and what its bearer does begins there: neither moves when the other changes. */
const WORDS = {middle: -6, gap: 12} as const;

export interface HostLook {
  readonly role: 'waiter' | 'cook';
  readonly name: string;
  readonly does: Readonly<Record<NonNullable<Doing>, string>>;
}

/** One who serves, in the brackets of the seat, which travel along; who has nothing to do is an outline. */
export function paintHost(pen: Pen, {x, serves, does}: HostMoment, look: HostLook): void {
  const {bg, soft} = pen.theme;
  const {y} = AISLE;
  const box = {x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT};
  pen.box({...box, x: box.x - 24, width: box.width + 48}, {fill: bg});
  const colour = (hue: typeof serves.from) => (hue === null ? soft : pen.hue(hue));
  paintSeat(pen, box, mix(colour(serves.from), colour(serves.to), serves.progress));
  pen.text(
    look.name,
    {x: x + WORDS.middle, y: AISLE.words},
    {
      size: 30,
      weight: 600,
      align: 'right',
    },
  );
  if (does.progress < 1) pen.faded(1 - does.progress, () => paintDoing(pen, x, does.from, look));
  pen.faded(does.progress, () => paintDoing(pen, x, does.to, look));
}

function paintDoing(pen: Pen, x: number, doing: Doing, {role, does}: HostLook): void {
  const {bg, soft, text} = pen.theme;
  const isIdle = doing === 'idle' || doing === 'stands';
  const isWaiter = role === 'waiter';
  const at = {x: x - (isWaiter && !isIdle ? 10 : 0), y: AISLE.y + (isWaiter ? 8 : 14)};
  const person = {role, colour: isIdle ? soft : text, ground: bg, isIdle} as const;
  paintPerson(pen, at, {...person, scale: isWaiter ? 1 : 0.86});
  if (doing === null) return;
  const words = {x: x + WORDS.middle + WORDS.gap, y: AISLE.words};
  pen.text(does[doing], words, {size: 30, weight: 500, fill: soft});
}
