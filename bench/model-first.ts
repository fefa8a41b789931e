import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {sourceOf} from './model-programs.ts';
import {timeOnModel} from './model-run.ts';

/** A process of its own for a first run, `NAME recorded|unrecorded`: its seconds, and the megabytes its schedule keeps. */
const [wanted = '', how] = process.argv.slice(2);
const source = sourceOf(wanted);
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
collectGarbage();
const before = process.memoryUsage().heapUsed;
const {seconds, schedule} = timeOnModel(source, how === 'recorded');
collectGarbage();
const kept = (process.memoryUsage().heapUsed - before) / 1e6;
console.log(JSON.stringify({seconds, kept, events: schedule.events.length}));
