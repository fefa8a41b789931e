import type {CardLook, CardMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import type {Colour} from '../stage/theme.ts';

const BAR = {gap: 8, height: 8} as const;
/** From a card to what stands around it: two of them side by side stay apart. */
const SHELL = 10;

/**
 * The bar under a card empties from the right: full when the wait begins, and as long as the wait is, or as its limit
 * lets it be. All cards share one scale, so that waits can be compared.
 */
export function paintRest(pen: Pen, box: Box, look: CardLook, card: CardMoment): void {
  const {since = 0} = look;
  const until = Math.min(look.until ?? 0, look.limit ?? Number.POSITIVE_INFINITY);
  const {hue, longest, now} = card;
  const share = (wait: number) => (longest > 0 ? Math.max(0, Math.min(1, wait / longest)) : 0);
  const bar = {...box, y: box.y + box.height + BAR.gap, height: BAR.height};
  const whole = {...bar, width: bar.width * share(until - since)};
  pen.box(whole, {radius: 4, fill: pen.theme.line});
  // The bar of a wait_for is its limit's: a cleanup gets no time of its own from it.
  const isSpent = look.within === true && look.limit === undefined;
  const rest = isSpent ? 0 : share(until - now);
  pen.box({...bar, width: bar.width * rest}, {radius: 4, fill: pen.hue(hue)});
}

/**
 * What the bar shows, where that is not the wait itself: how far off the limit is, or the end of a cleanup. A card
 * that leaves does not take it along.
 */
export function paintUnderBar(
  pen: Pen,
  box: Box,
  card: CardMoment,
  look: CardLook,
  words: Words,
): void {
  const left = (until: number) => Math.max(0, until - card.now);
  const {limit, until = 0, cleansUp} = look;
  if (limit === undefined && (!cleansUp || until <= card.now)) return;
  const {untilLimit, cleanup, waitFor, waitForWaits} = words;
  const [before, after] = look.within ? [waitFor, waitForWaits] : [untilLimit, cleanup];
  const told = limit === undefined ? after : before(left(limit));
  const y = box.y + box.height + BAR.gap + BAR.height / 2;
  pen.text(told, {x: box.x, y: y + 42}, SMALL);
  if (look.within) paintShell(pen, box, pen.hue(card.hue));
}

/** What stands around a card, its bar and the words under it. */
function paintShell(pen: Pen, {x, y, width, height}: Box, colour: Colour): void {
  const shell = {x: x - SHELL, y: y - SHELL, width: width + 2 * SHELL, height: height + 74};
  pen.box(shell, {radius: 12, stroke: {colour, width: 2}});
}
