import {simulate} from '../src/python/simulate.ts';
import {timed} from './timed.ts';

const UNLIMITED = {steps: 1e9, turns: 1e8, tasks: 1e7, events: 1e8};

/**
 * Runs a program on the model: seconds of processor time of all threads, and the schedule. What a run leaves lying
 * about, a later one may have to collect; a collection between them would also throw away the code that is warm.
 */
export function timeOnModel(source: string, record: boolean) {
  const {seconds, value} = timed(() => simulate(source, {limits: UNLIMITED, record}));
  if (value.outcome.kind !== 'ok') throw new Error(`it ended with ${value.outcome.kind}`);
  return {seconds, schedule: value};
}

/** The same of putting the events together, which is done when somebody reads them. */
export function timeReading({schedule}: ReturnType<typeof timeOnModel>): number {
  return timed(() => schedule.events).seconds;
}
