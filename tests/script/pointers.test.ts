import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {textOf} from '../../src/script/code.ts';
import {type Film, makeFilm} from '../../src/script/film.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';

const clip = await loadClip('timeout');

test('a caption points to its lines as long as it stands', () => {
  const film = makeFilm(pointing('finally:', 'await sleep(5)'), {lang: 'en'});
  expect(pointedAt(film, 'two')).toEqual([]);
  expect(pointedAt(film, 'a-limit').sort()).toEqual([
    'await sleep(5)',
    'await sleep(5)',
    'finally:',
  ]);
  expect(pointedAt(film, 'b-differs')).toEqual([]);
});

test('a line that is not on screen cannot be pointed to', () => {
  expect(() => makeFilm(pointing('await gather('), {lang: 'en'})).toThrow(
    'timeout: beat "a-limit" points to "await gather(", which is no line on screen. Write a line as the program has it.',
  );
});

/** The clip, with nothing pointed to but this, by its second caption. */
function pointing(...points: readonly string[]): ClipSource {
  const beats = clip.script.beats.map(({points: _, ...beat}) =>
    beat.name === 'a-limit' ? {...beat, points} : beat,
  );
  return {...clip, script: {...clip.script, beats}};
}

function pointedAt(film: Film, beat: string): string[] {
  const rest = film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
  const {pointers, code} = film.at(rest).scene as LoopMoment;
  return pointers.flatMap(({row, alpha}) => {
    const line = code[row];
    return alpha === 1 && line ? [textOf(line).trim()] : [];
  });
}
