import {sourceOf} from './model-programs.ts';
import {timeOnModel} from './model-run.ts';

const WARM_UPS = 6;
const ROUNDS = 3;
/** A small run is short: one alone says little. */
const SMALL_RUNS = 3;

/**
 * A process of its own for the growth, `recorded|unrecorded`: the seconds of 10,000 tasks and of 100,000, by turns. So
 * whatever else the machine does meets both alike, and so does the code that the engine has made of the model by then.
 */
const record = process.argv[2] === 'recorded';
const [small, large] = [sourceOf('10,000 tasks'), sourceOf('100,000 tasks')];
for (let run = 0; run < WARM_UPS; run++) timeOnModel(small, record);
const times: {readonly small: number[]; readonly large: number[]} = {small: [], large: []};
for (let round = 0; round < ROUNDS; round++) {
  for (let run = 0; run < SMALL_RUNS; run++) times.small.push(timeOnModel(small, record).seconds);
  times.large.push(timeOnModel(large, record).seconds);
}
console.log(JSON.stringify(times));
