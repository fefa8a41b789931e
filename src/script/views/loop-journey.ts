import type {FilmSeconds} from '../units.ts';
import {finallyAround, finallyOver} from './loop-held.ts';
import {itemOf} from './loop-items.ts';
import {type LateError, lateError, type TurnedError, turnedError} from './loop-late.ts';
import type {LoopStage, Step} from './loop-stage.ts';
import {nextTime, PASSES, STANDS, TRAVEL} from './loop-travel.ts';

/**
 * The way of a timeout's error out of what was cancelled: a `CancelledError` goes up to the line with the `wait_for`,
 * becomes a `TimeoutError` there, and goes on to its handler. No event tells of the lines on the way.
 */
export interface Journey extends LateError {
  /** The `finally` on the way that it passes, and when it sets off to it. */
  readonly passes: {readonly row: number; readonly sets: FilmSeconds} | null;
  /** When it sets off to the line with the `wait_for`, and when it is there. */
  readonly leaves: FilmSeconds;
  readonly arrives: FilmSeconds;
  /** When it goes on to the handler, if what is printed there is the event it begins with. */
  readonly goesOn: FilmSeconds | null;
}

/** The journey that begins with a step, where the film rests for long enough to see it. */
export function journeyOf(stage: LoopStage, step: Step): Journey | undefined {
  const {time} = step.shot;
  const late = lateError(stage, step);
  const turned = turnedError(stage, step);
  const journey = late ? fromCleanup(stage, late, time) : turned && wayOut(stage, turned, step);
  if (!journey || journey.from === journey.row) return undefined;
  const {goesOn, arrives} = journey;
  const ends = goesOn === null ? arrives + STANDS : goesOn + TRAVEL;
  return ends <= nextTime(stage, time) ? journey : undefined;
}

/** It was held back at the `finally` that cleaned up. */
function fromCleanup({code}: LoopStage, late: LateError, time: FilmSeconds): Journey {
  const from = finallyOver(code, late.from) ?? late.from;
  const leaves = time + STANDS;
  return {...late, from, passes: null, leaves, arrives: leaves + TRAVEL, goesOn: null};
}

/** By the `finally` on its way, if there is one and the film rests before for so long; otherwise straight. */
function wayOut({code}: LoopStage, error: TurnedError, {shot}: Step): Journey {
  const {event, time: leaves} = shot;
  const [row] = finallyAround(code, error.from);
  const sets = leaves - PASSES - TRAVEL;
  const passes = row !== undefined && sets >= error.since + STANDS ? {row, sets} : null;
  const arrives = leaves + TRAVEL;
  const goesOn = event.kind === 'line-printed' ? arrives + STANDS : null;
  return {...error, passes, leaves, arrives, goesOn};
}

/** When an event is seen: what is printed of an item or an error, once that has come to the line. */
export function seenAt(stage: LoopStage, step: Step): FilmSeconds {
  const item = itemOf(stage, step);
  if (item) return item.goesOn;
  const goesOn = journeyOf(stage, step)?.goesOn ?? null;
  return goesOn === null ? step.shot.time : goesOn + TRAVEL;
}
