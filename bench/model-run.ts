import {simulate} from '../src/python/simulate.ts';

const UNLIMITED = {steps: 1e9, turns: 1e8, tasks: 1e7, events: 1e8};

/**
 * Runs a program on the model: seconds of processor time of all threads, and the schedule. What a run leaves lying
 * about, a later one may have to collect; a collection between them would also throw away the code that is warm.
 */
export function timeOnModel(source: string, record: boolean) {
  const start = process.cpuUsage();
  const schedule = simulate(source, {limits: UNLIMITED, record});
  const {user, system} = process.cpuUsage(start);
  if (schedule.outcome.kind !== 'ok') throw new Error(`it ended with ${schedule.outcome.kind}`);
  return {seconds: (user + system) / 1e6, schedule};
}
