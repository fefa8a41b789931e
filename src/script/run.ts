import type {Schedule, VirtualSeconds} from '../model/schedule.ts';
import {simulate} from '../python/simulate.ts';
import type {ClipSource} from './clip.ts';

type Programs = ClipSource['programs'];

/** By what makes one run of a program differ from another. */
const runs = new WeakMap<Programs, Map<string, Schedule>>();

/**
 * What happened in one of a clip's programs. It is run once: the films in both languages, the check of a script and the
 * files beside a film all ask for it, and running takes longer than anything else that is made of a run.
 */
export function runOf(
  programs: Programs,
  file: string,
  latency: VirtualSeconds | undefined,
): Schedule {
  const known = knownRuns(programs);
  const key = keyOf(file, latency);
  const run = known.get(key) ?? simulate(programs[file] ?? '', {file, latency});
  known.set(key, run);
  return run;
}

/** What happened in a clip's programs, by file name. */
export function schedulesOf({programs, script}: ClipSource): Schedules {
  // Programs in other languages are described, not run.
  const python = script.programs.filter(({described}) => described === undefined);
  return python.map(({file}) => [file, runOf(programs, file, script.latency)]);
}

/** Takes what happened in a clip's programs from whoever ran them, so that nobody runs them here. */
export function knowSchedules({programs, script: {latency}}: ClipSource, told: Schedules): void {
  const known = knownRuns(programs);
  for (const [file, run] of told) known.set(keyOf(file, latency), run);
}

export type Schedules = readonly (readonly [file: string, run: Schedule])[];

function knownRuns(programs: Programs): Map<string, Schedule> {
  const known = runs.get(programs) ?? new Map<string, Schedule>();
  runs.set(programs, known);
  return known;
}

function keyOf(file: string, latency: VirtualSeconds | undefined): string {
  return JSON.stringify([file, latency]);
}
