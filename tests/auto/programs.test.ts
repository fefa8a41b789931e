import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {filmFaults} from '../../src/render/check/film-rules.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {LANGS} from '../../src/script/units.ts';

const folder = join(import.meta.dirname, 'programs');
/** As tutorials have them, and as the oracle's generator makes them. */
const files = readdirSync(folder);

test('there are more than twenty programs', () => expect(files).toHaveLength(25));

/** Those of the generator in one language each: they are many, and much alike. */
const films = files.flatMap((file, i) => {
  const langs = file.startsWith('random-') ? [LANGS[i % 2] ?? 'zh'] : LANGS;
  return langs.map(lang => [file, lang] as const);
});

test.each(films)(
  '%s without a script, in %s: what is said can be read, and no more than 75 s are needed',
  (file, lang) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const film = makeFilm(autoClip(file.replace(/\.py$/, ''), file, source), {lang});
    expect(filmFaults(film)).toEqual([]);
    expect(film.duration).toBeLessThanOrEqual(75);
    expect(film.beats.filter(({rest, until}) => rest >= until)).toEqual([]);
    expect(new Set(film.beats.map(({caption}) => caption)).size).toBe(film.beats.length);
  },
);
