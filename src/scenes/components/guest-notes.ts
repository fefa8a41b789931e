import type {VirtualSeconds} from '../../model/schedule.ts';
import type {
  RestaurantWords,
  TableLook,
  TableMoment,
} from '../../script/views/restaurant-moment.ts';
import {GUEST} from '../../script/views/service-layout.ts';
import type {Pen} from '../stage/pen.ts';

type GuestWords = Pick<RestaurantWords, 'waits' | 'done' | 'left' | 'whats'>;

/** What a table or a pot is busy with, and for how long it needs nobody. */
export function paintGuestNotes(
  pen: Pen,
  words: GuestWords,
  now: VirtualSeconds,
  {look, hue}: TableMoment,
  x: number,
): void {
  const say = (each: TableLook) => {
    const style = {size: 32, weight: 600, align: 'center', fill: pen.hue(hue)} as const;
    pen.text(guestWord(words, each), {x, y: GUEST.label}, style);
    if (each.until === null) return;
    const left = words.left(Math.max(0, each.until - now));
    pen.text(
      left,
      {x, y: GUEST.note},
      {size: 30, weight: 500, align: 'center', fill: pen.theme.soft},
    );
  };
  pen.faded(1 - look.progress, () => say(look.from));
  pen.faded(look.progress, () => say(look.to));
}

function guestWord(words: GuestWords, {what, status}: TableLook): string {
  if (status === 'ready') return words.waits;
  if (status === 'done') return words.done;
  return words.whats[what] ?? what;
}
