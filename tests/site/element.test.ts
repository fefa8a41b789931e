import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {onewaiter} from '../cli/onewaiter.ts';
import {Reader} from './reader.ts';
import {WebSite} from './web-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-element-'));
let site: WebSite;
let reader: Reader;

/** What a page of any site may look like; nothing on it may be inline, and nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; media-src 'self'; img-src 'self'";

const LESSON = `# Two naps

\`\`\`python clip id=naps title="Two naps"
async def main():
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
\`\`\`
`;

beforeAll(async () => {
  const lesson = join(folder, 'lesson.md');
  writeFileSync(lesson, LESSON);
  const versions = ['--lang', 'zh,en', '--theme', 'dark,light'];
  const args = ['--quality', 'draft', '--fps', '10', '--range', '0:12', '--write', '--out', folder];
  expect(await onewaiter(['render', lesson, ...versions, ...args])).toMatchObject({code: 0});
  copyFileSync('src/element/onewaiter-clip.js', join(folder, 'onewaiter-clip.js'));
  const [, clip = ''] = readFileSync(lesson, 'utf8').split(/<!-- \/?onewaiter[^>]*-->/);
  writePage('zh-CN', 'zh', clip);
  writePage('en', 'en', clip);
  writePage('en', 'foreign', clip.replace(/versions="[^"]*"/, 'versions="zh zh.light"'));
  site = await WebSite.of(folder, {'Content-Security-Policy': POLICY});
  reader = await Reader.start();
});

function writePage(lang: string, name: string, clip: string): void {
  const icon = '<link rel="icon" href="naps.zh.png">';
  const head = `<title>Naps</title>${icon}<script type="module" src="onewaiter-clip.js"></script>`;
  const page = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${clip}</body></html>`;
  writeFileSync(join(folder, `${name}.html`), page);
}

afterAll(async () => {
  expect(reader.troubles).toEqual([]);
  await reader[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  // Behind whatever the server has begun to open, which would fail loudly.
  await rm(folder, {recursive: true});
});

/** What the film on a page is, once its beginning is known. */
function shown(page: Page) {
  return page.evaluate(async () => {
    const video = document.querySelector('video');
    if (!video) throw new Error('There is no video.');
    while (video.readyState < 1) await new Promise(done => setTimeout(done, 20));
    return {
      film: video.currentSrc.split('/').at(-1),
      poster: video.poster.split('/').at(-1),
      captions: [...video.textTracks].map(
        ({kind, language, mode}) => `${kind} ${language} ${mode}`,
      ),
      words: [...document.querySelectorAll('details')].flatMap(({hidden, lang}) =>
        hidden ? [] : [lang],
      ),
      isPaused: video.paused && video.currentTime === 0,
      fits: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    };
  });
}

test.each([
  ['zh.html', 'dark', 'naps.zh.mp4', 'naps.zh.png', 'zh', 'en'],
  ['zh.html', 'light', 'naps.zh.light.mp4', 'naps.zh.light.png', 'zh', 'en'],
  ['en.html', 'light', 'naps.en.light.mp4', 'naps.en.light.png', 'en', 'zh'],
] as const)('%s in the %s theme shows %s', async (path, scheme, film, poster, own, other) => {
  const page = await reader.open(site.url + path, {scheme, width: 360});
  expect(await shown(page)).toEqual({
    film,
    poster,
    captions: [
      `captions ${own} disabled`,
      `captions ${other} disabled`,
      `chapters ${own} disabled`,
    ],
    words: [own],
    isPaused: true,
    fits: true,
  });
  await page.close();
});

test('a page that turns dark, or speaks another language, has another film, at the same place', async () => {
  const page = await reader.open(`${site.url}en.html`);
  await page.$eval('video', video => {
    video.currentTime = 3;
  });
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  expect((await shown(page)).film).toBe('naps.en.mp4');
  expect(await page.$eval('video', video => video.currentTime)).toBe(3);
  await page.evaluate(() => {
    document.documentElement.lang = 'zh';
  });
  expect(await shown(page)).toMatchObject({film: 'naps.zh.mp4', words: ['zh'], isPaused: true});
  await page.close();
});

test('a film in another language than the page shows captions in that of the page', async () => {
  const page = await reader.open(`${site.url}foreign.html`);
  // A browser shows captions once it has read them.
  await expect
    .poll(() => shown(page))
    .toMatchObject({
      film: 'naps.zh.light.mp4',
      captions: ['captions zh disabled', 'captions en showing', 'chapters zh disabled'],
    });
  await page.close();
});

test('it plays when asked to, goes from step to step, and shows captions, by keys alone', async () => {
  const page = await reader.open(`${site.url}en.html`);
  const state = () =>
    page.$eval('video', ({paused, currentTime, textTracks}) => ({
      paused,
      time: currentTime,
      shown: [...textTracks].filter(({mode}) => mode === 'showing').map(({language}) => language),
    }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.3);
  expect((await state()).paused).toBe(false);
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  expect(await state()).toEqual({paused: true, time: 0, shown: []});
  const [first = 0, second = 0] = stepsOf('naps.en.light');
  for (const [key, time] of [
    ['ArrowRight', first],
    ['ArrowRight', second],
    ['ArrowLeft', first],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      time => Math.abs((document.querySelector('video')?.currentTime ?? 0) - time) < 0.001,
      {timeout: 5000},
      time,
    );
  }
  await page.keyboard.press('c');
  expect((await state()).shown).toEqual(['en']);
  await page.keyboard.press('c');
  expect((await state()).shown).toEqual([]);
  await page.close();
});

/** Where steps end, by the chapters. */
function stepsOf(name: string): number[] {
  const text = readFileSync(join(folder, `${name}.chapters.vtt`), 'utf8');
  return [...text.matchAll(/--> 00:00:([\d.]+)/g)].map(([, end]) => Number(end) - 0.2);
}

test('both languages of captions are there to be read', async () => {
  const page = await reader.open(`${site.url}en.html`);
  const words = await page.$$eval('track', tracks =>
    Promise.all(
      tracks.map(async ({track, srclang}) => {
        track.mode = 'hidden';
        while (!track.cues?.length) await new Promise(done => setTimeout(done, 20));
        return `${srclang}: ${(track.cues[0] as VTTCue).text}`;
      }),
    ),
  );
  expect(words[0]).toBe('en: There is one seat to run in, and main takes it first.');
  expect(words[1]).toBe('zh: 能运行的位置只有一个，main 先占上。');
  await page.close();
});

test('for those who want no motion the words are open', async () => {
  const page = await reader.open(`${site.url}en.html`, {motion: 'reduce'});
  expect(await page.$eval('details[lang=en]', ({open}) => open)).toBe(true);
  await page.close();
});

test('without scripts the first version plays, and all words can be opened', async () => {
  const page = await reader.open(`${site.url}en.html`, {scripts: false});
  const [video, ...words] = await page.$$('video, details');
  await page.setJavaScriptEnabled(true);
  await video?.evaluate(element => (element as HTMLVideoElement).play());
  expect(await video?.evaluate(element => (element as HTMLVideoElement).currentSrc)).toContain(
    'naps.zh.mp4',
  );
  expect(words).toHaveLength(2);
  await page.close();
});
