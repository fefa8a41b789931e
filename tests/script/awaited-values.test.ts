import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';
import {TWO_LIMITS} from './two-limits.ts';

test('each of the three awaits shows once, beside its line, what it came to', async () => {
  const film = makeFilm(await loadClip('three-awaitables'), {lang: 'en'});
  const seen = film.beats.map(({name}) => [name, ...saidAt(film, name)]);
  expect(seen.filter(([, ...said]) => said.length > 0)).toEqual([
    ['seven', '7 at 8'],
    ['value', '8 at 11'],
    ['nine', '9 at 17'],
  ]);
});

test('the box of a future has the number in it that its await comes to', async () => {
  const film = makeFilm(await loadClip('three-awaitables'), {lang: 'en'});
  const box = (beat: string) => loop(film, beat).future;
  expect(box('empty')).toMatchObject({filled: 0});
  expect(box('filled')).toMatchObject({filled: 1, ended: 'done', value: '9'});
});

test('the last card says who did what was awaited', async () => {
  const film = makeFilm(await loadClip('three-awaitables'), {lang: 'en'});
  const spans = film.at(film.duration).charts.flatMap(({spans = []}) => spans);
  expect(spans.map(({from, text, under}) => [from, text, under])).toEqual([
    [0, 'a coroutine', 'main does it itself'],
    [1, 'a task', 'A does it'],
    [2, 'a future', 'a timer fills it'],
  ]);
});

test('three short lines that do not fit in one column stand in one row', async () => {
  const film = makeFilm(await loadClip('three-awaitables'), {lang: 'en'});
  const lines = loop(film, 'nine').console;
  expect(lines.map(({text, row, left}) => [text, row, left])).toEqual([
    ['7', 0, 0],
    ['8', 0, 280],
    ['9', 0, 560],
  ]);
});

test('a bar under a card has room for the limit, not for the longer sleep that it cuts', () => {
  const film = makeFilm(TWO_LIMITS, {lang: 'en'});
  expect(loop(film, 'b-differs').cards.map(({longest}) => longest)).toEqual([2, 2, 2]);
});

test('a card stands in a wait_for until its task is over, whether its limit has come or not', () => {
  const film = makeFilm(TWO_LIMITS, {lang: 'en'});
  const within = (beat: string) =>
    loop(film, beat)
      .cards.filter(({look}) => look.to.within)
      .map(({name}) => name);
  expect(within('b-differs')).toEqual(['A', 'B']);
  expect(within('a-raises')).toEqual([]);
  expect(within('b-waits')).toEqual(['B']);
  expect(within('over')).toEqual([]);
});

function loop(film: Film, beat: string): LoopMoment {
  const time = film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
  return film.at(time).scene as LoopMoment;
}

function saidAt(film: Film, beat: string): string[] {
  const {flags, code} = loop(film, beat);
  const seen = flags.filter(({alpha}) => alpha > 0.5);
  return seen.map(({says, row}) => `${says.to.text} at ${code[row.to]?.number}`);
}
