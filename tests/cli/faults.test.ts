import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {descendants, gone, Onewaiter} from './onewaiter.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewaiter-faults-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const encoder = /libx264/;
const browser = /--headless(?!.*--type=)/;
const page = /--type=renderer/;

/** A render that draws everything anew, slowly enough to be disturbed. */
function startRender(...more: readonly string[]): Onewaiter {
  return new Onewaiter([
    'render',
    'gather-order',
    '--quality',
    'draft',
    '--force',
    '--out',
    folder,
    ...more,
  ]);
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGKILL', null],
] as const)('a render that gets a %s', (signal, exitCode) => {
  test('leaves no process and no half file', async () => {
    const render = startRender();
    await render.helper(encoder);
    const helpers = descendants(render.child.pid ?? 0).map(({pid}) => pid);
    render.child.kill(signal);
    expect((await render.ended).code).toBe(exitCode);
    await gone(helpers);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a browser that is killed is started again, and the film comes out', async () => {
  const render = startRender();
  await render.helper(encoder);
  process.kill(await render.helper(browser), 'SIGKILL');
  const {code, stderr} = await render.ended;
  expect(stderr).toContain('Starting a new one (2 of 3).');
  expect(code).toBe(0);
  expect(readdirSync(folder)).toContain('gather-order.zh.mp4');
});

test('a page that crashes is started again, and no more than three times in all', async () => {
  // Every frame drawn and sent whole takes so long that it is the first piece each time.
  const render = startRender('--plain', '--quality', '1080p');
  const seen = new Set<number>();
  for (let attempt = 0; attempt < 3; attempt++) {
    await render.helper(page, seen);
    await render.helper(encoder, seen);
    for (const {pid, command} of descendants(render.child.pid ?? 0)) {
      seen.add(pid);
      if (page.test(command)) process.kill(pid, 'SIGKILL');
    }
  }
  const {code, stderr} = await render.ended;
  expect(stderr.match(/Starting a new one \(\d of 3\)/g)).toEqual([
    'Starting a new one (2 of 3)',
    'Starting a new one (3 of 3)',
  ]);
  expect(stderr).toContain('It was the third time; gave up.');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
}, 150_000);

test('an ffmpeg that is killed ends the render with a message', async () => {
  const render = startRender();
  process.kill(await render.helper(encoder), 'SIGKILL');
  const {code, stderr} = await render.ended;
  expect(stderr).toContain('ffmpeg ended with SIGKILL.');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
