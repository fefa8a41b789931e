import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import digits from './math-digits.json' with {type: 'json'};

/**
 * What functions of `math` give for some numbers each, the result last, as CPython 3.13 printed it on Linux with glibc
 * 2.36. For two thirds of them JavaScript's function of that name gives another last digit. They are no program beside
 * the others because the CPython that those are compared with has another C library.
 */
test.each(Object.entries(digits))(
  'math.%s has the last digit that it has on Linux',
  (name, rows) => {
    const calls = rows.map(row => row.slice(0, -1).map(float).join(', '));
    const source = `import math\n${calls.map(args => `print(math.${name}(${args}))`).join('\n')}\n`;
    const printed = simulate(source).stdout.map(({text}) => Number(text));
    expect(printed).toEqual(rows.map(row => row.at(-1)));
  },
);

/** A float of Python: with a point or an exponent. */
function float(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : `${value}`;
}

test('a power that is too large fails as on Linux', () => {
  const source = 'try:\n    2.0 ** 10000\nexcept OverflowError as error:\n    print(error)\n';
  const printed = simulate(source).stdout.map(({text}) => text);
  expect(printed).toEqual(["(34, 'Numerical result out of range')"]);
});
