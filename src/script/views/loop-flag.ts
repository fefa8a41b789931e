import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {Item} from './loop-items.ts';
import type {Journey} from './loop-journey.ts';
import type {LateError} from './loop-late.ts';
import type {FlagText} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {TRAVEL} from './loop-travel.ts';

/** What an `await` has come to, on its way through the film. */
export interface Flag {
  readonly task: string;
  readonly hue: Hue;
  readonly row: Track<number>;
  readonly says: Track<FlagText>;
  readonly alpha: Track<number>;
}

/** Whether the flag is this task's and on screen. */
export function isSeen({task, alpha}: Flag, by: string, time: FilmSeconds): boolean {
  return task === by && alpha.at(time) > 0;
}

/** Whether a cleanup holds its error. */
export function isHeld({says}: Flag, time: FilmSeconds): boolean {
  return says.at(time).sign === 'held';
}

/** Whether it stands for an error, on its way or held. */
export function isError(flag: Flag, time: FilmSeconds): boolean {
  return isHeld(flag, time) || /cancelled|failed|freed/.test(flag.says.at(time).sign);
}

/** To the line at which an error is turned into another, by the `finally` on its way. */
export function turn({row, says}: Flag, {passes, leaves, arrives, ...to}: Journey): void {
  if (passes) row.to(passes.row, row.notBefore(passes.sets), TRAVEL, easeInOutCubic);
  row.to(to.row, leaves, TRAVEL, easeInOutCubic);
  const {text} = says.at(arrives);
  says.to(turnedText(text, to.error), arrives, FADE);
}

/** What a `yield` gives, on its way to the loop that gets it. */
export function given(
  {score, cast}: LoopStage,
  {from, row, name, value, leaves}: Item,
  by: string,
  time: FilmSeconds,
): Flag {
  const hue = cast.find(({task}) => task === by)?.hue ?? 'main';
  const says = score
    .look<FlagText>({text: value, sign: 'item'})
    .to({text: `${name} = ${value}`, sign: 'item'}, leaves + TRAVEL / 2, FADE);
  const way = score.number(from).to(row, leaves, TRAVEL, easeInOutCubic);
  return {task: by, hue, row: way, says, alpha: score.number(0).to(1, time + FADE, FADE)};
}

/** Turned into another where it is, without the time for a way to be seen. */
export function becomes({row, says}: Flag, {row: to, error}: LateError, time: FilmSeconds): void {
  row.to(to, time, FADE, easeInOutCubic);
  says.to(turnedText(says.at(time).text, error), time, FADE);
}

/** What the flag says where an error becomes another: both names, while they differ. */
export function turnedText(from: string, to: string): FlagText {
  return from === to ? errorText(to) : {...errorText(to), was: errorText(from).sign};
}

/** What it says of an error, and its sign. */
export function errorText(text: string) {
  return {text, sign: text === 'CancelledError' ? 'cancelled' : 'failed'} as const;
}
