import {expect, test} from 'vitest';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {FilmSeconds} from '../../src/script/units.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';
import {TWO_JOBS} from './two-jobs.ts';
import {TWO_LIMITS} from './two-limits.ts';

const film = makeFilm(TWO_JOBS, {lang: 'en'});

test('a timeout takes its error from the sleep to the wait_for, and from there to the handler', () => {
  expect(placesOf(null, told('await sleep(5)'))).toEqual([
    'CancelledError at 4',
    'TimeoutError at 8',
    'caught at 9',
  ]);
});

test('an error that nobody catches is seen until its task has ended, at the wait_for that is the task', () => {
  const clip = makeFilm(TWO_LIMITS, {lang: 'en'});
  expect(placesOf('A', clip)).toEqual(['CancelledError at 4', 'TimeoutError at 13']);
  expect(placesOf('B', clip)).toEqual([
    'CancelledError at 8',
    'CancelledError on hold at 9',
    'CancelledError leaves at 9',
    'TimeoutError at 15',
  ]);
  const ended = clip.beats.find(({name}) => name === 'a-over')?.rest ?? Number.NaN;
  expect(flagsAt(clip, ended)).toEqual(['TimeoutError at 13']);
  const {bookmarks, code} = loop(clip, ended);
  const [own] = bookmarks.filter(({name}) => name === 'A');
  expect([own?.alpha, own?.lit, code[own?.row ?? -1]?.number]).toEqual([1, 1, 13]);
});

test('a cancel that nobody on screen saw says what it was before it was a TimeoutError', () => {
  const bare = filmOf(limited('pass').replace('wait_for(work()', 'wait_for(sleep(5)'));
  const frames = Array.from({length: Math.floor(bare.duration * 60)}, (_, i) => i / 60);
  const said = frames.flatMap(time => loop(bare, time).flags.map(({says}) => says.from));
  expect(said.find(({text}) => text === 'TimeoutError')?.was).toBe('cancelled');
});

test('what has nowhere on screen to come from is seen where it is raised', () => {
  const bare = limited('pass').replace('wait_for(work()', 'wait_for(sleep(5)');
  expect(placesOf(null, filmOf(bare))).toEqual(['TimeoutError at 8', 'caught at 9']);
});

test('each part of the way has a beat of its own: raised in the job, turned into another by the wait_for', () => {
  expect(placesOf('A')).toEqual(['CancelledError at 4', 'TimeoutError at 14', 'caught at 15']);
  expect(flagsAt(film, restOf('a-raises'))).toEqual(['CancelledError at 4']);
  expect(flagsAt(film, restOf('a-turns'))).toEqual(['TimeoutError at 14']);
});

test('an error that was turned into another tells what it was; one that was raised was nothing else', () => {
  const was = (beat: string) =>
    (film.at(restOf(beat)).scene as LoopMoment).flags
      .filter(({alpha}) => alpha === 1)
      .map(({says}) => says.to.was);
  expect(was('a-raises')).toEqual([undefined]);
  expect(was('a-turns')).toEqual(['cancelled']);
  expect(was('b-late')).toEqual(['cancelled']);
});

test('on its way an error is seen to pass the finally that has nothing to do', () => {
  const passing = told('try:', '    await sleep(5)', 'finally:', '    pass');
  expect(placesOf(null, passing)).toEqual([
    'CancelledError at 5',
    'CancelledError at 6',
    'TimeoutError at 11',
    'caught at 12',
  ]);
});

test('a cleanup holds the same error until it is over', () => {
  expect(placesOf('B')).toEqual([
    'CancelledError at 8',
    'CancelledError on hold at 9',
    'CancelledError at 9',
    'TimeoutError at 14',
    'caught at 15',
  ]);
  const slept = film.beats.find(({name}) => name === 'b-late')?.time ?? Number.NaN;
  for (const time of [restOf('b-cleans'), restOf('b-waits'), slept]) {
    expect(flagsAt(film, time)).toEqual(['CancelledError on hold at 9']);
  }
});

test('an error that a cleanup of two waits holds stays on hold through both', () => {
  const cleanup = ['    await sleep(1)', '    await sleep(1)'];
  const program = limited('try:', '    await sleep(5)', 'finally:', ...cleanup);
  const twice = makeFilm(autoClip('t', 't.py', program), {lang: 'en'});
  expect(placesOf(null, twice)).toEqual([
    'CancelledError at 5',
    'CancelledError on hold at 6',
    'TimeoutError at 12',
    'caught at 13',
  ]);
});

