import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {AbreastMoment} from '../../src/script/views/abreast-moment.ts';
import type {DuelMoment} from '../../src/script/views/duel-moment.ts';

test.each([
  [
    'serial-or-tasks',
    [
      'same-work: both',
      'walks-in: first',
      'created: second',
      'a-starts: second',
      'both-wait: both',
      'both-done: second',
      'tasks-done: second',
      'b-begins: first',
      'serial-done: both',
    ],
  ],
  [
    'timeout',
    [
      'limit: first',
      'cut: first',
      'raises: first',
      'turns: first',
      'caught: first',
      'again: second',
      'raises-again: second',
      'cleans: second',
      'waits: second',
      'late: second',
      'turns-late: second',
      'caught-late: both',
    ],
  ],
])('in %s the program that is not told of stands back', async (id, told) => {
  const film = makeFilm(await loadClip(id), {lang: 'en'});
  const seen = film.beats.slice(0, -1).map(({name, rest}) => `${name}: ${toldAt(film, rest)}`);
  expect(seen).toEqual(told);
});

test('while the clock moves, it moves for both', async () => {
  const film = makeFilm(await loadClip('serial-or-tasks'), {lang: 'en'});
  const at = (name: string) => film.beats.find(beat => beat.name === name)?.time ?? 0;
  const moving = [];
  for (let time = at('both-wait'); time < at('both-done'); time += 0.1) {
    const {now} = film.at(time).scene as DuelMoment;
    if (now > 0.5 && now < 1.9) moving.push(toldAt(film, time));
  }
  expect(new Set(moving)).toEqual(new Set(['both']));
});

function toldAt(film: Film, time: number): string {
  const {sides} = film.at(time).scene as DuelMoment | AbreastMoment;
  const [first, second] = sides.map(({alpha}) => alpha === 1);
  if (first && second) return 'both';
  return first ? 'first' : second ? 'second' : 'nobody';
}
