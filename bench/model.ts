import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {bundle} from '../bin/program.js';
import {type PythonTime, pythonVersion, timeOnPython} from './cpython.ts';
import type {Growth} from './growth-runs.ts';
import {PROGRAMS, type Program} from './model-programs.ts';

/** `npm run bench -- model`: the model beside the native Python of this machine, in one run. */
interface Row {
  readonly recorded: number;
  /** What is recorded is packed: this long it takes to read it all. */
  readonly reading: number;
  readonly unrecorded: number;
  /** The same, as a process does it that has run nothing before. */
  readonly first: {readonly recorded: FirstRun; readonly unrecorded: FirstRun};
  readonly python: PythonTime | null;
}

interface FirstRun {
  readonly seconds: number;
  /** Megabytes that the schedule keeps. */
  readonly kept: number;
  readonly events: number;
}

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, '.cache', 'bench');
const ENTRIES = ['model-run', 'model-first', 'model-growth', 'object-growth'];
await bundle(
  ROOT,
  BUILT,
  ENTRIES.map(name => `bench/${name}.ts`),
);
const {timeOnModel, timeReading}: typeof import('./model-run.ts') = await import(
  join(BUILT, 'model-run.js')
);

/** In how many processes the growth is measured. */
const GROWTHS = 5;

const COLUMNS = [18, 9, 9, 8, 8, 11, 12, 8, 11, 14];

console.log(
  `Seconds of processor time, of all threads; beside CPython ${pythonVersion() ?? '(none)'}.`,
);
console.log(
  'The model, built as the command is that ships: the median of runs in one process, and the first run of',
);
console.log('a process of its own.');
console.log('CPython: its program, without its start; a process of its own for each run.');
console.log('');
const TITLES = [
  'program',
  'recorded',
  'events/s',
  'keeps',
  'reading',
  'unrecorded',
  'first runs',
  'CPython',
];
printRow([...TITLES, 'ratios', 'of first runs']);
const rows = new Map(PROGRAMS.map(program => [program.name, printed(program)]));
printGrowth(rows.get('10,000 tasks') as Row, rows.get('100,000 tasks') as Row);

function printed(program: Program): Row {
  const row = measured(program);
  const {recorded, reading, unrecorded, first, python} = row;
  const {events, kept} = first.recorded;
  const firsts = [first.recorded.seconds, first.unrecorded.seconds] as const;
  printRow([
    program.name,
    seconds(recorded),
    events === 0 ? '-' : String(Math.round(events / recorded)),
    `${kept.toFixed(0)} MB`,
    seconds(reading),
    seconds(unrecorded),
    firsts.map(seconds).join(', '),
    python === null ? '-' : seconds(python.program),
    ratios([recorded, unrecorded], python?.program),
    ratios(firsts, python?.program),
  ]);
  return row;
}

function printGrowth(ten: Row, hundred: Row): void {
  console.log('');
  console.log('How many times as long 100,000 tasks take as 10,000; the bar is 12.');
  printGrowthOf('recorded', ten, hundred);
  printGrowthOf('unrecorded', ten, hundred);
  if (ten.python !== null && hundred.python !== null) {
    console.log(`  CPython: ${(hundred.python.program / ten.python.program).toFixed(1)}`);
  }
  console.log('  as many plain objects, made and visited in that order, without the model:');
  console.log(`    ${ownProcesses('object-growth.js')}`);
  console.log('10,000 tasks: the bar is 2 times CPython recorded, and 1 time unrecorded.');
  if (ten.python === null) return;
  const {start, program} = ten.python;
  const withStart = ratios([ten.recorded, ten.unrecorded], start + program);
  console.log(
    `CPython starts in ${seconds(start)} s; with that counted, the ratios are ${withStart}.`,
  );
}

function printGrowthOf(how: 'recorded' | 'unrecorded', ten: Row, hundred: Row): void {
  const here = (hundred[how] / ten[how]).toFixed(1);
  const first = (hundred.first[how].seconds / ten.first[how].seconds).toFixed(1);
  console.log(`  ${how}: ${ownProcesses('model-growth.js', how, 'scattered')}`);
  console.log(`    in this process ${here}, from one first run to another ${first}`);
  const together = ownProcesses('model-growth.js', how, 'together');
  console.log(`    if all wake at the same moments, and not each seventh: ${together}`);
}

/** The ways take turns, so that whatever else the machine does meets them alike. */
function measured({name, source, runs}: Program): Row {
  const recorded: number[] = [];
  const reading: number[] = [];
  const unrecorded: number[] = [];
  const python: (PythonTime | null)[] = [];
  for (let round = 0; round < runs; round++) {
    const run = timeOnModel(source, true);
    recorded.push(run.seconds);
    reading.push(timeReading(run));
    unrecorded.push(timeOnModel(source, false).seconds);
    python.push(timeOnPython(source));
  }
  return {
    recorded: median(recorded),
    reading: median(reading),
    unrecorded: median(unrecorded),
    first: {recorded: firstRun(name, 'recorded'), unrecorded: firstRun(name, 'unrecorded')},
    python: medianOf(python),
  };
}

/** In processes that make runs of both by turns: another has other code of the model, and another heap. */
function ownProcesses(name: string, ...how: readonly string[]): string {
  const growths = Array.from({length: GROWTHS}, () => growth(name, how)).sort((a, b) => a - b);
  const all = growths.map(each => each.toFixed(1)).join(', ');
  return `${median(growths).toFixed(1)} (in processes of their own ${all})`;
}

function growth(name: string, how: readonly string[]): number {
  const args = [join(BUILT, name), ...how];
  const {small, large}: Growth = JSON.parse(
    execFileSync(process.execPath, args, {encoding: 'utf8'}),
  );
  return median(large) / median(small);
}

function firstRun(name: string, how: string): FirstRun {
  const args = [join(BUILT, 'model-first.js'), name, how];
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function medianOf(times: readonly (PythonTime | null)[]): PythonTime | null {
  const known = times.filter(time => time !== null);
  if (known.length === 0) return null;
  return {
    start: median(known.map(({start}) => start)),
    program: median(known.map(time => time.program)),
  };
}

/** Recorded and unrecorded, as multiples of CPython's time. */
function ratios(times: readonly number[], python = Number.NaN): string {
  return Number.isNaN(python) ? '-' : times.map(time => (time / python).toFixed(2)).join(', ');
}

function seconds(value: number): string {
  return value.toFixed(2);
}

function printRow(cells: readonly string[]): void {
  const [name = '', ...rest] = cells;
  const shown = rest.map((cell, index) => cell.padStart(COLUMNS[index + 1] ?? 0));
  console.log(name.padEnd(COLUMNS[0] ?? 0) + shown.map(cell => ` ${cell}`).join(''));
}