test('a beat that is held is looked at once the error has got to its wait_for', () => {
  expect(flagsAt(film, restOf('b-late'))).toEqual(['TimeoutError at 14']);
  expect(flagsAt(film, restOf('b-out'))).toEqual(['caught at 15']);
});

test('a line is printed once its error has reached the handler', () => {
  const slow = told('await sleep(5)');
  const frames = Array.from({length: Math.floor(slow.duration * 60)}, (_, i) => i / 60);
  const printed = frames.find(time => loop(slow, time).console.length > 0) ?? 0;
  const caught = frames.find(time => flagsAt(slow, time).includes('caught at 9')) ?? Infinity;
  expect(printed).toBeGreaterThanOrEqual(caught);
  expect(printed).toBeLessThan(slow.beats.find(({name}) => name === 'over')?.rest ?? 0);
});

test('the line that awaits a call is marked as long as the call is open', () => {
  expect(outerAt('b-differs', 'A')).toEqual([14]);
  expect(outerAt('b-differs', 'B')).toEqual([14]);
  expect(outerAt('b-waits', 'B')).toEqual([14]);
  expect(outerAt('b-late', 'B')).toEqual([]);
});

test('a film without the time for the way shows where it ends', () => {
  const quick = makeFilm(withoutCaptions(autoClip('t', 't.py', limited('await sleep(5)'))), {
    lang: 'en',
  });
  const frames = Array.from({length: Math.floor(quick.duration * 60)}, (_, i) => i / 60);
  const seen = new Set(frames.flatMap(time => flagsAt(quick, time)));
  expect([...seen]).toEqual(['CancelledError at 4', 'TimeoutError at 8']);
});

/** `main` lets `work` do this, for 2 seconds at most. */
function limited(...work: readonly string[]): string {
  return `from asyncio import run, sleep, wait_for

async def work():
${work.map(line => `    ${line}\n`).join('')}
async def main():
    try:
        await wait_for(work(), 2)
    except TimeoutError:
        print("timed out")

run(main())
`;
}

/** The film of that which rests where the error is raised and where it is caught. */
function told(...work: readonly string[]): Film {
  return filmOf(limited(...work));
}

function filmOf(program: string): Film {
  const clip = autoClip('t', 't.py', program);
  const said = ['It is raised here, and this takes a while to read.'];
  const captions = {raised: said, caught: said, over: said};
  const texts = {title: 'T', subtitle: '', captions, takeaway: ['T'], note: ['N']};
  const beats = [
    {name: 'raised', on: {kind: 'task-resumed', nth: 2}},
    {name: 'caught', on: {kind: 'line-printed'}},
    {name: 'over', on: {kind: 'task-ended'}},
  ] as const;
  const script = {...clip.script, beats, texts: {zh: texts, en: texts}};
  return makeFilm({...clip, script}, {lang: 'en'});
}

/** Where the error of one task is seen to stand, in order. */
function placesOf(hueOf: string | null, of = film): string[] {
  const frames = Array.from({length: Math.floor(of.duration * 60)}, (_, i) => i / 60);
  const seen = frames.flatMap(time => {
    const {names} = loop(of, time);
    const hue = names.find(({name}) => name === hueOf)?.hue ?? null;
    return flagsAt(of, time, hue);
  });
  return seen.filter((place, i) => place !== seen[i - 1]);
}

function withoutCaptions(clip: ClipSource): ClipSource {
  return {...clip, script: {...clip.script, beats: []}};
}

function restOf(name: string): FilmSeconds {
  return film.beats.find(beat => beat.name === name)?.rest ?? Number.NaN;
}

function loop(of: Film, time: FilmSeconds): LoopMoment {
  return of.at(time).scene as LoopMoment;
}

function flagsAt(of: Film, time: FilmSeconds, whose: string | null = null): string[] {
  const {flags, code} = loop(of, time);
  const seen = flags.filter(({alpha, row, says, hue}) => {
    const isThere = alpha > 0.5 && row.progress === 1 && says.progress > 0.5;
    return isThere && (whose === null || hue === whose);
  });
  return seen.map(({says: {to}, row}) => {
    const said = to.note === undefined ? to.text : `${to.text} ${to.note}`;
    return `${said} at ${code[row.to]?.number}`;
  });
}

function outerAt(beat: string, name: string): (number | undefined)[] {
  const {bookmarks, code} = loop(film, restOf(beat));
  const outer = bookmarks.find(mark => mark.name === name)?.outer ?? [];
  return outer.filter(({alpha}) => alpha > 0.5).map(({row}) => code[row]?.number);
}
