import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {textOf} from '../../src/script/code.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {DuelMoment} from '../../src/script/views/duel-moment.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';
import {TWO_JOBS} from './two-jobs.ts';

const clip = TWO_JOBS;
const DUEL = await loadClip('serial-or-tasks');

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

test('in a duel, the program that a caption speaks of is pointed to, though the other has the line, too', () => {
  const points = ['await sleep(delay)'];
  const beats = DUEL.script.beats.map(({points: _, ...beat}) =>
    beat.name === 'created' || beat.name === 'both-wait' ? {...beat, points} : beat,
  );
  const film = makeFilm({...DUEL, script: {...DUEL.script, beats}}, {lang: 'en'});
  expect(pointedIn(film, 'created')).toEqual([[], points]);
  expect(pointedIn(film, 'both-wait')).toEqual([points, points]);
});

test('beside coroutine objects, too, captions point to lines', async () => {
  const film = makeFilm(await loadClip('nested-run'), {lang: 'en'});
  expect(pointedAt(film, 'slip')).toEqual(['c = work()']);
  expect(pointedAt(film, 'refused')).toEqual(['asyncio.run(c)']);
});

test('a line that is not on screen cannot be pointed to', () => {
  expect(() => makeFilm(pointing('await gather('), {lang: 'en'})).toThrow(
    'two-jobs: beat "a-limit" points to "await gather(", which is no line on screen. Write a line as the program has it.',
  );
});

test('a label says what a line does as long as its caption stands', () => {
  const film = makeFilm(clip, {lang: 'en'});
  expect(labelsAt(film, 'a-limit')).toEqual(['await wait_for(job, 2): will cancel it at 2 s']);
  expect(labelsAt(film, 'b-differs')).toEqual([]);
  expect(labelsAt(film, 'cut')).toEqual(['await wait_for(job, 2): cancels the job']);
});

test('a label is of a beat', () => {
  const en = {...clip.script.texts.en, labels: {'a-limt': 'waits'}};
  const astray = {...clip, script: {...clip.script, texts: {...clip.script.texts, en}}};
  expect(() => makeFilm(astray, {lang: 'en'})).toThrow(
    /^two-jobs: the label of "a-limt" is of no beat\. Name it after one: two, a-limit, /,
  );
});

test('a label needs a line', () => {
  const beats = clip.script.beats.map(({points: _, ...beat}) => beat);
  const pointless = {...clip, script: {...clip.script, beats}};
  expect(() => makeFilm(pointless, {lang: 'en'})).toThrow(
    'two-jobs: beat "a-limit" has a label, "will cancel it at 2 s", and points to no line. Add the line\'s "points".',
  );
});

/** The clip, with nothing pointed to but this, by its second caption. */
function pointing(...points: readonly string[]): ClipSource {
  const beats = clip.script.beats.map(({points: _, ...beat}) =>
    beat.name === 'a-limit' ? {...beat, points} : beat,
  );
  const {labels: __, ...en} = clip.script.texts.en;
  return {...clip, script: {...clip.script, beats, texts: {...clip.script.texts, en}}};
}

function pointedAt(film: Film, beat: string): string[] {
  const rest = film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
  return pointed(film.at(rest).scene as LoopMoment);
}

function pointedIn(film: Film, beat: string): string[][] {
  const rest = film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
  return (film.at(rest).scene as DuelMoment).sides.map(pointed);
}

function pointed({pointers, code}: Pick<LoopMoment, 'pointers' | 'code'>): string[] {
  return pointers.flatMap(({row, alpha}) => {
    const line = code[row];
    return alpha === 1 && line ? [textOf(line).trim()] : [];
  });
}

function labelsAt(film: Film, beat: string): string[] {
  const rest = film.beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
  const {labels, code} = film.at(rest).scene as LoopMoment;
  return labels.flatMap(({row, text, alpha}) => {
    const line = code[row];
    return alpha === 1 && line ? [`${textOf(line).trim()}: ${text}`] : [];
  });
}
