import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {FilmSeconds} from '../../src/script/units.ts';
import type {LoopMoment} from '../../src/script/views/loop-moment.ts';

const film = makeFilm(await loadClip('async-for'), {lang: 'en'});

test('an item goes from its yield to the loop that asked for it, and is printed when it is there', () => {
  expect(seenIn('zero')).toEqual([
    'main at 8',
    'main at 5 from 9',
    'main at 5 from 9, 0 at 5',
    'main at 9, n = 0 at 9',
    'main at 10, n = 0 at 9, printed 0',
  ]);
});

test('where the film is too quick for that, the line that prints it is lit at once', () => {
  const given = seenIn('one').filter(each => each.startsWith('main at 5'));
  expect(given).toEqual(['main at 5 from 9, printed 0', 'main at 5 from 9, 1 at 5, printed 0']);
});

test('all lines of the output stand in one column, in the room that a short program leaves', () => {
  const {console: lines, consoleDown} = scene(film.duration - 6);
  expect(lines.map(({text, row, left}) => [text, row, left])).toEqual(
    ['0', '1', '2', '3', '4', 'end'].map((text, row) => [text, row, 0]),
  );
  expect(consoleDown).toBe(-2);
});

test('what was printed stands above the lane when it was', () => {
  const [chart] = film.at(film.duration).charts;
  expect(chart?.prints?.map(({at, text, alpha}) => [at, text, alpha])).toEqual([
    [0, '0', 1],
    [0.5, '1', 1],
    [1, '2', 1],
    [1.5, '3', 1],
    [2, '4', 1],
    [2.5, 'end', 1],
  ]);
});

function scene(at: FilmSeconds): LoopMoment {
  return film.at(at).scene as LoopMoment;
}

/** What has come to rest: where the task is, where it was called from, what the flag says, and the last line printed. */
function saidAt(at: FilmSeconds): string | undefined {
  const {code, bookmarks, flags, console: lines} = scene(at);
  const [mark] = bookmarks.filter(({alpha}) => alpha === 1);
  const [flag] = flags.filter(({alpha}) => alpha === 1);
  const moves = flag && (flag.row.progress < 1 || flag.says.progress < 1);
  if (!mark || moves || !Number.isInteger(mark.row)) return undefined;
  const line = (row: number) => code[row]?.number;
  const from = mark.outer.filter(({alpha}) => alpha === 1).map(({row}) => ` from ${line(row)}`);
  const said =
    flag && flag.row.progress === 1 ? `, ${flag.says.to.text} at ${line(flag.row.to)}` : '';
  const printed = lines.at(-1)?.alpha === 1 ? `, printed ${lines.at(-1)?.text}` : '';
  return `main at ${line(mark.row)}${from}${said}${printed}`;
}

/** All that is seen at rest while a caption stands, in order. */
function seenIn(beat: string): string[] {
  const {time = 0, until = 0} = film.beats.find(({name}) => name === beat) ?? {};
  const frames = Array.from({length: Math.floor((until - time) * 20)}, (_, i) => time + i / 20);
  const seen = frames.map(saidAt).filter(each => each !== undefined);
  return seen.filter((each, i) => each !== seen[i - 1]);
}
