import {expect, test} from 'vitest';
import {Choices} from '../../oracle/choices.ts';
import {simulate} from '../../src/python/simulate.ts';
import {printed} from './beside.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const LOOPS = 100;

/** Loops of sums, differences and products, nested or not: some that can be leapt over and some that cannot. */
function loopOf(seed: number, instead: string): string {
  const choices = new Choices(seed);
  const head = choices.pick(['for i in range(2, 2503)', 'while i < 5000', 'while 9000 > i']);
  const body = bodyOf(choices, 2, '    ');
  const step = head.startsWith('while') ? ['    i += 2'] : [];
  const start = 'a, b, c, d, e, i, j = 1, -2, 3, 0, 7, 0, 0';
  const lines = [start, `${head}:`, ...body, ...step, `    ${instead}`];
  return `${lines.join('\n')}\nprint(*[x % 1_000_003 for x in (a, b, c, d, i, j)], a.bit_length())\n`;
}

function bodyOf(choices: Choices, depth: number, indent: string): string[] {
  const lines = Array.from({length: choices.int(1, 3)}, () => statementOf(choices, indent));
  if (depth === 0 || !choices.chance(0.3)) return lines;
  const width = choices.pick(['3', 'e', 'e - 9', '1, 6, 2']);
  const inner = bodyOf(choices, depth - 1, `${indent}    `);
  return [...lines, `${indent}for j in range(${width}):`, ...inner];
}

/** As a rule of the names before it: what depends on itself is not leapt over. */
function statementOf(choices: Choices, indent: string): string {
  const name = choices.pick(NAMES);
  const others = choices.chance(0.1) ? NAMES : NAMES.slice(0, NAMES.indexOf(name));
  const forms = ['+=', '-=', '=', '+= e *', `= ${name} +`, `= e - i + ${name} +`, '= -'];
  const value = expressionOf(choices, [...others, 'e', 'i', 'i', 'j', '5'], 2);
  return `${indent}${name} ${choices.pick(forms)} ${value}`;
}

function expressionOf(choices: Choices, names: readonly string[], depth: number): string {
  if (depth === 0 || choices.chance(0.3)) return choices.pick(names);
  const [left, right] = [0, 1].map(() => expressionOf(choices, names, depth - 1));
  const op = choices.pick(['+', '-', '*', '+', '-', '*', '%']);
  return op === '%' ? `(${left} % 7)` : `(${left} ${op} ${right})`;
}

test.each(Array.from({length: LOOPS}, (_, seed) => [seed]))(
  'loop %i ends as one does that is not leapt over',
  seed => {
    const leapt = printed(loopOf(seed, 'pass'));
    expect(leapt).toEqual(printed(loopOf(seed, 'i.real')));
  },
);

test.each([
  ['a sum', 'def f():\n    t = 0\n    for i in range(10**12): t += i\n    print(t)\n\nf()'],
  ['a count', 'n = 10**12\nwhile n > 0: n -= 1\nprint(n)'],
  [
    'a constant of another type',
    'def f():\n    n = 0\n    for i in range(10**12):\n        n += 2\n        i = 3.14159 * 2.71828**2\n    print(n, i)\n\nf()',
  ],
  ['loops in one another', 'for _ in range(10**6):\n    for _ in range(10**6): pass'],
  [
    'a function that calls itself twice',
    'def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n\nfib(80)',
  ],
  ['the sum of a generator', 'sum(i * i for i in range(10**12))'],
  [
    'a sum in a thread',
    'import threading\n\ndef f():\n    t = 0\n    for i in range(10**12): t += i\n\n' +
      'thread = threading.Thread(target=f)\nthread.start()\nthread.join()',
  ],
])('%s of very many ints is within the limit on steps', (_, source) => {
  expect(simulate(source, {limits: {steps: 10_000_000}}).outcome).toEqual({kind: 'ok'});
});

test('what a loop leaves as a constant is that after it, and what reads it is not leapt over', () => {
  const loop = (last: string) =>
    `n = t = 0\nfor i in range(2500):\n    n += 2\n    i = 2.5 ** 2\n    ${last}\nprint(i, n, t)`;
  expect(printed(loop('pass'))).toEqual(['6.25 5000 0']);
  expect(printed(loop('t += 1'))).toEqual(['6.25 5000 2500']);
  expect(printed(loop('t += i'))).toEqual(['6.25 5000 15625.0']);
  expect(printed(loop('i = 1.5; i = n'))).toEqual(['5000 5000 0']);
  expect(printed(loop('i += 1'))).toEqual(['7.25 5000 0']);
  expect(printed(loop('for i in range(3): pass'))).toEqual(['2 5000 0']);
});
