import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {X264Settings} from '../../src/render/encode/x264.ts';
import {type FilmJob, framesOf} from '../../src/render/film-job.ts';
import {FilmPage} from '../../src/render/film-page.ts';
import {writeFilm} from '../../src/render/finish-film.ts';
import {filmJob} from '../../src/render/make-job.ts';
import type {FilmRequest} from '../../src/render/page-api.ts';
import {renderTasks, tasksOf} from '../../src/render/render-films.ts';
import {streamFilm} from '../../src/render/stream-film.ts';
import {Studio} from '../../src/render/studio.ts';
import {openWorkshop, type Workshop} from '../../src/render/workshop.ts';
import {packets, probe} from './probe.ts';
import {shortFilm} from './short-film.ts';

const request: FilmRequest = {
  clip: shortFilm,
  lang: 'zh',
  theme: 'dark',
  width: 640,
  height: 360,
  fps: 30,
};
const settings: X264Settings = {preset: 'veryfast', crf: 18, encodeRepeats: false};
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-render-'));
let workshop: Workshop;
let job: FilmJob;
let mp4: string;

beforeAll(async () => {
  workshop = await openWorkshop(['libx264'], console.error);
  job = await filmJob(request, workshop, {settings});
  mp4 = await render('first', 1);
});

afterAll(() => rmSync(folder, {recursive: true}));

/** Draws every frame anew, whatever is in the cache, and returns the path of the MP4. */
async function render(name: string, jobs: number): Promise<string> {
  const ffmpeg = workshop.ffmpeg.path;
  const quiet = {note: () => {}, onFrames: () => {}, onFilm: async () => {}};
  await using studio = new Studio(console.error);
  const options = {...quiet, studio, ffmpeg, settings, jobs, force: true, plain: false};
  await renderTasks(tasksOf([job]), options);
  const [file = ''] = await writeFilm(job, folder, name);
  return file;
}

/** A hash of each frame as it is drawn, before any encoding. */
async function drawn(
  page: FilmPage,
  plain: boolean,
  from = 0,
  to = framesOf(job),
): Promise<string[]> {
  const hashes: string[] = [];
  const {handedOn} = await streamFilm(
    page,
    {width: 640, height: 360, from, to, plain},
    async (picture, times) => {
      const hash = createHash('md5').update(picture.bytes).digest('hex');
      hashes.push(...Array<string>(times).fill(hash));
    },
  );
  await handedOn;
  return hashes;
}

test('the stream is H.264 that every player and editor takes', async () => {
  const {streams, format} = await probe(mp4);
  expect(streams).toHaveLength(1);
  expect(streams[0]).toMatchObject({
    ...{codec_name: 'h264', profile: 'High', width: 640, height: 360, pix_fmt: 'yuv420p'},
    ...{r_frame_rate: '30/1', avg_frame_rate: '30/1', nb_read_frames: String(framesOf(job))},
    ...{color_range: 'tv', color_space: 'bt709', color_transfer: 'bt709', color_primaries: 'bt709'},
  });
  expect(Number(format['duration'])).toBeCloseTo(framesOf(job) / 30, 5);
  expect(framesOf(job) / 30).toBeCloseTo(job.film.duration, 1);
});

test('its frames are evenly spaced, and each piece begins with a key picture', async () => {
  const all = await packets(mp4);
  expect(all.map(({time}) => Math.round(time * 30 * 1000) / 1000)).toEqual(
    all.map((_, frame) => frame),
  );
  const starts = job.pieces.flatMap(piece => (piece.kind === 'video' ? [piece.segment.from] : []));
  expect(starts.filter(start => !all[start]?.key)).toEqual([]);
});

test('its index comes before its data', () => {
  const bytes = readFileSync(mp4);
  expect(bytes.indexOf('moov')).toBeGreaterThan(0);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
});

test('beats are its chapters', async () => {
  const {chapters} = await probe(mp4);
  expect(chapters).toHaveLength(job.film.beats.length);
});

test('drawn again, by three pages at once, it has the same bytes', async () => {
  const again = await render('again', 4);
  expect(readFileSync(again).equals(readFileSync(mp4))).toBe(true);
});

test('frames that are skipped or sent in part equal those drawn and sent whole', async () => {
  await using page = await FilmPage.start(console.error);
  await page.open(request);
  const fast = await drawn(page, false);
  expect(await drawn(page, true)).toEqual(fast);
  expect(new Set(fast).size).toBeGreaterThan(50);
  const middle = Math.floor(framesOf(job) / 2);
  expect(await drawn(page, false, middle, middle + 40)).toEqual(fast.slice(middle, middle + 40));
});

test('an error in the page fails with its message', async () => {
  const clip = {
    ...shortFilm,
    script: {...shortFilm.script, beats: [{name: 'hi', on: {kind: 'loop-hung'}}]},
  } as const;
  await using page = await FilmPage.start(console.error);
  await expect(page.open({...request, clip})).rejects.toThrow('loop-hung');
});
