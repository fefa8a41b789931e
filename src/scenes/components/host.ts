import type {Doing, HostMoment} from '../../script/views/service-host.ts';
import {AISLE} from '../../script/views/service-layout.ts';
import {paintPerson, scaled} from '../stage/costume.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

const WIDTH = 124;
const HEIGHT = 92;

const NAME = {size: 30, weight: 600} as const;
const DOES = {size: 30, weight: 500} as const;
const GAP = 12;

/** Beside who stands by: time passes. */
const CLOCK = {x: 36, y: -16, scale: 1.5} as const;

/** Who serves, and the words for what they do. */
export interface HostLook {
  readonly role: 'waiter' | 'cook';
  readonly name: string;
  readonly does: Readonly<Record<NonNullable<Doing>, string>>;
}

/**
 * One who serves, in the brackets of the seat, which travel along; who stands by is an outline in them, beside a clock,
 * and who is free an outline without them.
 */
export function paintHost(pen: Pen, {x, serves, does}: HostMoment, look: HostLook): void {
  const {bg, soft} = pen.theme;
  const {y} = AISLE;
  const box = {x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT};
  pen.box({...box, x: box.x - 24, width: box.width + 48}, {fill: bg});
  const colour = (hue: typeof serves.from) => (hue === null ? soft : pen.hue(hue));
  pen.faded(
    crossed(does, doing => (doing === 'idle' ? 0 : 1)),
    () => {
      paintSeat(pen, box, mix(colour(serves.from), colour(serves.to), serves.progress));
    },
  );
  const left = x - crossed(does, doing => wordsWidth(pen, doing, look)) / 2;
  pen.text(look.name, {x: left, y: AISLE.words}, NAME);
  const paint = (doing: Doing) => {
    paintFigure(pen, x, doing, look);
    paintDoing(pen, left + pen.width(look.name, NAME) + GAP, doing, look);
  };
  if (does.progress < 1) pen.faded(1 - does.progress, () => paint(does.from));
  pen.faded(does.progress, () => paint(does.to));
}

/** A number that belongs to what somebody does, on its way from one doing to the next. */
function crossed({from, to, progress}: HostMoment['does'], of: (doing: Doing) => number): number {
  return of(from) * (1 - progress) + of(to) * progress;
}

/** The name and what its bearer does stand in the middle together. */
function wordsWidth(pen: Pen, doing: Doing, {name, does}: HostLook): number {
  return pen.width(name, NAME) + (doing === null ? 0 : GAP + pen.width(does[doing], DOES));
}

function paintFigure(pen: Pen, x: number, doing: Doing, {role}: HostLook): void {
  const {bg, soft, text} = pen.theme;
  const isIdle = doing === 'idle' || doing === 'stands';
  const isWaiter = role === 'waiter';
  const aside = doing === 'stands' ? 16 : isWaiter && !isIdle ? 10 : 0;
  const at = {x: x - aside, y: AISLE.y + (isWaiter ? 8 : 14)};
  const person = {role, colour: isIdle ? soft : text, ground: bg, isIdle} as const;
  paintPerson(pen, at, {...person, scale: isWaiter ? 1 : 0.86});
  if (doing !== 'stands') return;
  scaled(pen, {x: x + CLOCK.x, y: AISLE.y + CLOCK.y}, CLOCK.scale, () =>
    paintGlyph(pen, 'clock', {x: 0, y: 0}, text),
  );
}

function paintDoing(pen: Pen, x: number, doing: Doing, {does}: HostLook): void {
  if (doing === null) return;
  pen.text(does[doing], {x, y: AISLE.words}, {...DOES, fill: pen.theme.soft});
}
