import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import {FADE, HOP, type LoopStage} from './loop-stage.ts';
import {CALLER, callHand, listSlot} from './sharing-layout.ts';
import type {Look} from './sharing-looks.ts';
import type {ListMoment} from './sharing-moment.ts';

/** When things come onto the list, and who puts them there, at which line. */
export interface Filling {
  readonly time: FilmSeconds;
  readonly texts: readonly string[];
}

interface Item {
  readonly text: string;
  readonly at: Track<Point>;
  readonly alpha: Track<number>;
}

interface Change {
  readonly time: FilmSeconds;
  readonly filling?: Filling;
  readonly row?: number;
}

/** What the condition is about: a list that is empty or not. Who sees that it is not takes the first thing off it. */
export function listOf(
  {score}: LoopStage,
  name: string,
  fillings: readonly Filling[],
  looks: readonly Look[],
  waiters: readonly string[],
): (time: FilmSeconds) => ListMoment {
  const takes = looks
    .filter(({isTrue}) => isTrue)
    .map(({task, until}): Change => ({time: until, row: waiters.indexOf(task)}));
  const fills = fillings.map((filling): Change => ({time: filling.time, filling}));
  const items: Item[] = [];
  const list: Item[] = [];
  const empty = score.number(1);
  const slots = Math.max(1, ...fillings.map(({texts}) => texts.length));
  for (const {time, filling, row} of [...fills, ...takes].sort((a, b) => a.time - b.time)) {
    for (const text of filling?.texts ?? []) {
      const at = score.point(CALLER);
      at.to(listSlot(list.length, slots), time, 2 * HOP, easeInOutCubic);
      list.push({text, at, alpha: score.number(0).to(1, time + FADE, FADE)});
      items.push(list.at(-1) as Item);
    }
    if (row !== undefined) list.shift()?.at.to(callHand(row), time, HOP, easeInOutCubic);
    for (const [i, item] of list.entries()) {
      if (row !== undefined) item.at.to(listSlot(i, slots), time + FADE, FADE, easeInOutCubic);
    }
    empty.to(list.length === 0 ? 1 : 0, time, FADE);
  }
  return time => ({
    name,
    slots,
    empty: empty.at(time),
    items: items.map(({text, at, alpha}) => ({text, at: at.at(time), alpha: alpha.at(time)})),
  });
}
