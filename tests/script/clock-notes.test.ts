import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {WORDS} from '../../src/script/stage-words.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';

const CLIPS = ['first-coroutine', 'gather-order', 'cancellation', 'wait-first'];

test.each(CLIPS)('the clock of %s sends a viewer to Ready only while a card is there', async id => {
  const film = makeFilm(await loadClip(id), {lang: 'en'});
  const waitsForReady = momentsOf(film).filter(
    ({clock}) => clock.progress === 1 && clock.to.note === WORDS.en.nextIsReady,
  );
  expect(waitsForReady.length).toBeGreaterThan(0);
  for (const {cards} of waitsForReady) {
    expect(cards.filter(({look}) => look.to.status === 'ready')).not.toEqual([]);
  }
});

test('a clock that is about to move is not marked as stopped', async () => {
  const film = makeFilm(await loadClip('gather-order'), {lang: 'en'});
  const signs = momentsOf(film).map(({clock: {to}}) => `${to.word}: ${to.sign}`);
  expect([...new Set(signs)].sort()).toEqual([
    'clock moves next: null',
    'clock running: run',
    'clock stopped: pause',
  ]);
});

/** From the first caption on, once a tenth of a second. */
function momentsOf(film: Film): LoopMoment[] {
  const from = film.beats[0]?.time ?? Number.NaN;
  const count = Math.floor((film.duration - from) * 10);
  return Array.from({length: count}, (_, i) => film.at(from + i / 10).scene as LoopMoment);
}
