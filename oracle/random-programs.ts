import {readFileSync} from 'node:fs';
import {flowingProgram} from './flows/programs.ts';
import {idiomaticProgram} from './idioms/programs.ts';
import {movedProgram} from './moves/programs.ts';
import type {Oracle} from './oracle.ts';
import {slippedProgram} from './slips/programs.ts';
import {askingProgram} from './values/programs.ts';

const GENERATOR = readFileSync(new URL('./programs.py', import.meta.url), 'utf8');

/**
 * Six minds: `statements` puts any statement of asyncio beside and within any other, `idioms` writes as people do who
 * teach or run services, `slips` as those who learn of them; `moves` has a few tasks share everything and get in each
 * other's way, `flows` puts Python's own statements within each other, and `values` asks its types and modules. What one never writes, another does.
 */
export const KINDS = ['statements', 'idioms', 'slips', 'moves', 'flows', 'values'] as const;
export type Kind = (typeof KINDS)[number];

/** The programs of a seed; those of `statements` are written by Python. */
const WRITERS: Readonly<Record<Exclude<Kind, 'statements'>, (seed: number) => string>> = {
  idioms: idiomaticProgram,
  slips: slippedProgram,
  moves: movedProgram,
  flows: flowingProgram,
  values: askingProgram,
};

/** Random programs of a kind, one for each seed. */
export function randomPrograms(oracle: Oracle, kind: Kind, seed: number, count: number): string[] {
  if (kind !== 'statements') return Array.from({length: count}, (_, n) => WRITERS[kind](seed + n));
  // Every second may use what is new in 3.12 and later.
  return oracle.evaluate<string[]>(
    GENERATOR,
    `[generate(n, modern=n % 2 == 0)[0] for n in range(${seed}, ${seed + count})]`,
  );
}
