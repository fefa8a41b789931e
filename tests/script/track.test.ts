import {expect, test} from 'vitest';
import {Score} from '../../src/script/score.ts';

test('a move under way is cut where it is, so that nothing jumps', () => {
  const track = new Score().number(0).to(10, 1, 2).to(0, 2, 1);
  expect([0, 1, 1.5, 2, 2.5, 3].map(time => track.at(time))).toEqual([0, 0, 2.5, 5, 2.5, 0]);
});

test('a value does not depend on what was asked before', () => {
  const track = new Score().number(0).to(1, 0.5, 1).to(3, 2, 0.25).to(3, 4);
  const times = Array.from({length: 50}, (_, i) => i / 10);
  const forwards = times.map(time => track.at(time));
  const backwards = times.toReversed().map(time => track.at(time));
  expect(backwards.reverse()).toEqual(forwards);
});

test('moves out of order are refused', () => {
  const track = new Score().number(0).to(1, 2, 1);
  expect(() => track.to(2, 1)).toThrow('must be added in order');
});

test('a look shows both ends while it changes', () => {
  const look = new Score().look('ready').to('running', 1, 0.5);
  expect(look.crossing(1.25)).toEqual({from: 'ready', to: 'running', progress: 0.5});
  expect(look.crossing(1.5)).toEqual({from: 'running', to: 'running', progress: 1});
});

test('a score is still only while no track changes', () => {
  const score = new Score();
  score.number(0).to(1, 1, 1);
  score.look('a').to('b', 5);
  expect(score.isStill(0, 0.99)).toBe(true);
  expect(score.isStill(0.9, 1.1)).toBe(false);
  expect(score.isStill(2, 4.9)).toBe(true);
  expect(score.isStill(4.9, 5)).toBe(false);
  expect(score.isStill(5, 9)).toBe(true);
});

test('a rounding error before a move it has not begun, and its value is not beyond where it starts', () => {
  const track = new Score().number(0).to(1, 2.1, 0.5);
  const short = 2.1 - 1e-10;
  expect(track.at(short)).toBe(0);
  expect(track.crossing(short).progress).toBe(0);
});
