import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {type Film, makeFilm} from '../../src/script/film.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';

test('each of the three awaits shows once, beside its line, what it came to', async () => {
  const film = makeFilm(await loadClip('three-awaitables'), {lang: 'en'});
  const seen = film.beats.map(({name}) => [name, ...saidAt(film, name)]);
  expect(seen.filter(([, ...said]) => said.length > 0)).toEqual([
    ['seven', '7 at 8'],
    ['value', '8 at 11'],
    ['nine', '9 at 17'],
  ]);
});

test('a bar under a card has room for the limit, not for the longer sleep that it cuts', async () => {
  const film = makeFilm(await loadClip('timeout'), {lang: 'en'});
  expect(loop(film, 'a-limit').cards.map(({longest}) => longest)).toEqual([2, 2, 2]);
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
