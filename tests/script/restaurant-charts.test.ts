import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {plainText} from '../../src/script/caption.ts';
import {makeFilm} from '../../src/script/film.ts';
import type {FilmSeconds} from '../../src/script/units.ts';
import type {RestaurantMoment} from '../../src/script/views/restaurant-moment.ts';
import {inLoop} from '../../src/script/views/service-circuit.ts';

const film = makeFilm(await loadClip('one-waiter'), {lang: 'en'});
const sceneAt = (time: FilmSeconds) => film.at(time).scene as RestaurantMoment;
const restOf = (beat: string) => film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;

test('every lane says whether it is a table or a waiter', () => {
  const lanes = sceneAt(restOf('compare')).charts.map(({rows}) =>
    rows.map(({label, words}) => (words ? plainText([words]) : label)),
  );
  expect(lanes).toEqual([
    ['waiter', 'table A', 'table B', 'table C'],
    ['A’s waiter', 'B’s waiter', 'C’s waiter'],
  ]);
});

test('the clock of a restaurant stops when its last table is done', () => {
  expect(sceneAt(restOf('compare')).charts.map(({now}) => now)).toEqual([4, 3]);
});

test('a waiter who is done is free until the others are', () => {
  const [, right] = sceneAt(restOf('compare')).charts;
  const free = right?.rows.map(({spans}) => spans.filter(({kind}) => kind === 'free'));
  expect(free?.map(spans => spans.map(({from, to}) => [from, to]))).toEqual([
    [],
    [[1, 3]],
    [[2.5, 3]],
  ]);
});

test('what the bars mean makes room for the loop', () => {
  const rest = restOf('undressed');
  expect(inLoop(sceneAt(rest).undressed)).toBe(1);
  expect(sceneAt(rest).charts[0]?.alpha.key).toBe(0);
  expect(sceneAt(restOf('compare')).charts[0]?.alpha.key).toBe(1);
});
