import {expect, test} from 'vitest';
import {versusClip} from '../../src/script/auto/versus.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {LANGS} from '../../src/script/units.ts';

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

test('comments direct a duel, too, and are not on screen', () => {
  const source = SERIAL.source
    .replace('sleep(2)', 'sleep(2)  # clip: The second one waits for the first.')
    .replace('sleep(1)', 'sleep(1)  # clip: hold = 2')
    .replace('import asyncio', 'import asyncio  # clip: title = In turn');
  const clip = versusClip('duel', [{file: 'serial.py', source}, TOGETHER]);
  const film = makeFilm(clip, {lang: 'en'});
  expect(film.beats.map(({caption}) => caption)).toContain('The second one waits for the first.');
  expect(clip.script.beats.filter(({hold}) => hold === 2)).toHaveLength(1);
  expect(clip.script.texts.en.sides?.[0]?.heading).toBe('In turn');
  expect(clip.programs['serial.py']).toBe(SERIAL.source);
});

test('a duel tells how many tasks there are when not all of them have room', () => {
  const four = program('await asyncio.gather(*[asyncio.sleep(1) for _ in range(4)])');
  const {en, zh} = versusClip('duel', [SERIAL, {file: 'four.py', source: four}]).script.texts;
  const remarks = [...(en.sides ?? []), ...(zh.sides ?? [])].map(({remark}) => remark);
  expect(remarks).toEqual(['1 task', '5 tasks, 3 shown', '1 个任务', '5 个任务，画出 3 个']);
});

test('a duel of long programs is no long film', () => {
  const long = ({file, source}: typeof SERIAL) => ({
    file,
    source: source.replace(/sleep\((\d)\)/g, 'sleep($1000)'),
  });
  const clip = versusClip('duel', [long(SERIAL), long(TOGETHER)]);
  for (const lang of LANGS) expect(makeFilm(clip, {lang}).duration).toBeLessThanOrEqual(75);
});

test('a program is no duel with itself', () => {
  expect(() => versusClip('duel', [SERIAL, SERIAL])).toThrow(
    'duel: a duel needs two programs of different names.',
  );
});
