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
  const known = runs.get(programs) ?? new Map<string, Schedule>();
  runs.set(programs, known);
  const key = JSON.stringify([file, latency]);
  const run = known.get(key) ?? simulate(programs[file] ?? '', {file, latency});
  known.set(key, run);
  return run;
}
