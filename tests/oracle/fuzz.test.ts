import {beforeAll, expect, test} from 'vitest';
import {compare} from '../../oracle/compare.ts';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';
import {randomPrograms} from '../../oracle/random-programs.ts';

let oracle: Oracle;

beforeAll(async () => {
  oracle = await loadOracle();
}, 60_000);

test('random programs print what they print on CPython, when they print it there', () => {
  const seed = 70_000;
  const wrong = randomPrograms(oracle, seed, 25).flatMap((source, index) => {
    const {level, difference} = compare(oracle, source);
    return level === 'L0' || level === 'refused' ? [`seed ${seed + index}: ${difference}`] : [];
  });
  expect(wrong).toEqual([]);
});
