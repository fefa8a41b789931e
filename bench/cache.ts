import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cacheFolder} from '../src/render/folders.ts';
import {benchOneCaption} from './one-caption.ts';
import {render} from './render-once.ts';

/** Seconds until a single frame is there, with and without what the cache holds; and what an unchanged film takes. */
export async function benchCache(clip: string): Promise<void> {
  console.log('\nThe cache');
  const root = mkdtempSync(join(tmpdir(), 'onewaiter-bench-'));
  const before = process.env['ONEWAITER_CACHE'];
  try {
    const empty = emptyCache(join(root, 'cache'));
    process.env['ONEWAITER_CACHE'] = empty;
    const frame = [clip, '--range', '0:0.01', '--force', '--out', join(root, 'frame')];
    await time('first frame, cold: the page is bundled first', ...frame);
    await time('first frame, warm', ...frame);
    const all = ['--quality', 'draft', '--range', '0:0.1', '--out', join(root, 'all')];
    await time('all clips, a tenth of a second of each, drawn', ...all);
    await time('all clips again, unchanged', ...all);
    // Of the face, these have views whose scripts can be written down.
    for (const id of ['gather-order', 'timeout', 'serial-or-tasks']) await benchOneCaption(id);
  } finally {
    if (before === undefined) delete process.env['ONEWAITER_CACHE'];
    else process.env['ONEWAITER_CACHE'] = before;
    rmSync(root, {recursive: true});
  }
}

/** A cache with the tools that were fetched, and nothing else. */
function emptyCache(folder: string): string {
  for (const fetched of ['packages', 'browsers']) {
    const from = cacheFolder(fetched);
    if (existsSync(from)) cpSync(from, join(folder, fetched), {recursive: true});
  }
  return folder;
}

async function time(name: string, ...args: readonly string[]): Promise<void> {
  const {wall} = await render(...args);
  console.log(`  ${name.padEnd(52)} ${wall.toFixed(2)} s`);
}
