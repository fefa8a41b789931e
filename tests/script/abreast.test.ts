import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {axisNow} from '../../src/script/chart.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {abreastCut} from '../../src/script/views/abreast.ts';
import type {AbreastMoment} from '../../src/script/views/abreast-moment.ts';

const clip = await loadClip('timeout');
const film = makeFilm(clip, {lang: 'en'});

/** The same programs on one clock, as two programs of a user's own are told. */
const {inTurn: _, ...script} = clip.script;
const onOneClock: ClipSource = {...clip, script: {...script, beats: script.beats.slice(0, 1)}};

test('on one clock, what comes in both programs comes in both before either goes on', () => {
  expect(toldAtLimit(onOneClock)).toEqual([
    '0 cancel-requested',
    '1 cancel-requested',
    '0 task-resumed',
    '1 task-resumed',
    '0 task-ended',
    '1 task-suspended',
  ]);
});

test('in turn, each program is told to its end, from 0 s, before the next begins', () => {
  expect(toldAtLimit(clip)).toEqual([
    '0 cancel-requested',
    '0 task-resumed',
    '0 task-ended',
    '1 cancel-requested',
    '1 task-resumed',
    '1 task-suspended',
  ]);
  const clocks = (beat: string) => {
    const {charts} = film.at(restOf(film, beat));
    return charts.map(chart => `${chart.now} under ${axisNow(chart)}`);
  };
  expect(clocks('caught')).toEqual(['2 under 2', '0 under 2']);
  expect(clocks('again')).toEqual(['2 under 0', '0 under 0']);
  expect(clocks('caught-late')).toEqual(['2 under 4', '4 under 4']);
});

test('each lane comes to its error when it did, and once it is seen in the code', () => {
  expect(errorsAt('raises')).toEqual([[], []]);
  expect(errorsAt('turns')).toEqual([['TimeoutError at 2'], []]);
  expect(errorsAt('waits')).toEqual([['TimeoutError at 2'], []]);
  expect(errorsAt('turns-late')).toEqual([['TimeoutError at 2'], ['TimeoutError at 4']]);
});

test('what a handler prints is not seen before the error has reached it', () => {
  const printed = (beat: string) =>
    sceneAt(beat).sides.map(side => side.printed.filter(({alpha}) => alpha > 0.5).length);
  expect(printed('turns')).toEqual([0, 0]);
  expect(printed('caught')).toEqual([1, 0]);
  expect(printed('turns-late')).toEqual([1, 0]);
  expect(printed('caught-late')).toEqual([1, 1]);
});

test('a caption points into the program that it speaks of, or into those that are not over', () => {
  const pointed = (beat: string) =>
    sceneAt(beat).sides.map(({pointers, code}) =>
      pointers.filter(({alpha}) => alpha > 0.5).map(({row}) => code[row]?.number),
    );
  expect(pointed('limit')).toEqual([[4, 8, 9], []]);
  expect(pointed('again')).toEqual([[], [6, 7]]);
  expect(pointed('waits')).toEqual([[], [11, 12]]);
});

test('a wait_for is over once its error is seen, and not while its cleanup is', () => {
  const overs = (beat: string) => {
    const {charts, time} = film.at(restOf(film, beat));
    return charts.map(({rows, now}) =>
      rows.flatMap(({pieces}) =>
        pieces.flatMap(piece =>
          piece.kind === 'frame' ? [now >= piece.to - 1e-9 && time >= (piece.over ?? 0)] : [],
        ),
      ),
    );
  };
  expect(overs('cut')).toEqual([[false], [false]]);
  expect(overs('turns')).toEqual([[true], [false]]);
  expect(overs('waits')).toEqual([[true], [false]]);
  expect(overs('turns-late')).toEqual([[true], [true]]);
});

test('a program that is over stays at its last line until the film goes on', () => {
  const lit = (beat: string) =>
    sceneAt(beat).sides.map(({bookmarks, code}) =>
      bookmarks.filter(mark => mark.alpha * mark.lit > 0.5).map(({row}) => code[row]?.number),
    );
  expect(lit('caught')).toEqual([[11], []]);
  expect(lit('cleans')).toEqual([[], []]);
  expect(lit('caught-late')).toEqual([[], [14]]);
});

test('a limit says for which call it is: a lane that has the name of its program does not', () => {
  const limits = film
    .at(film.duration)
    .charts.map(({rows}) =>
      rows.flatMap(({name, pieces}) =>
        pieces.flatMap(piece => (piece.kind === 'limit' ? [`${name}${piece.of}`] : [])),
      ),
    );
  expect(limits).toEqual([['job'], ['job']]);
});

function toldAtLimit(of: ClipSource): string[] {
  return abreastCut(of, 'en').shots.flatMap(({side, event: {at, kind}}) =>
    at === 2 && (kind === 'cancel-requested' || kind.startsWith('task-'))
      ? [`${side} ${kind}`]
      : [],
  );
}

function restOf({beats}: Film, beat: string): number {
  return beats.find(({name}) => name === beat)?.rest ?? Number.NaN;
}

function sceneAt(beat: string): AbreastMoment {
  return film.at(restOf(film, beat)).scene as AbreastMoment;
}

function errorsAt(beat: string): string[][] {
  return film
    .at(restOf(film, beat))
    .charts.map(({errors = []}) =>
      errors.filter(({alpha}) => alpha > 0.5).map(({text, at}) => `${text} at ${at}`),
    );
}
