import {expect, test} from 'vitest';
import {findFrom, firstReached, lastIndexBefore} from '../../src/script/in-order.ts';
import type {TimedShot} from '../../src/script/pacing.ts';
import type {LoopStage} from '../../src/script/views/loop-stage.ts';
import {nextTime} from '../../src/script/views/loop-travel.ts';

const list = [1, 2, 2, 5, 9];

test('the first that is reached is found wherever it is', () => {
  const firstOver = (least: number) => firstReached(list, each => each > least);
  expect([0, 1, 2, 8, 9].map(firstOver)).toEqual([0, 1, 3, 4, 5]);
  expect(firstReached([], () => true)).toBe(0);
});

test('what is like this is found from a place on, and before one', () => {
  const isEven = (each: number) => each % 2 === 0;
  expect([0, 2, 3].map(start => findFrom(list, start, isEven))).toEqual([2, 2, undefined]);
  expect([5, 2, 1].map(end => lastIndexBefore(list, end, isEven))).toEqual([2, 1, -1]);
});

test('of thousands of shots, a dozen are asked when the next one begins', () => {
  let asked = 0;
  const shots = Array.from({length: 4000}, (_, i) => ({
    get time() {
      asked++;
      return Math.floor(i / 4);
    },
  }));
  const stage = {shots: shots as unknown as TimedShot[]} as unknown as LoopStage;
  expect(nextTime(stage, 500)).toBe(501);
  expect(asked).toBeLessThan(20);
});
