import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {FilmSeconds, Point} from '../../src/script/units.ts';
import {TABLES} from '../../src/script/views/restaurant-layout.ts';
import type {RestaurantMoment} from '../../src/script/views/restaurant-moment.ts';
import {inLoop, LOOP_SHIFT} from '../../src/script/views/service-circuit.ts';
import {SERVICE_HALVES} from '../../src/script/views/service-layout.ts';

const film = makeFilm(await loadClip('one-waiter'), {lang: 'en'});
const sceneAt = (time: FilmSeconds) => film.at(time).scene as RestaurantMoment;
const frames = Array.from({length: Math.floor(film.duration * 60)}, (_, i) => i / 60);
const seen = frames.filter(time => inLoop(sceneAt(time).undressed) > 0);

test('the cards of the loop come over from the tables on the left, and go back to them', () => {
  const ends = [seen[0], seen.at(-1)].map(time => placesAt(time ?? 0));
  for (const places of ends) {
    for (const [i, {x, y}] of places.entries()) {
      expect(Math.abs(x - (SERVICE_HALVES[0] + (TABLES.x[i] ?? 0)))).toBeLessThan(12);
      expect(Math.abs(y - TABLES.y)).toBeLessThan(12);
    }
  }
});

test('once the loop is there, all cards are in the right half', () => {
  const there = frames.filter(time => inLoop(sceneAt(time).undressed) === 1);
  expect(there.length).toBeGreaterThan(3 * 60);
  for (const time of there) {
    for (const {x} of placesAt(time)) expect(x).toBeGreaterThan(SERVICE_HALVES[1]);
  }
});

function placesAt(time: FilmSeconds): Point[] {
  const {cards} = sceneAt(time).circuit;
  return cards.map(({at}) => ({x: at.x + LOOP_SHIFT.x, y: at.y + LOOP_SHIFT.y}));
}
