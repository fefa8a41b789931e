import {mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {afterAll, expect, test} from 'vitest';
import {withOutput} from '../../src/render/output-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-lock-'));

afterAll(() => rmSync(folder, {recursive: true}));

test('the files of one film are written by one at a time, and those of another film meanwhile', async () => {
  const log: string[] = [];
  const writing = (who: string) =>
    withOutput(folder, 'film', async () => {
      log.push(`${who} begins`);
      await withOutput(folder, 'other film', () => nextTurn());
      log.push(`${who} ends`);
    });
  await Promise.all([writing('one'), writing('another')]);
  const [first] = (log[0] ?? '').split(' ');
  const second = first === 'one' ? 'another' : 'one';
  expect(log).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a killed process left locked is taken over', async () => {
  const left = join(folder, '.film.lock');
  mkdirSync(left);
  const long = new Date(Date.now() - 60_000);
  utimesSync(left, long, long);
  expect(await withOutput(folder, 'film', async () => 'written')).toBe('written');
  expect(readdirSync(folder)).toEqual([]);
});
