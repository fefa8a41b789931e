import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, expect, test} from 'vitest';
import {compare} from '../../oracle/compare.ts';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';
const CLIPS = new URL('../../src/script/clips/', import.meta.url);
let oracle: Oracle;
beforeAll(async () => { oracle = await loadOracle(); }, 60_000);
const mine = 'countdown first-coroutine timeout gather-many await-hands-over as-completed gather-failure cancellation wait-first one-turn async-for three-awaitables'.split(' ');
const files = mine.flatMap(clip => readdirSync(new URL(`${clip}/`, CLIPS)).filter(n => n.endsWith('.py')).map(n => `${clip}/${n}`));
test.each(files)('%s', name => {
  expect(compare(oracle, readFileSync(new URL(name, CLIPS), 'utf8'), name.split('/')[1] as string)).toEqual({level: 'L4', difference: ''});
});
