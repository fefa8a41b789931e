import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {type Film, makeFilm} from '../../src/script/film.ts';
import type {FilmSeconds} from '../../src/script/units.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';

const film = makeFilm(await loadClip('timeout'), {lang: 'en'});

test('a timeout takes its error from the sleep to the wait_for, and from there to the handler', () => {
  expect(['a-raises', 'a-turns', 'a-over'].map(name => flagsAt(film, restOf(name)))).toEqual([
    ['CancelledError at 5'],
    ['TimeoutError at 12'],
    ['caught at 13'],
  ]);
});

test('after a cleanup the cancel comes out of the line that cleaned up', () => {
  expect(flagsAt(film, restOf('b-late'))).toEqual(['CancelledError at 8']);
  expect(flagsAt(film, restOf('b-out'))).toEqual(['caught at 13']);
});

test('a line is printed once its error has reached the handler', () => {
  const frames = Array.from({length: Math.floor(film.duration * 60)}, (_, i) => i / 60);
  const printed = frames.find(time => loop(film, time).console.length > 0) ?? 0;
  const caught = frames.find(time => flagsAt(film, time).includes('caught at 13')) ?? Infinity;
  expect(printed).toBeGreaterThanOrEqual(caught);
  expect(printed).toBeLessThan(restOf('a-over'));
});

test('the line that awaits a call is marked as long as the call is open', () => {
  expect(outerAt('a-limit', 'A')).toEqual([12]);
  expect(outerAt('a-raises', 'A')).toEqual([12]);
  expect(outerAt('a-turns', 'A')).toEqual([]);
  expect(outerAt('b-cleans', 'B')).toEqual([12]);
  expect(outerAt('b-out', 'B')).toEqual([]);
});

test('a film without the time for the way shows where it ends', () => {
  const quick = makeFilm(withoutCaptions(autoClip('t', 't.py', PROGRAM)), {lang: 'en'});
  const frames = Array.from({length: Math.floor(quick.duration * 60)}, (_, i) => i / 60);
  const seen = new Set(frames.flatMap(time => flagsAt(quick, time)));
  expect([...seen]).toEqual(['CancelledError at 4', 'TimeoutError at 8']);
});

const PROGRAM = `from asyncio import run, sleep, wait_for

async def work():
    await sleep(5)

async def main():
    try:
        await wait_for(work(), 2)
    except TimeoutError:
        print("timed out")

run(main())
`;

function withoutCaptions(clip: ClipSource): ClipSource {
  return {...clip, script: {...clip.script, beats: []}};
}

function restOf(name: string): FilmSeconds {
  return film.beats.find(beat => beat.name === name)?.rest ?? Number.NaN;
}

function loop(of: Film, time: FilmSeconds): LoopMoment {
  return of.at(time).scene as LoopMoment;
}

function flagsAt(of: Film, time: FilmSeconds): string[] {
  const {flags, code} = loop(of, time);
  const seen = flags.filter(({alpha, row, says}) => {
    return alpha > 0.5 && row.progress === 1 && says.progress > 0.5;
  });
  return seen.map(({says, row}) => `${says.to.text} at ${code[row.to]?.number}`);
}

function outerAt(beat: string, name: string): (number | undefined)[] {
  const {bookmarks, code} = loop(film, restOf(beat));
  const outer = bookmarks.find(mark => mark.name === name)?.outer ?? [];
  return outer.filter(({alpha}) => alpha > 0.5).map(({row}) => code[row]?.number);
}
