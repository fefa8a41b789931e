import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cacheFolder} from '../src/render/folders.ts';
import {benchOneCaption, copyProject} from './one-caption.ts';
import {render, renderIn} from './render-once.ts';

/** Seconds until a single frame is there, with and without what the cache holds; and what an unchanged film takes. */
export function benchCache(clip: string): Promise<void> {
  console.log('\nThe cache');
  return withOwnCache(async root => {
    const frame = [clip, '--range', '0:0.01', '--force', '--out', join(root, 'frame')];
    await time('first frame, cold: the page is bundled first', ...frame);
    await time('first frame, warm', ...frame);
    const all = ['--quality', 'draft', '--range', '0:0.1', '--out', join(root, 'all')];
    await time('all clips, a tenth of a second of each, drawn', ...all);
    await time('all clips again, unchanged', ...all);
  });
}

/** What it takes to render each of these clips again with one caption changed. */
export function benchCaptions(clips: readonly string[]): Promise<void> {
  console.log('\nOne caption changed');
  return withOwnCache(async root => {
    const copy = join(root, 'project');
    copyProject(join(import.meta.dirname, '..'), copy);
    // The page is bundled once for all of them.
    await renderIn(copy, ...clips, '--range', '0:0.01', '--out', join(root, 'first'));
    for (const id of clips) await benchOneCaption(copy, id);
  });
}

/** Does `work` with a cache that holds the tools that were fetched, and nothing else, and with a folder for what it makes. */
async function withOwnCache(work: (root: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'onewaiter-bench-'));
  const before = process.env['ONEWAITER_CACHE'];
  try {
    process.env['ONEWAITER_CACHE'] = emptyCache(join(root, 'cache'));
    await work(root);
  } finally {
    if (before === undefined) delete process.env['ONEWAITER_CACHE'];
    else process.env['ONEWAITER_CACHE'] = before;
    rmSync(root, {recursive: true});
  }
}

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
