import {expect, test} from 'vitest';
import {clockDigits, running, settled} from '../../src/script/shown-seconds.ts';
import {fitNames} from '../../src/script/views/bookmark-slots.ts';
import {CODE} from '../../src/script/views/loop-layout.ts';

test('a clock shows hundredths where all is over within a second, and no tenths of a thousand', () => {
  expect([0, 0.01, 0.27].map(now => clockDigits(now, 0.27))).toEqual(['0.00', '0.01', '0.27']);
  expect(clockDigits(0.27, 3)).toBe('0.3');
  expect(clockDigits(0, 0)).toBe('0.0');
  expect(clockDigits(1200.4, 1300)).toBe('1200');
});

test('a wait is counted down in hundredths if tenths would not tell it', () => {
  expect(running(0.25, 0.25)).toBe('0.25');
  expect(running(0.04, 0.05)).toBe('0.04');
  expect(running(0.04, 1)).toBe('0.0');
  expect(running(3600.4, 3600.4)).toBe('3600');
});

test('when something happened is told in tenths, and finer only where that is less than a second', () => {
  expect([0, 0.05, 0.2, 0.17, 1.26, 250].map(settled)).toEqual([
    '0.0',
    '0.05',
    '0.2',
    '0.17',
    '1.3',
    '250',
  ]);
});

test('bookmarks with two letters have wider slots, and the gutter still holds as many', () => {
  const named = (...names: string[]) =>
    fitNames(
      CODE,
      names.map(name => ({name})),
    );
  expect(named('main', 'A', '')).toBe(CODE);
  const {slot, gutter} = named('main', 'P0', 'P1');
  expect(slot).toBeGreaterThan(2 * 0.6 * 28 + 8);
  expect(Math.floor(gutter / slot)).toBe(Math.floor(CODE.gutter / CODE.slot));
});
