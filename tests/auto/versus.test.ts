import {expect, test} from 'vitest';
import {versusClip} from '../../src/script/auto/versus.ts';
import {makeFilm} from '../../src/script/film.ts';

function program(...lines: string[]): string {
  const main = ['async def main():', ...lines.map(line => `    ${line}`)];
  return ['import asyncio', '', ...main, '', 'asyncio.run(main())', ''].join('\n');
}

const SERIAL = {
  file: 'serial.py',
  source: program('await asyncio.sleep(1)', 'await asyncio.sleep(2)'),
};
const TOGETHER = {
  file: 'together.py',
  source: program('await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))'),
};

test('two programs become a duel on one clock, and each is told by its half', () => {
  const film = makeFilm(versusClip('duel', [SERIAL, TOGETHER]), {lang: 'en'});
  expect(film.view).toBe('duel');
  expect(film.beats.map(({caption}) => caption)).toEqual([
    'Above: main has 1 s to wait and leaves the seat.',
    'Below: A is a task now: in line, but not started.',
    'Below: main waits for 2 results and leaves the seat.',
    'Below: At 2 s main is done, and so is the program.',
    'Above: At 3 s main is done, and so is the program.',
    'Two programs, one clock.',
  ]);
});

test('a program is no duel with itself', () => {
  expect(() => versusClip('duel', [SERIAL, SERIAL])).toThrow(
    'duel: a duel needs two programs of different names.',
  );
});
