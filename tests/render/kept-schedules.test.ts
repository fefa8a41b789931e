import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {recallSchedules} from '../../src/render/kept-schedules.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {knowSchedules, schedulesOf} from '../../src/script/run.ts';
import {shortFilm} from './short-film.ts';

let cache = '';

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'onewaiter-schedules-'));
  vi.stubEnv('ONEWAITER_CACHE', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

/** As another process has it, which knows nothing of what this one ran. */
function anew(clip: ClipSource): ClipSource {
  return structuredClone(clip);
}

function keptFiles(): string[] {
  return readdirSync(cache, {recursive: true, encoding: 'utf8'}).filter(name =>
    /\w{64}/.test(name),
  );
}

test('what happened in a program is taken from the cache the second time', async () => {
  const first = anew(shortFilm);
  // Marked, to be told from a run.
  const marked = schedulesOf(first).map(([file, run]) => [file, {...run, steps: 12345}] as const);
  knowSchedules(first, marked);
  await recallSchedules(first);
  const second = anew(shortFilm);
  await recallSchedules(second);
  expect(schedulesOf(second)).toStrictEqual(marked);
});

test.each([
  ['another program', {...shortFilm, programs: {'short.py': 'print("bye")\n'}}],
  ['another latency', {...shortFilm, script: {...shortFilm.script, latency: 2}}],
])('%s is run', async (_, other) => {
  const first = anew(shortFilm);
  knowSchedules(first, [['short.py', {...schedulesOf(other)[0]?.[1], steps: 12345} as never]]);
  await recallSchedules(first);
  const second = anew(other);
  await recallSchedules(second);
  expect(schedulesOf(second)).toStrictEqual(schedulesOf(other));
  expect(keptFiles()).toHaveLength(2);
});

test('what JSON cannot tell is not kept', async () => {
  const endless = `import asyncio
async def main():
    async with asyncio.timeout(1):
        await asyncio.sleep(float('inf'))
asyncio.run(main())`;
  const clip = {...shortFilm, programs: {'short.py': endless}};
  await recallSchedules(clip);
  expect(keptFiles()).toEqual([]);
});
