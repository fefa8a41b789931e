import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {onewaiter} from './onewaiter.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-misuse-'));
const file = join(folder, 'file');
writeFileSync(file, '');
/** An ffmpeg that was built without x264. */
const poorFfmpeg = join(folder, 'ffmpeg');
writeFileSync(poorFfmpeg, '#!/bin/sh\necho "ffmpeg version 0"\n');
chmodSync(poorFfmpeg, 0o755);

afterAll(() => rmSync(folder, {recursive: true}));

describe.concurrent('what is called wrongly ends with exit code 2 and says what would be right', () => {
  test.each([
    [[], 'onewaiter list'],
    [['rendr'], 'No command named "rendr" (did you mean "render"?). Commands: list'],
    [['render', 'gahter-order'], 'No clip named "gahter-order" (did you mean "gather-order"?).'],
    [['render', '--fps', 'abc'], '--fps must be a positive whole number, not "abc".'],
    [['render', '--lang', 'fr'], '--lang must be one of zh, en, not "fr".'],
    [['render', '--quality', '8k'], '--quality must be one of draft, 720p'],
    [['render', '--colour'], "Unknown option '--colour'"],
    [['render', 'gather-order', '--embed', 'webp'], '--embed says what --write puts'],
    [['still', 'gather-order'], 'Say which moment, in one way'],
    [['still', 'gather-order', '--beats', '--sheet'], 'Say which moment, in one way'],
  ] as const)('onewaiter %j', async (args, message) => {
    const {code, stdout, stderr} = await onewaiter(args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(message);
  });
});

describe.concurrent('what cannot be done ends with exit code 1, one message and a remedy', () => {
  test.each([
    [['render', 'gather-order', '--out', file], {}, `Cannot write into "${file}": it is a file.`],
    [['render', 'gather-order', '--out', '/proc/films'], {}, 'Cannot write into "/proc/films"'],
    [['still', 'gather-order', '--beat', 'lunch', '--out', folder], {}, 'No beat named "lunch"'],
    [['run', 'nowhere.py'], {}, 'Cannot read "nowhere.py": there is no such file.'],
    [
      ['render', 'gather-order', '--out', folder],
      {ONEWAITER_BROWSER: '/nowhere'},
      'ONEWAITER_BROWSER names "/nowhere"',
    ],
    [
      ['still', '--at', '1', '--out', folder],
      {ONEWAITER_BROWSER: '/bin/false'},
      'The browser /bin/false did not start',
    ],
    [
      ['render', 'gather-order', '--out', folder],
      {FFMPEG_PATH: '/nowhere'},
      'FFMPEG_PATH names "/nowhere"',
    ],
    [
      ['render', 'gather-order', '--out', folder],
      {FFMPEG_PATH: poorFfmpeg},
      'was built without libx264.\nName another, or unset FFMPEG_PATH and one is found.',
    ],
  ])('onewaiter %j with %j', async (args, env, message) => {
    const {code, stdout, stderr} = await onewaiter(args, env);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});
