import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../../src/render/browser/find-browser.ts';
import {findFfmpeg} from '../../src/render/encode/find-ffmpeg.ts';
import {descendants, gone, Onewaiter} from './onewaiter.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-time-outs-'));
const out = join(folder, 'out');
const film = ['render', 'gather-order', '--quality', 'draft', '--range', '4:7', '--out', out];
let ffmpeg: string;

beforeAll(async () => {
  mkdirSync(out);
  ffmpeg = (await findFfmpeg(['libx264'], console.error)).path;
});

afterAll(() => rmSync(folder, {recursive: true}));

/** A program of shell for the tool to find in place of a real one. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** An ffmpeg that tells what it can, and does `script` when something of this kind is asked of it. */
function ffmpegThat(name: string, asked: string, script: string): string {
  return program(name, `case "$*" in *${asked}*) ${script};; *) exec ${ffmpeg} "$@";; esac`);
}

/** Every limit is this much shorter, so that nobody has to wait for a minute. */
const patience = '0.15';

/** Limits of minutes are some seconds here, but a busy machine needs as many for the rest. */
const enough = 150_000;

/** Runs a command in which something hangs, to its end; `disturb` has a hand in it. */
async function hangs(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  disturb = async (_: Onewaiter): Promise<void> => {},
) {
  const render = new Onewaiter([...args, '--force'], {ONEWAITER_PATIENCE: patience, ...env});
  const started = new Set<number>();
  const timer = setInterval(() => {
    for (const {pid} of descendants(render.child.pid ?? 0)) started.add(pid);
  }, 100);
  await disturb(render);
  const ended = await render.ended;
  clearInterval(timer);
  await gone([...started]);
  return ended;
}

describe('what hangs ends with a message, no half file, and nothing left running', () => {
  test.each([
    [
      'an ffmpeg that says nothing of itself',
      'FFMPEG_PATH',
      () => program('mute', 'exec sleep 1000'),
      'does not run (SIGTERM).',
    ],
    [
      'a browser that does not start',
      'ONEWAITER_BROWSER',
      () => program('browser', 'exec sleep 1000'),
      'Starting the browser took longer than 4.5 s; gave up.',
    ],
    [
      'an ffmpeg that takes no picture',
      'FFMPEG_PATH',
      () => ffmpegThat('full', 'libx264', 'exec sleep 1000'),
      'Handing a picture to ffmpeg took longer than 9 s; gave up.',
    ],
    [
      'an ffmpeg that does not end',
      'FFMPEG_PATH',
      () => ffmpegThat('endless', 'libx264', 'cat >/dev/null; exec sleep 1000'),
      'Encoding the last pictures took longer than 18 s; gave up.',
    ],
    [
      'an ffmpeg that converts for ever',
      'FFMPEG_PATH',
      () => ffmpegThat('converter', 'palettegen', 'exec sleep 1000'),
      'Converting a film, without a word from ffmpeg, took longer than 9 s; gave up.',
    ],
  ])('%s', {timeout: enough}, async (_, name, tool, message) => {
    const {code, stderr} = await hangs([...film, '--format', 'mp4,gif'], {[name]: tool()});
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(hiddenFiles()).toEqual([]);
  });
});

test('a page that stops is given up, and another one draws the film', {
  timeout: enough,
}, async () => {
  // Long enough to be in the middle of it when the encoder is seen.
  const {code, stderr} = await hangs([...film, '--range', '4:40'], {}, async render => {
    await render.helper(/libx264/);
    for (const {pid, command} of descendants(render.child.pid ?? 0)) {
      if (command.includes('--type=renderer')) process.kill(pid, 'SIGSTOP');
    }
  });
  expect(stderr).toContain('The page fell silent. Starting a new one (2 of 3).');
  expect(code).toBe(0);
  expect(hiddenFiles()).toEqual([]);
});

test('a browser that does not open our page when it starts is sent there', {
  timeout: enough,
}, async () => {
  const {path} = await findBrowser(console.error);
  const elsewhere = program(
    'elsewhere',
    `for last; do :; done
case $last in http*) ;; *) exec ${path} "$@";; esac
for each; do shift; [ "$each" = "$last" ] && each=about:blank; set -- "$@" "$each"; done
exec ${path} "$@"`,
  );
  const {code, stderr} = await hangs([...film, '--range', '4:4.1'], {ONEWAITER_BROWSER: elsewhere});
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('took longer')]);
});

function hiddenFiles(): string[] {
  return readdirSync(out).filter(file => file.startsWith('.'));
}
