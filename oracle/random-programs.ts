import {readFileSync} from 'node:fs';
import type {Oracle} from './oracle.ts';

const GENERATOR = readFileSync(new URL('./programs.py', import.meta.url), 'utf8');

/** Random programs, one for each seed; every second may use what is new in 3.12 and later. */
export function randomPrograms(oracle: Oracle, seed: number, count: number): string[] {
  return oracle.evaluate<string[]>(
    GENERATOR,
    `[generate(n, modern=n % 2 == 0)[0] for n in range(${seed}, ${seed + count})]`,
  );
}
