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

/**
 * CPU seconds and memory by kind of process, and how near a render comes to keeping every core busy: the whole command, and
 * what it does beyond `start`, the render of a single frame.
 */
export function reportUsage(usage: Usage, start: Usage, frames: number): void {
  const all = cpuOf(usage);
  const cores = availableParallelism();
  const each = (all / frames) * 1000;
  console.log(
    `    CPU ${all.toFixed(1)} s: ${perKind(usage.cpu, 's')}; ${each.toFixed(1)} ms a frame, start and all`,
  );
  console.log(`    memory at most: ${perKind(usage.memory, 'MB')}`);
  const drawing = {cpu: all - cpuOf(start), wall: usage.wall - start.wall};
  for (const [name, {cpu, wall}] of [
    ['start and all', {cpu: all, wall: usage.wall}],
    ['without the start', drawing],
  ] as const) {
    const share = (100 * cpu) / (wall * cores);
    console.log(
      `    ceiling of ${cores} cores, ${name}: ${((frames * cores) / cpu).toFixed(0)} fps; ${share.toFixed(0)} % of it`,
    );
  }
}

/** CPU seconds of all processes together. */
export function cpuOf({cpu}: Usage): number {
  return Object.values(cpu).reduce((sum, seconds) => sum + seconds, 0);
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
