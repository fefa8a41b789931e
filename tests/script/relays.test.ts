import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {DuelMoment} from '../../src/script/views/duel-moment.ts';

const film = makeFilm(await loadClip('callbacks-to-await'), {lang: 'en'});

test('an arrow goes from each call_later to its function, once that has been called', () => {
  const seen = (beat: string) => {
    const {until = 0} = film.beats.find(({name}) => name === beat) ?? {};
    const {sides} = film.at(until - 0.2).scene as DuelMoment;
    return sides.map(({relays, code}) =>
      relays
        .filter(({alpha}) => alpha === 1)
        .map(({from, to, text}) => `${code[from]?.number} to ${code[to]?.number}: ${text}`),
    );
  };
  expect(seen('same-steps')).toEqual([[], []]);
  expect(seen('registers')).toEqual([['5 to 6: 1 s later'], []]);
  expect(seen('callbacks-done')).toEqual([['5 to 6: 1 s later', '8 to 9: 1 s later'], []]);
});

test('until a function is called, a timer of the loop runs, from the lane of who asked for the call', () => {
  const {charts} = film.at(film.duration);
  const waits = charts.map(({rows}) =>
    rows.flatMap(({name, pieces}) =>
      pieces.flatMap(piece => {
        if (piece.kind === 'wait') return `${name} waits ${piece.from} to ${piece.to}`;
        if (piece.kind !== 'timer') return [];
        return `${rows[piece.by]?.name} to ${name} ${piece.from} to ${piece.to}`;
      }),
    ),
  );
  expect(waits).toEqual([
    ['boil to brew 0 to 1', 'brew to pour 1 to 2'],
    ['main waits 0 to 1', 'main waits 1 to 2'],
  ]);
});

test('no total is drawn where both are the same; the lane of one function says what it did when', () => {
  const {charts} = film.at(film.duration);
  expect(charts.map(({total, saved}) => [total.alpha, saved])).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(charts.map(({prints}) => prints?.map(({at, text}) => [at, text]))).toEqual([
    [],
    [
      [0, 'boil'],
      [1, 'brew'],
      [2, 'pour'],
    ],
  ]);
});
