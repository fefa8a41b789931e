import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {FilmPage} from '../../src/render/film-page.ts';
import type {FilmRequest} from '../../src/render/page-api.ts';
import {writeSheet} from '../../src/render/write-sheet.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {shortFilm} from './short-film.ts';

const request: FilmRequest = {
  clip: shortFilm,
  lang: 'en',
  theme: 'light',
  width: 640,
  height: 360,
  fps: 60,
};
const {beats} = makeFilm(shortFilm, {lang: 'en'});
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-sheet-'));
let page: FilmPage;
let sheet: PNG;

beforeAll(async () => {
  page = await FilmPage.start(console.error);
  sheet = PNG.sync.read(readFileSync(await writeSheet(page, request, join(folder, 'short'))));
});

afterAll(async () => {
  await page[Symbol.asyncDispose]();
  rmSync(folder, {recursive: true});
});

/** The pixels of `picture` from `left`, `top`, in rows. */
function cut(picture: PNG, left: number, top: number, width: number, height: number): Buffer[] {
  return Array.from({length: height}, (_, row) => {
    const start = ((top + row) * picture.width + left) * 4;
    return picture.data.subarray(start, start + width * 4);
  });
}

test('a sheet has a place for every beat, three in a row', () => {
  expect(beats.map(({name}) => name)).toEqual(['hi', 'waits', 'takeaway']);
  expect([sheet.width, sheet.height]).toEqual([3 * (640 + 14) + 14, 360 + 36 + 2 * 14]);
});

test('each picture on a sheet is the still of its beat', async () => {
  for (const [i, beat] of beats.entries()) {
    const still = PNG.sync.read(await page.still(Math.round(beat.rest * 60)));
    const picture = Buffer.concat(cut(sheet, 14 + i * 654, 50, 640, 360));
    expect(picture.equals(still.data), beat.name).toBe(true);
  }
});

test('above each picture stands its label', () => {
  for (const i of beats.keys()) {
    const colours = new Set(cut(sheet, 14 + i * 654, 14, 640, 36).map(row => row.toString('hex')));
    expect(colours.size, `picture ${i + 1}`).toBeGreaterThan(10);
  }
});
