import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {tallyOf} from '../../src/script/views/loop-crowd.ts';

const source = readFileSync(join(import.meta.dirname, '../auto/programs/sixty.py'), 'utf8');
const film = makeFilm(autoClip('sixty', 'sixty.py', source), {lang: 'en'});

/** How many of the sixty are in which state once a caption's picture has come to rest. */
function tallyAt(rest: number) {
  const {scene} = film.at(rest);
  if (scene.view !== 'loop' || !scene.crowd) throw new Error('There is no field.');
  return {now: scene.now, tally: Object.fromEntries(tallyOf(scene.crowd))};
}

test('many tasks are a field, from the first that stands in line to the last that is done', () => {
  const told = ['60 tasks are created', 'Nobody can run', 'so is the program'].map(words => {
    const beat = film.beats.find(({caption}) => caption.includes(words));
    return tallyAt(beat?.rest ?? 0).tally;
  });
  expect(told).toEqual([{ready: 60}, {waiting: 60}, {done: 60}]);
});

test('at every caption as many are done as the schedule has ended by then', () => {
  const ends = simulate(source, {}).events.filter(
    event => event.kind === 'task-ended' && event.task.startsWith('Task-'),
  );
  for (const {rest} of film.beats.slice(1, -2)) {
    const {now, tally} = tallyAt(rest);
    const sum = Object.values(tally).reduce((all, count) => all + count, 0);
    expect(sum).toBe(60);
    expect(tally['done'] ?? 0).toBeGreaterThanOrEqual(
      ends.filter(({at}) => at < now - 1e-6).length,
    );
    expect(tally['done'] ?? 0).toBeLessThanOrEqual(ends.filter(({at}) => at < now + 1e-6).length);
  }
});

test('few tasks have cards and need no field', () => {
  const few = source.replace('range(60)', 'range(3)');
  const {scene} = makeFilm(autoClip('few', 'few.py', few), {lang: 'en'}).at(9);
  expect(scene.view === 'loop' && scene.crowd).toBe(null);
});
