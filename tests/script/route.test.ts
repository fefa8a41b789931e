import {expect, test} from 'vitest';
import {withoutRounds} from '../../src/script/route.ts';

const at = (...xs: readonly number[]) => xs.map(x => ({x, y: 0}));

test('a way that comes back to where it has been leaves the round out', () => {
  expect(withoutRounds(at(1, 2, 3, 2, 4))).toEqual(at(1, 2, 4));
  expect(withoutRounds(at(1, 2, 3, 4))).toEqual(at(1, 2, 3, 4));
  expect(withoutRounds(at(1, 2, 3, 1))).toEqual(at(1));
});
