import {expect, test} from 'vitest';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/film.ts';

const SOURCE = `"""Two naps."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(nap(1), nap(2))


asyncio.run(main())
`;

test('a program without a script is told by what happens in it', () => {
  const film = makeFilm(autoClip('naps', 'naps.py', SOURCE), {lang: 'en'});
  expect(film.title).toBe('Two naps');
  expect(film.beats.map(beat => beat.caption)).toEqual([
    'There is one place to run in, and main takes it first.',
    'A is a task now: in line, but not started.',
    'main meets await and leaves the seat.',
    'Nobody can run: only now does the clock move.',
    'At 1 s A is done.',
    'At 2 s B is done.',
    'At 2 s the program is over.',
    '2 tasks; their times add up to 3 s.',
  ]);
});

test('the window shows where most happens', () => {
  const clip = autoClip('naps', 'naps.py', SOURCE);
  const long = `${'# a long introduction\n'.repeat(40)}${SOURCE}`;
  expect(clip.script.programs[0]?.window).toEqual([1, 13]);
  expect(autoClip('naps', 'naps.py', long).script.programs[0]?.window).toEqual([41, 53]);
});

test('a program in which no task runs cannot be filmed, and says why', () => {
  expect(() => autoClip('x', 'x.py', 'print("hi")\n')).toThrow(
    'x.py: no task ever ran, so there is nothing to film. Call asyncio.run(main()).',
  );
  expect(() => autoClip('x', 'x.py', '1 / 0\n')).toThrow(
    'x.py: it ended before any task ran: ZeroDivisionError: division by zero',
  );
});
