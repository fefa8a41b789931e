import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {scheduleText} from '../../src/model/schedule-text.ts';
import {simulate} from '../../src/python/simulate.ts';

test.each([
  'gather-order',
  'two-tasks',
  'wait-for-timeout',
  'taskgroup-failure',
  'lock',
  'streams-read-timeout',
])('the schedule of %s is as reviewed', async name => {
  const source = readFileSync(new URL(`../programs/${name}.py`, import.meta.url), 'utf8');
  const text = scheduleText(simulate(source, {file: `${name}.py`}));
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
});
