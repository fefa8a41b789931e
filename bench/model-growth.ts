import {PROGRAMS} from './model-programs.ts';

type TimeOnModel = typeof import('./model-run.ts').timeOnModel;

const ROUNDS = 3;

/**
 * How many times as long 100,000 tasks take as 10,000 do, if each run has to collect what the one before has left: ten
 * runs in a row, and one, by turns. The median of some runs leaves out those that collect for the others, and only 10,000
 * tasks are few enough for there to be others.
 */
export function growthOfEqualWork(timeOnModel: TimeOnModel, record: boolean): number {
  const ten = sourceOf('10,000 tasks');
  const hundred = sourceOf('100,000 tasks');
  let [tens, hundreds] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    for (let run = 0; run < 10; run++) tens += timeOnModel(ten, record).seconds;
    hundreds += timeOnModel(hundred, record).seconds;
  }
  return (10 * hundreds) / tens;
}

function sourceOf(wanted: string): string {
  const program = PROGRAMS.find(({name}) => name === wanted);
  if (program === undefined) throw new Error(`No program "${wanted}" in bench/model-programs.ts.`);
  return program.source;
}
