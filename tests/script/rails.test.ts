import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {Point} from '../../src/script/units.ts';
import {
  BERTHS,
  berth,
  routeToBerth,
  routeToReady,
  SEAT,
} from '../../src/script/views/loop-layout.ts';

const rails = Array.from({length: BERTHS}, (_, index) => [
  routeToBerth(index),
  [...routeToReady(berth(index), 0), SEAT],
]).flat();

function isOnRails({x, y}: Point): boolean {
  return rails.some(rail =>
    rail.some((to, i) => {
      const from = rail[i - 1] ?? to;
      const isBetween = (value: number, a: number, b: number) =>
        value >= Math.min(a, b) - 1 && value <= Math.max(a, b) + 1;
      return isBetween(x, from.x, to.x) && isBetween(y, from.y, to.y);
    }),
  );
}

const name = 'random-121.py';
const source = readFileSync(join(import.meta.dirname, '../auto/programs', name), 'utf8');
const clips = [
  ...(await Promise.all((await clipNames()).map(loadClip))),
  autoClip('fast', name, source),
];

test('a card keeps to the rails, however fast it is called from place to place', () => {
  const films = clips
    .map(clip => makeFilm(clip, {lang: 'en'}))
    .filter(film => film.at(0).scene.view === 'loop');
  const wrong = films.flatMap(film =>
    Array.from({length: Math.floor(film.duration * 20)}, (_, i) => i / 20).flatMap(time => {
      const {scene} = film.at(time);
      const cards = scene.view === 'loop' ? scene.cards.filter(({alpha}) => alpha > 0) : [];
      return cards
        .filter(({at}) => !isOnRails(at))
        .map(({name}) => `${film.id} at ${time.toFixed(2)}: ${name}`);
    }),
  );
  expect(films.length).toBeGreaterThan(9);
  expect(wrong).toEqual([]);
});
