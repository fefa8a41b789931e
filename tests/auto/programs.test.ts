import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {filmFaults} from '../../src/render/check/film-rules.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {type Film, makeFilm} from '../../src/script/film.ts';
import {LANGS} from '../../src/script/units.ts';

const folder = join(import.meta.dirname, 'programs');
/** As tutorials have them, and as the oracle's generator makes them. */
const files = readdirSync(folder);

test('there are more than twenty programs', () => expect(files).toHaveLength(24));

test.each(files.flatMap(file => LANGS.map(lang => [file, lang] as const)))(
  '%s without a script, in %s: what is said is true, and can be read',
  (file, lang) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const film = makeFilm(autoClip(file.replace(/\.py$/, ''), file, source), {lang});
    expect(filmFaults(film)).toEqual([]);
    expect(film.duration).toBeLessThanOrEqual(75);
    expect(new Set(film.beats.map(({caption}) => caption)).size).toBe(film.beats.length);
    expect(untruths(film, source)).toEqual([]);
  },
);

/** What captions claim of an instant, and the schedule does not know. */
function untruths(film: Film, source: string): string[] {
  const {events, total} = simulate(source, {});
  const instants = new Set([...events.map(({at}) => short(at)), short(total)]);
  return film.beats.flatMap(({caption}) => {
    const [, at] = /(?:^At|第) ([\d.]+) (?:s|秒)/.exec(caption) ?? [];
    return at !== undefined && !instants.has(at) ? [caption] : [];
  });
}

function short(seconds: number): string {
  return String(Number(seconds.toFixed(2)));
}
