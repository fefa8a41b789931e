import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {CHAPTERS} from '../../docs/.vitepress/chapters.ts';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {Reader} from './reader.ts';
import {WebSite} from './web-site.ts';

declare const axe: {run(options: RunOptions): Promise<AxeResults>};

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-docs-'));
const built = join(folder, 'dist');
const axeScript = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);
let site: WebSite;
let reader: Reader;

/** Both widths and both schemes. */
const LOOKS = [
  [1440, 'light'],
  [360, 'dark'],
] as const;

beforeAll(async () => {
  const look = ['--quality', 'draft', '--fps', '3'];
  const where = ['--public', join(folder, 'public'), '--out', built];
  const args = ['setup/docs.js', 'build', 'gather-order', ...look, ...where];
  await promisify(execFile)(process.execPath, args, {maxBuffer: 1e8});
  site = await WebSite.of(built);
  reader = await Reader.start();
}, 300_000);

afterAll(async () => {
  await reader[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  // Behind whatever the server has begun to open, which would fail loudly.
  await rm(folder, {recursive: true});
});

test('every clip stands in one chapter', async () => {
  const listed = CHAPTERS.flatMap(({clips}) => clips);
  expect(listed.toSorted()).toEqual(await clipNames());
});

const PATHS = ['', 'clips/gather-order', 'adding', 'embedding', 'how', 'machines', 'own', 'python'];

test.each(PATHS.flatMap(path => [path, `en/${path}`]))(
  '/%s is whole on a telephone and on a desk, dark and light, and nothing is wrong with it',
  async path => {
    const page = await reader.open(site.url + path);
    await page.addScriptTag({content: axeScript});
    for (const [width, scheme] of LOOKS) {
      await reader.look(page, {width, scheme});
      const {violations} = await page.evaluate(() => axe.run({}));
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.evaluate(isDark)).toBe(scheme === 'dark');
    }
    expect(reader.troubles).toEqual([]);
    await page.close();
  },
);

test('every page is among those that are looked at, and every address in it leads somewhere', () => {
  const pages = readdirSync(built, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.html') && !/^(404|films)/.test(name))
    .map(name => `/${name.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`);
  expect(pages).toHaveLength(16);
  const addresses = pages.flatMap(page => addressesIn(page).map(to => ({page, to})));
  expect(addresses.length).toBeGreaterThan(150);
  expect(addresses.filter(({to}) => !leadsSomewhere(to))).toEqual([]);
});

function htmlOf(path: string): string {
  return readFileSync(
    join(built, path.endsWith('/') ? `${path}index.html` : `${path}.html`),
    'utf8',
  );
}

/** What a page links to and shows, of this site. */
function addressesIn(page: string): string[] {
  const found = [...htmlOf(page).matchAll(/ (?:href|src|poster)="([^"]+)"/g)].map(
    ([, to = '']) => to,
  );
  const urls = found.map(to => new URL(to.replaceAll('&amp;', '&'), `http://site${page}`));
  return urls.filter(({host}) => host === 'site').map(({pathname, hash}) => pathname + hash);
}

function leadsSomewhere(address: string): boolean {
  const [path = '', id] = decodeURIComponent(address).split('#');
  if (!path.endsWith('/') && existsSync(join(built, path))) return true;
  if (!existsSync(join(built, path.endsWith('/') ? `${path}index.html` : `${path}.html`)))
    return false;
  return !id || htmlOf(path).includes(`id="${id}"`);
}

test("from the gallery to a clip, which plays in the page's language and theme", async () => {
  const page = await reader.open(`${site.url}en/`, {scheme: 'light'});
  const {texts} = (await loadClip('gather-order')).script;
  await page.click('.card a');
  await page.waitForSelector('.clip-page onewaiter-clip');
  expect(await page.$eval('h1', ({innerText}) => innerText.trim())).toContain(texts.en.title);
  expect(await plays(page)).toMatch(/\/films\/gather-order\.en\.light\.mp4$/);
  await page.click('.choices button');
  expect(await plays(page)).toMatch(/\/films\/gather-order\.en\.mp4$/);
  expect(await captionLanguages(page)).toEqual(['en', 'zh']);
  expect(reader.troubles).toEqual([]);
  await page.close();
});

test('without scripts there is the film, its words and the gallery', async () => {
  const page = await reader.open(`${site.url}clips/gather-order`, {scripts: false});
  await page.setJavaScriptEnabled(true);
  expect(await plays(page)).toMatch(/\/films\/gather-order\.zh\.mp4$/);
  await page.close();
  expect(readFileSync(join(built, 'index.html'), 'utf8')).toContain('href="/clips/gather-order"');
});

test.each(['', 'en/'])(
  'on /%sclips/gather-order a film plays, steps and shows captions by keys alone',
  async path => {
    const page = await reader.open(`${site.url}${path}clips/gather-order`);
    const time = () => page.$eval('video', ({currentTime}) => currentTime);
    expect(await page.$eval('video', ({paused}) => paused)).toBe(true);
    expect((await captionLanguages(page)).toSorted()).toEqual(['en', 'zh']);
    while (!(await page.evaluate(() => document.activeElement?.matches('video'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.3);
    await page.keyboard.press('Space');
    expect(await page.$eval('video', ({paused}) => paused)).toBe(true);
    const stopped = await time();
    await page.keyboard.press('ArrowRight');
    // Where steps end is fetched when it is first wanted.
    await expect.poll(time).toBeGreaterThan(stopped + 0.5);
    await page.keyboard.press('Home');
    expect(await time()).toBe(0);
    await page.keyboard.press('c');
    expect(await showing(page)).toEqual([path === '' ? 'zh' : 'en']);
    expect(reader.troubles).toEqual([]);
    await page.close();
  },
);

/** The languages of the captions that stand on the film. */
function showing(page: Page): Promise<string[]> {
  return page.$eval('video', ({textTracks}) =>
    [...textTracks].filter(({mode}) => mode === 'showing').map(({language}) => language),
  );
}

/** Whether the page's ground is dark. */
function isDark(): boolean {
  const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
  return Number(red) < 128;
}

/** Plays until the picture has moved on, and says which film it is. */
function plays(page: Page): Promise<string> {
  return page.$eval('video', async video => {
    await video.play();
    while (video.currentTime < 0.3) await new Promise(done => setTimeout(done, 20));
    return video.currentSrc;
  });
}

/** The languages of the caption tracks that can be read. */
function captionLanguages(page: Page): Promise<string[]> {
  return page.$$eval('track[kind=captions]', tracks =>
    Promise.all(
      tracks.map(async element => {
        const {track, srclang} = element as HTMLTrackElement;
        track.mode = 'hidden';
        while (!track.cues?.length) await new Promise(done => setTimeout(done, 20));
        return srclang;
      }),
    ),
  );
}
