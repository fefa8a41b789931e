import {growthOf} from './growth-runs.ts';
import {DELAYS, gather} from './model-programs.ts';
import {timeOnModel} from './model-run.ts';

/** A process of its own for the growth, `recorded|unrecorded scattered|together`. */
const [, , how, order] = process.argv;
const record = how === 'recorded';
const delay = DELAYS[order as keyof typeof DELAYS];
const sources = {10000: gather(10_000, delay), 100000: gather(100_000, delay)};
console.log(JSON.stringify(growthOf(tasks => timeOnModel(sources[tasks], record).seconds)));
