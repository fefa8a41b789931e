import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {Beat, ClipSource, Script} from '../../src/script/clip.ts';
import {makeFilm} from '../../src/script/make-film.ts';

const gather = await loadClip('gather-order');

function withBeats(...beats: Beat[]): ClipSource {
  const script: Script = {...gather.script, beats};
  return {...gather, script};
}

test('a beat whose event never happens says who is on stage', () => {
  const clip = withBeats({name: 'one-seat', on: {kind: 'task-ended', task: 'D'}});
  expect(() => makeFilm(clip, {lang: 'en'})).toThrow(
    'gather-order: beat "one-seat" waits for "task-ended" of D, which never happens. On stage are main, A, B, C.',
  );
});

test('a beat without a caption names the beat and the language', () => {
  const clip = withBeats({name: 'unheard', on: {kind: 'task-ended', task: 'A'}});
  expect(() => makeFilm(clip, {lang: 'zh'})).toThrow(
    'gather-order: no zh caption for beat "unheard". Add it to its zh texts.',
  );
});

test('beats out of order are refused', () => {
  const clip = withBeats(
    {name: 'a-answers', on: {kind: 'task-ended', task: 'A'}},
    {name: 'b-answers', on: {kind: 'task-ended', task: 'B'}},
  );
  expect(() => makeFilm(clip, {lang: 'en'})).toThrow(
    'beat "b-answers" happens no later than "a-answers"',
  );
});

test('a program that is not there is named', () => {
  const clip = {...gather, programs: {'other.py': ''}};
  expect(() => makeFilm(clip, {lang: 'en'})).toThrow(
    'gather-order: no program "gather.py". It has other.py.',
  );
});
