import {firstReached} from '../in-order.ts';
import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';
import type {LoopStage} from './loop-stage.ts';

/** How long an error takes from one line to another. */
export const TRAVEL: FilmSeconds = 0.45;

/** How long it stands where it comes from, and at the line at which it is turned into another. */
export const STANDS: FilmSeconds = 0.9;

/** How long it stands at a `finally` that has nothing to wait for. */
export const PASSES: FilmSeconds = 0.45;

/** Whether a shot in whose line an error is caught stays for all of its way there: to the `wait_for`, and from it. */
export function tellsOfWay(stage: LoopStage, {time}: TimedShot): boolean {
  return time + TRAVEL + STANDS + TRAVEL <= nextTime(stage, time);
}

/** When the next shot begins; `after` itself, if there is none. */
export function nextTime({shots}: LoopStage, after: FilmSeconds): FilmSeconds {
  return shots[firstReached(shots, ({time}) => time > after)]?.time ?? after;
}
