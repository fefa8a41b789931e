import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bandsOf} from '../../src/render/bands.ts';
import {type FilmJob, framesOf} from '../../src/render/film-job.ts';
import {FilmPage} from '../../src/render/film-page.ts';
import {writeFilm} from '../../src/render/finish-film.ts';
import {filmJob} from '../../src/render/make-job.ts';
import type {FilmRequest} from '../../src/render/page-api.ts';
import {missingOf} from '../../src/render/piece-store.ts';
import {renderTasks, tasksOf} from '../../src/render/render-films.ts';
import {streamFilm} from '../../src/render/stream-film.ts';
import {Studio} from '../../src/render/studio.ts';
import {openWorkshop, type Workshop} from '../../src/render/workshop.ts';
import {captionBand} from '../../src/script/caption-band.ts';
import {shortFilm} from './short-film.ts';

const [width, height, fps] = [640, 360, 60];
const request: FilmRequest = {clip: shortFilm, lang: 'zh', theme: 'dark', width, height, fps};
const settings = {preset: 'veryfast', crf: 18, encodeRepeats: false} as const;
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-caption-'));
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop(['libx264'], console.error);
});

afterAll(() => rmSync(folder, {recursive: true}));

/** Renders what is not in the cache, or all, and returns the MP4 and how many frames an encoder was given. */
async function render(job: FilmJob, force: boolean): Promise<{mp4: Buffer; fresh: number}> {
  const ffmpeg = workshop.ffmpeg.path;
  let fresh = 0;
  const onFrames = (_: FilmJob, frames: number, cached: boolean) => {
    if (!cached) fresh += frames;
  };
  const quiet = {note: () => {}, onFrames, onFilm: async () => {}};
  await using studio = new Studio(console.error);
  const options = {...quiet, studio, ffmpeg, settings, jobs: 1, force, plain: false};
  await renderTasks(tasksOf([job]), options);
  const [file = ''] = await writeFilm(job, folder, 'film');
  return {mp4: readFileSync(file), fresh};
}

/** The short film with this caption, as long as its own. */
function captioned(caption: string): Promise<FilmJob> {
  const {zh} = shortFilm.script.texts;
  const captions = {...zh.captions, waits: [caption]};
  const texts = {...shortFilm.script.texts, zh: {...zh, captions}};
  const clip = {...shortFilm, script: {...shortFilm.script, texts}};
  return filmJob({...request, clip}, workshop, {settings});
}

test('with another caption, the captions are encoded alone, and the film has the bytes of one made anew', async () => {
  await render(await captioned('main waits.'), true);
  // Another one each time: nothing of it may be in the cache from a run before.
  const caption = `main ${Date.now().toString(36).slice(-5)}.`;
  const job = await captioned(caption);
  const missing = await missingOf(job.pieces.flatMap(({parts}) => parts));
  const bands = missing.flatMap(({band}) => band ?? []);
  expect(bands).toEqual([bandsOf(height)?.[1]]);
  const changed = await render(job, false);
  expect(changed.fresh).toBeGreaterThan(0);
  expect(changed.fresh).toBeLessThan(framesOf(job));
  const anew = await render(job, true);
  expect(anew.fresh).toBe(framesOf(job));
  expect(changed.mp4.equals(anew.mp4)).toBe(true);
});

test('where the captions are known to be the same, all pixels below their edge are', async () => {
  const job = await filmJob(request, workshop, {settings});
  const edge = bandsOf(height)?.[1].top ?? 0;
  await using page = await FilmPage.start(console.error);
  await page.open(request);
  const seen = new Map<string, Set<string>>();
  let frame = 0;
  const stretch = {width, height, from: 0, to: framesOf(job), plain: false};
  const {handedOn} = await streamFilm(page, stretch, async ({bytes}, times) => {
    const below = bytes.subarray(width * edge, width * height);
    const moment = job.film.at(frame / fps);
    frame += times;
    if (moment.veil > 0) return;
    const key = JSON.stringify(captionBand(moment));
    const pixels = seen.get(key) ?? new Set();
    seen.set(key, pixels.add(createHash('md5').update(below).digest('hex')));
  });
  await handedOn;
  expect(seen.size).toBeGreaterThan(30);
  expect([...seen].filter(([, pixels]) => pixels.size > 1).map(([key]) => key)).toEqual([]);
});
