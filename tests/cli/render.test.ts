import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {probe} from '../render/probe.ts';
import {Onewaiter, onewaiter} from './onewaiter.ts';

const onewaiterScript = join(import.meta.dirname, '../../bin/onewaiter.js');
const root = mkdtempSync(join(tmpdir(), 'onewaiter-cli-render-'));
/** Its path is short: that of a socket has to be. */
const temporary = mkdtempSync(join(tmpdir(), 'ow-'));
/** A cache of our own, so that what others have rendered does not count. */
const cache = {ONEWAITER_CACHE: join(root, 'cache'), TMPDIR: temporary};
const film = ['gather-order', '--quality', 'draft', '--range', '4:7'];
const name = 'gather-order.zh.mp4';
let whole: Buffer;

beforeAll(async () => {
  const {code, stderr} = await onewaiter(['render', ...film, '--out', join(root, 'whole')], cache);
  expect(stderr).toContain('90 frames in');
  expect(code).toBe(0);
  whole = readFileSync(join(root, 'whole', name));
});

afterAll(() => {
  for (const folder of [root, temporary]) rmSync(folder, {recursive: true});
});

test('nothing of a render stays among the temporary files', () => {
  expect(readdirSync(temporary)).toEqual([]);
});

test('an unchanged film is not rendered again', async () => {
  const {code, stdout, stderr} = await onewaiter(
    ['render', ...film, '--out', join(root, 'whole')],
    cache,
  );
  expect(code).toBe(0);
  expect(stderr).toContain('from the cache');
  expect(stderr).not.toContain('frames in');
  expect(stdout).toContain(name);
});

test('beside the video lie its poster, captions, chapters, transcript, HTML and schedule', () => {
  expect(readdirSync(join(root, 'whole')).sort()).toEqual(
    [
      'schedule.json',
      ...['chapters.vtt', 'en.vtt', 'html', 'md', 'mp4', 'png', 'vtt'].map(end => `zh.${end}`),
    ].map(end => `gather-order.${end}`),
  );
});

test('--json tells machines what was made', async () => {
  const args = ['render', ...film, '--json', '--out', join(root, 'json')];
  const {stdout, stderr} = await onewaiter(args, cache);
  expect(stderr).toBe('');
  const events = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(events.at(-1)).toMatchObject({
    event: 'film',
    clip: 'gather-order',
    lang: 'zh',
    theme: 'dark',
    length: 3,
  });
  expect(events.at(-1).files[0]).toBe(join(root, 'json', name));
});

test('a damaged piece in the cache is found and made again', async () => {
  const damaged = {ONEWAITER_CACHE: join(root, 'damaged')};
  cpSync(cache.ONEWAITER_CACHE, damaged.ONEWAITER_CACHE, {recursive: true});
  const pieces = readdirSync(join(damaged.ONEWAITER_CACHE, 'pieces'), {
    recursive: true,
    withFileTypes: true,
  });
  for (const piece of pieces.filter(entry => entry.isFile()))
    truncateSync(join(piece.parentPath, piece.name), 40);
  const {code} = await onewaiter(['render', ...film, '--out', join(root, 'mended')], damaged);
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'mended', name)).equals(whole)).toBe(true);
});

test('two shards, joined on a machine that has rendered nothing, make the same bytes', async () => {
  const shards = [1, 2].map(index => join(root, `shard-${index}`));
  for (const [index, out] of shards.entries()) {
    const {code} = await onewaiter(
      ['render', ...film, '--shard', `${index + 1}/2`, '--out', out],
      cache,
    );
    expect(code).toBe(0);
  }
  const elsewhere = {ONEWAITER_CACHE: join(root, 'elsewhere')};
  const incomplete = await onewaiter(
    ['join', shards[0] ?? '', '--out', join(root, 'joined')],
    elsewhere,
  );
  expect(incomplete.code).toBe(1);
  expect(incomplete.stderr).toContain('Name the folders of all shards.');
  const {code} = await onewaiter(['join', ...shards, '--out', join(root, 'joined')], elsewhere);
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'joined', name)).equals(whole)).toBe(true);
});

test('two renders into one folder do not disturb each other', async () => {
  const out = join(root, 'together');
  const args = ['render', ...film, '--force', '--out', out];
  const ends = await Promise.all([onewaiter(args, cache), onewaiter(args, cache)]);
  expect(ends.map(({code}) => code)).toEqual([0, 0]);
  expect(readFileSync(join(out, name)).equals(whole)).toBe(true);
  expect(readdirSync(out).filter(file => file.startsWith('.'))).toEqual([]);
});

test('when nobody reads what is printed, the film is rendered all the same', async () => {
  const out = join(root, 'unread');
  const render = new Onewaiter(['render', ...film, '--out', out], cache);
  render.child.stdout?.destroy();
  expect((await render.ended).code).toBe(0);
  expect(existsSync(join(out, name))).toBe(true);
});

test.each([
  ['1440p', 2560, 1440],
  ['4k', 3840, 2160],
])('%s is %d by %d', {timeout: 150_000}, async (quality, width, height) => {
  const out = join(root, quality);
  const args = ['render', 'gather-order', '--quality', quality, '--range', '5:5.1', '--out', out];
  expect((await onewaiter(args, cache)).code).toBe(0);
  const {streams} = await probe(join(out, name));
  expect(streams[0]).toMatchObject({width, height, nb_read_frames: '6', r_frame_rate: '60/1'});
});

/** A file system of its own needs a kernel that lets us have one. */
const canMount = spawnSync('unshare', ['-Urm', 'true']).status === 0;

test.skipIf(!canMount)('a disk that is full ends with a message and no half file', async () => {
  const out = join(root, 'small-disk');
  const shards = [1, 2].map(index => join(root, `shard-${index}`));
  mkdirSync(out);
  const script = `mount -t tmpfs -o size=48k none "$0" && "$@"; code=$?; ls -A "$0"; exit $code`;
  const command = [process.execPath, onewaiterScript, 'join', ...shards, '--out', out];
  const {status, stdout, stderr} = spawnSync(
    'unshare',
    ['-Urm', 'sh', '-c', script, out, ...command],
    {
      env: {...process.env, ...cache},
      encoding: 'utf8',
    },
  );
  expect(stderr).toMatch(/^No room to write ".*" \(ENOSPC\)\. Free some, or name another folder/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('a file that may grow no larger ends with a message and no half file', async () => {
  const out = join(root, 'full');
  const shards = [1, 2].map(index => join(root, `shard-${index}`));
  const command = [process.execPath, onewaiterScript, 'join', ...shards, '--out', out];
  // No file may grow beyond 32 kB: to a process it is the same as a disk that fills up.
  const child = spawn('sh', ['-c', 'ulimit -f 64; exec "$@"', 'sh', ...command], {
    env: {...process.env, ...cache},
  });
  let stderr = '';
  child.stderr.on('data', text => {
    stderr += text;
  });
  const code = await new Promise(done => child.on('close', done));
  expect(stderr).toMatch(
    /^No room to write ".*" \(EFBIG\)\. Free some, or name another folder with --out\.\n$/,
  );
  expect(code).toBe(1);
  expect(readdirSync(out)).toEqual([]);
});
