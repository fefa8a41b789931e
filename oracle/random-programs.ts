import {readFileSync} from 'node:fs';
import {idiomaticProgram} from './idioms/programs.ts';
import type {Oracle} from './oracle.ts';
import {slippedProgram} from './slips/programs.ts';

const GENERATOR = readFileSync(new URL('./programs.py', import.meta.url), 'utf8');

/**
 * Three minds: `statements` puts any statement of asyncio beside and within any other, `idioms` writes as people do who
 * teach or run services, `slips` as those who learn of them. What one never writes, another does.
 */
export const KINDS = ['statements', 'idioms', 'slips'] as const;
export type Kind = (typeof KINDS)[number];

/** Random programs of a kind, one for each seed. */
export function randomPrograms(oracle: Oracle, kind: Kind, seed: number, count: number): string[] {
  const seeds = Array.from({length: count}, (_, n) => seed + n);
  if (kind === 'idioms') return seeds.map(idiomaticProgram);
  if (kind === 'slips') return seeds.map(slippedProgram);
  // Every second may use what is new in 3.12 and later.
  return oracle.evaluate<string[]>(
    GENERATOR,
    `[generate(n, modern=n % 2 == 0)[0] for n in range(${seed}, ${seed + count})]`,
  );
}
