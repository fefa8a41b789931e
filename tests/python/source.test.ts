import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const printed = (source: string) => simulate(source).stdout.map(({text}) => text);

test('every kind of line end is a newline, in a string, too', () => {
  const lines = ['text = """a', 'b"""', 'print(repr(text))', 'print(1 + \\', '2)', ''];
  for (const end of ['\n', '\r\n', '\r']) {
    expect(printed(lines.join(end))).toEqual(["'a\\nb'", '3']);
  }
});

/** `try` within `try`, so many. */
function nested(depth: number): string {
  const at = (level: number) => ' '.repeat(level);
  const levels = Array.from({length: depth}, (_, level) => level);
  const tries = levels.map(level => `${at(level)}try:`);
  const ends = levels.toReversed().map(level => `${at(level)}finally: pass`);
  return [...tries, `${at(depth)}print("inside")`, ...ends].join('\n');
}

test('blocks may be within each other as deep as in CPython, and no deeper', () => {
  expect(printed(nested(21))).toEqual(['inside']);
  expect(() => simulate(nested(22), {file: 'p.py'})).toThrow(
    'p.py:22:22: too many statically nested blocks; put what is inside into a function of its own',
  );
});

test('tabs and spaces indent together only where any width of a tab means the same', () => {
  expect(printed('if True:\n\tif True:\n\t    print(1)\n\tprint(2)\n')).toEqual(['1', '2']);
  const place = 'inconsistent use of tabs and spaces in indentation; indent all lines of the block';
  for (const mixed of ['if True:\n    if True:\n\tprint(1)\n', 'if True:\n        1\n\t2\n']) {
    expect(() => simulate(mixed, {file: 'p.py'})).toThrow(`p.py:3:2: ${place} with spaces`);
  }
});
