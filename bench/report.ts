import {availableParallelism} from 'node:os';
import type {Quality} from '../src/cli/qualities.ts';
import type {Usage} from './processes.ts';

/** What is measured: seconds of a clip, from the first to before the last. */
export interface Bench {
  readonly clip: string;
  readonly quality: Quality;
  readonly from: number;
  readonly to: number;
}

export function row(name: string, rate: number, fps: number): void {
  const times = (rate / fps).toFixed(2);
  console.log(
    `  ${name.padEnd(52)} ${rate.toFixed(1).padStart(7)} fps  ${times.padStart(5)} x real time`,
  );
}

/** CPU seconds and memory by kind of process, and how near `rate` comes to what the CPU time allows. */
export function reportUsage({cpu, memory}: Usage, frames: number, rate: number): void {
  const all = Object.values(cpu).reduce((sum, seconds) => sum + seconds, 0);
  const cores = availableParallelism();
  const ceiling = (frames / all) * cores;
  const share = (100 * rate) / ceiling;
  const each = (all / frames) * 1000;
  console.log(
    `    CPU ${all.toFixed(1)} s: ${perKind(cpu, 's')}; ${each.toFixed(1)} ms a frame, start and all`,
  );
  console.log(`    memory at most: ${perKind(memory, 'MB')}`);
  console.log(
    `    ceiling of ${cores} cores: ${ceiling.toFixed(0)} fps; ${share.toFixed(0)} % of it`,
  );
}

function perKind(values: Readonly<Record<string, number>>, unit: string): string {
  return Object.entries(values)
    .map(([kind, value]) => `${kind} ${value.toFixed(1)} ${unit}`)
    .join(', ');
}

/** The middle one by `value`. */
export function median<T>(values: readonly T[], value: (one: T) => number): T {
  const sorted = [...values].sort((a, b) => value(a) - value(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured: --runs must be 1 or more.');
  return middle;
}
