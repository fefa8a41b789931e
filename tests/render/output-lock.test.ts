import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {afterAll, expect, test} from 'vitest';
import {processSpace, withOutput} from '../../src/render/output-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-lock-'));

afterAll(() => rmSync(folder, {recursive: true}));

test('the files of one film are written by one at a time, and those of another film meanwhile', async () => {
  const log: string[] = [];
  const writing = (who: string) =>
    withOutput(folder, 'film', console.error, async () => {
      log.push(`${who} begins`);
      await withOutput(folder, 'other film', console.error, () => nextTurn());
      log.push(`${who} ends`);
    });
  await Promise.all([writing('one'), writing('another')]);
  const [first] = (log[0] ?? '').split(' ');
  const second = first === 'one' ? 'another' : 'one';
  expect(log).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a killed process left locked is taken over, by one at a time', async () => {
  const {pid} = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, '.film.lock'), `${processSpace()} ${pid}`);
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await nextTurn();
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withOutput(folder, 'film', console.error, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a lock says in which container its process is',
  async () => {
    const {ino} = statSync('/proc/self/ns/pid');
    await withOutput(folder, 'film', console.error, async () => {
      expect(readFileSync(join(folder, '.film.lock'), 'utf8')).toContain(`pid:[${ino}]`);
    });
  },
);

test('what another container of the same host name has locked is left to it', async () => {
  const {pid} = spawnSync(process.execPath, ['--version']);
  const lock = join(folder, '.film.lock');
  const theirs = `${hostname()}/another-boot/pid:[1] ${pid}`;
  writeFileSync(lock, theirs);
  const found: string[] = [];
  const note = () => {
    found.push(readFileSync(lock, 'utf8'));
    rmSync(lock);
  };
  await withOutput(folder, 'film', note, () => nextTurn());
  expect(found).toEqual([theirs]);
});
