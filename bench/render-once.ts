import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measure, type Usage} from './processes.ts';
import type {Bench} from './report.ts';

const root = join(import.meta.dirname, '..');

/** Renders from nothing, as a user would, and measures the whole command. */
export async function renderOnce({clip, quality, from, to}: Bench): Promise<Usage> {
  const out = await mkdtemp(join(tmpdir(), 'onewaiter-bench-'));
  try {
    const range = `${from}:${to}`;
    return await render(clip, '--quality', quality, '--range', range, '--force', '--out', out);
  } finally {
    await rm(out, {recursive: true});
  }
}

/** Measures a render with these arguments; what it tells of itself is for machines, so that nobody sees it. */
export function render(...args: readonly string[]): Promise<Usage> {
  return renderIn(root, ...args);
}

/** As `render`, by the command of another copy of the project. */
export function renderIn(project: string, ...args: readonly string[]): Promise<Usage> {
  const command = join(project, 'bin', 'onewaiter.js');
  return measure(process.execPath, [command, 'render', '--json', ...args]);
}
