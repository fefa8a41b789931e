import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {afterAll, expect, test} from 'vitest';
import {withOutput} from '../../src/render/output-lock.ts';

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
  writeFileSync(join(folder, '.film.lock'), `${hostname()} ${pid}`);
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
