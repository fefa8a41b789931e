import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {browserVersion} from '../../src/render/browser/browser-version.ts';
import {findBrowser} from '../../src/render/browser/find-browser.ts';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {FilmPage} from '../../src/render/film-page.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import type {Film} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {TWO_LIMITS} from '../script/two-limits.ts';
import {FILMED, type Filmed, PICTURES} from './filmed.ts';
import {bless, blessAll, goldens, unlike} from './pictures.ts';

const FPS = 60;
let page: FilmPage;
let browser: string;

beforeAll(async () => {
  browser = await browserVersion(await findBrowser(console.error));
  page = await FilmPage.start(console.error);
});

afterAll(async () => {
  await page[Symbol.asyncDispose]();
});

const names = FILMED.flatMap(filmed =>
  (filmed.pictures ?? PICTURES).map(picture => nameOf(filmed, picture)),
);

function nameOf({clip, lang, theme}: Filmed, picture: string): string {
  return `${clip}.${lang}.${theme}.${picture}.png`;
}

/** A clip of the tests' own, for what none of ours shows. */
async function clipOf(id: string): Promise<ClipSource> {
  return id === TWO_LIMITS.id ? TWO_LIMITS : await loadClip(id);
}

async function opened({clip: id, lang, theme}: Filmed): Promise<Film> {
  const clip = await clipOf(id);
  await page.open({clip, lang, theme, width: 480, height: 270, fps: FPS});
  return makeFilm(clip, {lang});
}

/** The frame of the title, of the last beat before the takeaway, or of the beat that is named. */
function frameOf({beats}: Film, picture: string): number {
  if (picture === 'title') return FPS;
  const beat = picture === 'last' ? beats.at(-2) : beats.find(({name}) => name === picture);
  if (!beat) throw new Error(`No beat is named "${picture}": ${beats.map(({name}) => name)}.`);
  return Math.round(beat.rest * FPS);
}

test.each(FILMED)('$shows: $clip in $lang, $theme', async filmed => {
  const film = await opened(filmed);
  const wrong: string[] = [];
  for (const picture of filmed.pictures ?? PICTURES) {
    const png = await page.still(frameOf(film, picture));
    const name = nameOf(filmed, picture);
    if (inject('bless')) bless(name, png);
    else wrong.push(...unlike(name, png, browser));
  }
  expect(wrong).toEqual([]);
});

test('every golden is a picture that is drawn', () => {
  if (inject('bless')) blessAll(names, browser);
  expect(goldens().sort()).toEqual([...names].sort());
});

test('a film of every view is drawn', async () => {
  const views = async (ids: readonly string[]) =>
    new Set((await Promise.all(ids.map(clipOf))).map(({script}) => script.view));
  expect(await views(FILMED.map(({clip}) => clip))).toEqual(await views(await clipNames()));
});
