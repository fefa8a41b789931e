import type {FilmSeconds} from '../units.ts';
import {type LateError, lateError, turnedError} from './loop-late.ts';
import type {LoopStage, Step} from './loop-stage.ts';

/** How long an error takes from one line to another. */
export const TRAVEL: FilmSeconds = 0.45;

/** How long it stands where it comes from, and at the line at which it is turned into another. */
const STANDS: FilmSeconds = 0.9;

/**
 * The way of a timeout's error out of what was cancelled: a `CancelledError` goes up to the line with the `wait_for`,
 * becomes a `TimeoutError` there, and goes on to its handler. No event tells of the lines on the way.
 */
export interface Journey extends LateError {
  readonly leaves: FilmSeconds;
  readonly arrives: FilmSeconds;
  /** When it goes on to the handler, if what is printed there is the event it begins with. */
  readonly goesOn: FilmSeconds | null;
}

/** The journey that begins with a step, where the film rests for long enough to see it. */
export function journeyOf(stage: LoopStage, step: Step): Journey | undefined {
  const {time} = step.shot;
  const late = lateError(stage, step);
  const error = late ?? turnedError(stage, step);
  if (!error || error.from === error.row) return undefined;
  const leaves = late ? time + STANDS : time;
  const arrives = leaves + TRAVEL;
  const goesOn = late ? null : arrives + STANDS;
  const ends = goesOn === null ? arrives + STANDS : goesOn + TRAVEL;
  return ends <= nextTime(stage, time) ? {...error, leaves, arrives, goesOn} : undefined;
}

/** When an event is seen: what a handler prints, once the error has reached it. */
export function seenAt(stage: LoopStage, step: Step): FilmSeconds {
  const goesOn = journeyOf(stage, step)?.goesOn ?? null;
  return goesOn === null ? step.shot.time : goesOn + TRAVEL;
}

function nextTime({shots}: LoopStage, after: FilmSeconds): FilmSeconds {
  return shots.find(({time}) => time > after)?.time ?? after;
}
