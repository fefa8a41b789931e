import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {plainText} from '../../src/script/caption.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {FilmSeconds} from '../../src/script/units.ts';
import type {RestaurantMoment} from '../../src/script/views/restaurant-moment.ts';
import {inLoop} from '../../src/script/views/service-circuit.ts';

const film = makeFilm(await loadClip('one-waiter'), {lang: 'en'});
const sceneAt = (time: FilmSeconds) => film.at(time).scene as RestaurantMoment;
const restOf = (beat: string) => film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;

test('every lane says whether it is a table or the waiter', () => {
  const lanes = sceneAt(restOf('compare')).charts.map(({rows}) =>
    rows.map(({label, words}) => (words ? plainText([words]) : label)),
  );
  const both = ['waiter', 'table A', 'table B', 'table C'];
  expect(lanes).toEqual([both, both]);
});

test('the clock of a restaurant stops when its last table is done', () => {
  expect(sceneAt(restOf('compare')).charts.map(({now}) => now)).toEqual([4, 6.5]);
});

test('a waiter is free when nobody calls, and stuck while he stays with a guest who needs nobody', () => {
  const idle = sceneAt(restOf('compare')).charts.map(({rows}) =>
    rows[0]?.spans.filter(({kind}) => kind !== 'serve').map(({kind, from, to}) => [kind, from, to]),
  );
  expect(idle).toEqual([
    [['free', 2, 2.5]],
    [
      ['stand', 0.5, 2.5],
      ['stand', 4.5, 5.5],
    ],
  ]);
});

test('at one instant a guest reads on both sides, and only one waiter has gone on', () => {
  const {halves} = sceneAt(restOf('to-b'));
  expect(halves.map(({tables}) => tables[0]?.look.to.what)).toEqual(['reads', 'reads']);
  expect(halves.map(({waiter}) => waiter.does.to)).toEqual(['serves', 'stands']);
  expect(halves.map(({waiter}) => waiter.serves.to)).toEqual(['B', null]);
});

test('the last card has both ways to serve, and the waiters who have one table each', () => {
  const {ways} = sceneAt(film.duration).compared;
  expect(ways.map(({lanes, ended}) => [lanes.length, ended])).toEqual([
    [1, 4],
    [1, 6.5],
    [3, 3],
  ]);
});

test('what the bars mean makes room for the loop', () => {
  const rest = restOf('undressed');
  expect(inLoop(sceneAt(rest).undressed)).toBe(1);
  expect(sceneAt(rest).charts[0]?.alpha.key).toBe(0);
  expect(sceneAt(restOf('compare')).charts[0]?.alpha.key).toBe(1);
});
