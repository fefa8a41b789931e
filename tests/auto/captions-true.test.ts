import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadOracle} from '../../oracle/oracle.ts';
import {randomPrograms} from '../../oracle/random-programs.ts';
import {simulate} from '../../src/python/simulate.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {type Program, versusClip} from '../../src/script/auto/versus.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {LANGS} from '../../src/script/units.ts';
import {captionsOf, isTrue} from './truth/captions.ts';
import {CORNERS} from './truth/corners.ts';
import {Recorded} from './truth/recorded.ts';
import {summed, verdictOn} from './truth/verdict.ts';

const folder = join(import.meta.dirname, 'programs');
const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('every caption says what the schedule says, and would be found out if it did not', () => {
  test.each(readdirSync(folder))('%s', file => {
    expect(verdictOn(file, sourceOf(file))).toMatchObject({untrue: [], believed: []});
  });

  test.each(CORNERS)('$name', ({source, says}) => {
    const verdict = verdictOn('x.py', source);
    expect(verdict).toMatchObject({untrue: [], believed: []});
    const {texts} = autoClip('x', 'x.py', source).script;
    expect(Object.values(texts.en.captions).map(lines => lines.join(' '))).toContain(says);
  });
});

test('in a duel, each half is told by its own schedule', () => {
  const pair = (['first.py', 'lunch.py'] as const).map(file => ({file, source: sourceOf(file)}));
  const [above, below] = pair as [Program, Program];
  const {script} = versusClip('duel', [above, below]);
  const untrue = LANGS.flatMap(lang =>
    [above, below].flatMap(({file, source}) => {
      const run = new Recorded(source, simulate(source, {file}));
      const beats = script.beats.filter(({on}) => on.file === file);
      return captionsOf({...script, beats}, lang, run).filter(
        ({text, event}) =>
          !isTrue(text.replace(/^(Above: |Below: |上：|下：)/, ''), event, lang, run),
      );
    }),
  );
  expect(untrue).toEqual([]);
  expect(script.beats.length).toBeGreaterThan(5);
});

describe('of random programs, too', () => {
  const seeds = Array.from({length: 4}, (_, i) => 80_000 + 10 * i);
  let programs: string[] = [];

  beforeAll(async () => {
    programs = randomPrograms(await loadOracle(), 'statements', 80_000, 40);
  }, 60_000);

  test.each(seeds)('ten from seed %i', seed => {
    const ten = programs.slice(seed - 80_000, seed - 79_990);
    const verdict = summed(ten.map(source => verdictOn('x.py', source)));
    expect(verdict).toMatchObject({untrue: [], believed: []});
    expect(verdict.said).toBeGreaterThan(100);
    expect(verdict.lies).toBeGreaterThan(300);
  });

  test.each(seeds)('ten from seed %i are over in 75 s', seed => {
    const ten = programs.slice(seed - 80_000, seed - 79_990);
    const films = ten.flatMap(source => {
      const clip = autoClip('x', 'x.py', source);
      return LANGS.map(lang => makeFilm(clip, {lang}));
    });
    expect(films.filter(({duration}) => duration > 75)).toEqual([]);
  });
});

test.each(readdirSync(folder))(
  '%s: a caption stands while the clock on stage shows when it happened',
  file => {
    const source = sourceOf(file);
    const clip = autoClip('x', file, source, {view: 'loop'});
    const run = new Recorded(source, simulate(source, {file}));
    const film = makeFilm(clip, {lang: 'en'});
    const wrong = captionsOf(clip.script, 'en', run).flatMap(({text, event}, i) => {
      const {scene} = film.at(film.beats[i]?.rest ?? 0);
      const until =
        'until' in event ? event.until : 'seconds' in event ? event.at + event.seconds : event.at;
      if (scene.view !== 'loop') return [scene.view];
      return scene.now < event.at - 1e-6 || scene.now > until + 1e-6
        ? [`${text} at ${scene.now}`]
        : [];
    });
    expect(wrong).toEqual([]);
  },
);
