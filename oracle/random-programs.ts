import {readFileSync} from 'node:fs';
import {idiomaticProgram} from './idioms/programs.ts';
import type {Oracle} from './oracle.ts';

const GENERATOR = readFileSync(new URL('./programs.py', import.meta.url), 'utf8');

/**
 * Two minds: `statements` puts any statement of asyncio beside and within any other, `idioms` writes as people do who
 * teach or run services. What one never writes, the other does.
 */
export const KINDS = ['statements', 'idioms'] as const;
export type Kind = (typeof KINDS)[number];

/** Random programs of a kind, one for each seed. */
export function randomPrograms(oracle: Oracle, kind: Kind, seed: number, count: number): string[] {
  if (kind === 'idioms') return Array.from({length: count}, (_, n) => idiomaticProgram(seed + n));
  // Every second may use what is new in 3.12 and later.
  return oracle.evaluate<string[]>(
    GENERATOR,
    `[generate(n, modern=n % 2 == 0)[0] for n in range(${seed}, ${seed + count})]`,
  );
}
