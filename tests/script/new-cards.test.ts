import {expect, test} from 'vitest';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {makeFilm} from '../../src/script/make-film.ts';

const films = (await Promise.all((await clipNames()).map(loadClip)))
  .map(clip => makeFilm(clip, {lang: 'en'}))
  .filter(film => film.at(0).scene.view === 'loop');

test('a card that comes up stands from the first in its own place in the queue', () => {
  const wrong = films.flatMap(film => {
    const seen = new Set<string>();
    const frames = Array.from({length: Math.floor(film.duration * 60)}, (_, i) => i / 60);
    return frames.flatMap(time => {
      const {scene} = film.at(time);
      const fresh = scene.view === 'loop' ? scene.cards.filter(({alpha}) => alpha > 0) : [];
      return fresh.flatMap(({name, look}) => {
        if (seen.has(name)) return [];
        seen.add(name);
        const isSettled = look.progress === 1 && look.to.place !== undefined;
        return isSettled ? [] : [`${film.id} at ${time.toFixed(2)}: ${name}`];
      });
    });
  });
  expect(films.length).toBeGreaterThan(9);
  expect(wrong).toEqual([]);
});
