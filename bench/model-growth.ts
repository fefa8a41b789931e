import {growthOf} from './growth-runs.ts';
import {sourceOf} from './model-programs.ts';
import {timeOnModel} from './model-run.ts';

/** A process of its own for the growth, `recorded|unrecorded`. */
const record = process.argv[2] === 'recorded';
const sources = {10000: sourceOf('10,000 tasks'), 100000: sourceOf('100,000 tasks')};
console.log(JSON.stringify(growthOf(tasks => timeOnModel(sources[tasks], record).seconds)));
