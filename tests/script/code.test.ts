import {expect, test} from 'vitest';
import {codeLines} from '../../src/script/code.ts';

const source = `import asyncio

async def task(name):
    await asyncio.sleep(1)  # rest
    print(f"{name} end", "A")
`;

function roles(line: number): string[] {
  const [only] = codeLines(source, line, line);
  return (only?.tokens ?? []).map(({text, role}) => `${role}:${text.trim()}`);
}

test('a number in a call that is passed with a name belongs to who has the name', () => {
  const [line] = codeLines('f(ask("A", work(0, n=3)), sleep(1), ask("B", 2))', 1, 1);
  const owned = line?.tokens.filter(({owner}) => owner !== undefined) ?? [];
  expect(owned.map(({text, owner}) => `${text} of ${owner}`)).toEqual(['0 of A', '3 of A']);
});

test('a function that is called for one name alone is its own, with the numbers in it', () => {
  const source = [
    'async def job():',
    '    await sleep(5)',
    'async def shared():',
    '    await sleep(1)',
    'f(ask("A", job()), ask("A", shared()), ask("B", shared()), ask("B", sleep(2)))',
  ].join('\n');
  const owned = codeLines(source, 1, 5)
    .flatMap(({tokens}) => tokens)
    .filter(({owner}) => owner !== undefined);
  expect(owned.map(({text, owner}) => `${text} of ${owner}`)).toEqual([
    'job of A',
    '5 of A',
    'job of A',
    '2 of B',
  ]);
});

test('code is cut into what the eye tells apart', () => {
  expect(roles(4)).toEqual([
    'name:',
    'await:await',
    'name:asyncio',
    'punctuation:.',
    'name:sleep',
    'punctuation:(',
    'name:1',
    'punctuation:)',
    'comment:# rest',
  ]);
  expect(roles(3).slice(0, 3)).toEqual(['await:async', 'keyword:def', 'name:task']);
});

test('a plain string knows what it names, a formatted one does not', () => {
  const literals = codeLines(source, 5, 5)[0]?.tokens.flatMap(token => token.literal ?? []);
  expect(literals).toEqual(['A']);
});

test('the tokens of a line are the line', () => {
  for (const [i, text] of source.split('\n').entries()) {
    const [line] = codeLines(source, i + 1, i + 1);
    expect(line?.tokens.map(token => token.text).join('')).toBe(text);
  }
});
