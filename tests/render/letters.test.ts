import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, expect, test, vi} from 'vitest';
import {FilmPage} from '../../src/render/film-page.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import type {FilmBeat} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {shortFilm} from './short-film.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-letters-'));
const look = {theme: 'dark', width: 960, height: 540, fps: 10} as const;

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, {recursive: true}));

/** Each film in Chinese just before its takeaway, drawn by one page, one after the other. */
async function pictures(...films: readonly ClipSource[]): Promise<Buffer[]> {
  await using page = await FilmPage.start(console.error);
  const drawn: Buffer[] = [];
  for (const clip of films) {
    await page.open({clip, lang: 'zh', ...look});
    const {time} = makeFilm(clip, {lang: 'zh'}).beats.at(-1) as FilmBeat;
    drawn.push(await page.still(Math.floor(time * look.fps) - 5));
  }
  return drawn;
}

/** The short film, which prints what this expression of Python makes. */
function printing(expression: string): ClipSource {
  const [[file = '', source = ''] = []] = Object.entries(shortFilm.programs);
  return {...shortFilm, programs: {[file]: source.replace('"done"', expression)}};
}

test('letters are drawn alike, whatever a machine says about type on its screen', async () => {
  const settings = join(folder, 'fonts.conf');
  const full = '<edit name="hintstyle" mode="assign"><const>hintfull</const></edit>';
  writeFileSync(settings, `<fontconfig><match target="pattern">${full}</match></fontconfig>`);
  const before = await pictures(shortFilm);
  vi.stubEnv('FONTCONFIG_FILE', settings);
  expect((await pictures(shortFilm))[0]?.equals(before[0] as Buffer)).toBe(true);
});

test('a film looks the same whatever characters the films before it had', async () => {
  const rare = printing('"龘"');
  const [, , after] = await pictures(rare, printing('"乒乓"'), shortFilm);
  const [alone, afterAnother] = await pictures(shortFilm, rare);
  const [rareAlone] = await pictures(rare);
  expect(after?.equals(alone as Buffer)).toBe(true);
  expect(afterAnother?.equals(rareAlone as Buffer)).toBe(true);
});

test('a character that only the running program makes has its face', async () => {
  const [written, other] = await pictures(printing('"龘"'), printing('"驫"'));
  const [made] = await pictures(printing('chr(0x9f98)'));
  expect(written?.equals(other as Buffer)).toBe(false);
  expect(made?.length).toBeGreaterThan(0);
});
