import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {Browser, Page} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser} from '../../src/render/browser/launch.ts';
import {loadClip} from '../../src/render/clips.ts';
import {FilmPage} from '../../src/render/film-page.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'onewaiter-preview-'));
const words = join(copy, 'src/script/clips/gather-order/zh.ts');
let preview: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  for (const name of ['bin', 'src', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const port = 20_000 + (process.pid % 20_000);
  const command = [
    join(copy, 'bin/onewaiter.js'),
    'preview',
    'gather-order',
    '--no-open',
    '--port',
    String(port),
  ];
  preview = spawn(process.execPath, command, {stdio: ['ignore', 'pipe', 'inherit']});
  const [address] = await once(preview.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  browser = await launchBrowser(console.error);
  page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({width: 1400, height: 900});
  // A page remembers no more than 250 of what it has loaded, unless it is told to.
  await page.evaluateOnNewDocument('performance.setResourceTimingBufferSize(5000)');
  await page.goto(String(address).trim(), {waitUntil: 'domcontentloaded', timeout: 100_000});
});

afterAll(async () => {
  await browser.close();
  preview.kill();
  rmSync(copy, {recursive: true});
});

/** The title as it stands in the module that the editor has loaded. A string: the test runner rewrites imports. */
const shownTitle = `(async () => {
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  const module = loaded.filter(name => name.includes('/clips/gather-order/zh.ts')).at(-1);
  return module === undefined ? '' : (await import(module)).default.title;
})()`;

async function until(title: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(shownTitle).catch(() => ''), {timeout: 50_000, interval: 200})
    .toBe(title);
  await page.waitForSelector('canvas', {timeout: 50_000});
}

/** The frame that the editor shows, and how many it has: `[12]` beside each time under the picture. */
async function frames(): Promise<readonly [shown: number, last: number]> {
  const text = String(await page.evaluate('document.body.innerText'));
  const [shown = 0, last = 0] = [...text.matchAll(/\[(\d+)\]/g)].map(([, frame]) => Number(frame));
  return [shown, last];
}

const patience = {timeout: 50_000, interval: 100};

/** Clicks into the timeline, so far along what is seen of it, and resolves with the frame that is then shown. */
async function seek(share: number): Promise<number> {
  const [before] = await frames();
  const {width = 0, height = 0} = page.viewport() ?? {};
  await page.mouse.click(60 + (width - 80) * share, height - 100);
  await expect.poll(async () => (await frames())[0], patience).not.toBe(before);
  const drawn = 'new Promise(next => requestAnimationFrame(next))';
  for (const _ of [1, 2]) await page.evaluate(drawn);
  return (await frames())[0];
}

async function picture(): Promise<PNG> {
  const url = await page.$eval('canvas', canvas => canvas.toDataURL('image/png'));
  return PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** How many pixels of the editor's picture are not those that a render has in this frame. */
async function unlikeRendered(frame: number): Promise<number> {
  const clip = await loadClip('gather-order');
  await using headless = await FilmPage.start(console.error);
  const size = {width: 1920, height: 1080, fps: 30};
  await headless.open({clip, lang: 'zh', theme: 'dark', ...size});
  const rendered = PNG.sync.read(await headless.still(frame));
  const shown = await picture();
  return pixelmatch(rendered.data, shown.data, undefined, size.width, size.height);
}

test('the editor plays, seeks back and forth, and shows what a render shows', async () => {
  await expect.poll(async () => (await frames())[1], patience).toBeGreaterThan(1000);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await frames())[0], patience).toBeGreaterThan(10);
  await page.keyboard.press('Space');
  const late = await seek(0.95);
  const early = await seek(0.6);
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(late);
  const earlyPicture = await picture();
  expect(await seek(0.95)).toBe(late);
  expect(await unlikeRendered(late)).toBe(0);
  expect((await picture()).data.equals(earlyPicture.data)).toBe(false);
  expect(await seek(0.6)).toBe(early);
  expect((await picture()).data.equals(earlyPicture.data)).toBe(true);
}, 180_000);

test('the editor opens, and a caption that is edited shows without being asked for', async () => {
  const source = readFileSync(words, 'utf8');
  const [, title = ''] = /title: '([^']+)'/.exec(source) ?? [];
  await until(title);
  writeFileSync(words, source.replace(title, '改过的标题'));
  await until('改过的标题');
}, 120_000);
