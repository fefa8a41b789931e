import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser} from '../../src/render/browser/launch.ts';
import {repeatsLast} from '../../src/render/film-frames.ts';
import {type FilmJob, framesOf} from '../../src/render/film-job.ts';
import {writeFilm} from '../../src/render/finish-film.ts';
import {filmJob} from '../../src/render/make-job.ts';
import {renderTasks, tasksOf} from '../../src/render/render-films.ts';
import {Studio} from '../../src/render/studio.ts';
import {openWorkshop} from '../../src/render/workshop.ts';
import {shortFilm} from './short-film.ts';

const [width, height, fps] = [640, 360, 30];
const settings = {preset: 'veryfast', crf: 18, encodeRepeats: false} as const;
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-playing-'));
let ffmpeg: string;
let job: FilmJob;
let mp4: string;
/** A hash of each frame as ffmpeg decodes it. */
let frames: string[];

beforeAll(async () => {
  const workshop = await openWorkshop(['libx264'], console.error);
  ffmpeg = workshop.ffmpeg.path;
  const request = {clip: shortFilm, lang: 'zh', theme: 'dark', width, height, fps} as const;
  job = await filmJob(request, workshop, {settings});
  const quiet = {note: () => {}, onFrames: () => {}, onFilm: async () => {}};
  await using studio = new Studio(console.error);
  const options = {...quiet, studio, ffmpeg, settings, jobs: 1, force: false, plain: false};
  await renderTasks(tasksOf([job]), options);
  [mp4 = ''] = await writeFilm(job, folder, 'short');
  frames = hashes(decoded([]));
});

afterAll(() => rmSync(folder, {recursive: true}));

/** I420 pictures, one behind the other. */
function decoded(seek: readonly string[], more: readonly string[] = []): Buffer {
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-vsync', '0', '-'];
  const args = ['-v', 'error', ...seek, '-i', mp4, ...more, ...raw];
  return execFileSync(ffmpeg, args, {maxBuffer: 1 << 30});
}

function hashes(pictures: Buffer): string[] {
  const size = (width * height * 3) / 2;
  return Array.from({length: pictures.length / size}, (_, at) =>
    hash(pictures.subarray(at * size, (at + 1) * size)),
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Frames to jump to: all around a hold, and others from the end to the beginning. */
function targets(): number[] {
  const held = frames.findIndex(
    (_, at) => at > 50 && [1, 2, 3, 4].every(n => repeatsLast(job.film, at + n, fps)),
  );
  const last = framesOf(job) - 1;
  return [last, held + 3, held, held + 1, Math.floor(last / 2), held - 1, 0, last - 1, 31];
}

test('in a hold every frame is exactly the one before', () => {
  expect(frames).toHaveLength(framesOf(job));
  const repeats = frames.flatMap((_, at) => (at > 0 && repeatsLast(job.film, at, fps) ? [at] : []));
  expect(repeats.length).toBeGreaterThan(100);
  expect(repeats.filter(at => frames[at] !== frames[at - 1])).toEqual([]);
});

test('ffmpeg finds the same frame when it jumps to it', () => {
  for (const frame of targets()) {
    const time = String((frame - 0.5) / fps);
    const [found] = hashes(decoded(frame === 0 ? [] : ['-ss', time], ['-frames:v', '1']));
    expect([frame, found]).toEqual([frame, frames[frame]]);
  }
});

/** GStreamer's plugin for Cisco's decoder; no package of npm brings one. */
const hasOpenH264 = spawnSync('gst-inspect-1.0', ['openh264dec'], {stdio: 'ignore'}).status === 0;

test.skipIf(!hasOpenH264)('OpenH264 decodes the same frames as ffmpeg', () => {
  const out = join(folder, 'openh264.yuv');
  const decode = ['qtdemux', 'h264parse', 'openh264dec', 'video/x-raw,format=I420'];
  const pipeline = [`filesrc location=${mp4}`, ...decode, `filesink location=${out}`];
  execFileSync('gst-launch-1.0', ['-q', ...pipeline.join(' ! ').split(' ')]);
  expect(hashes(readFileSync(out))).toEqual(frames);
});

interface Player {
  /** Opens an MP4 as any page would, in a video element; false when this browser knows no H.264. */
  open(base64: string): Promise<boolean>;
  /** The picture that is shown after a jump, as the browser's decoder made it. */
  shownAt(time: number): Promise<string>;
  /** Plays all of it; where it ended. */
  playOut(): Promise<number>;
}

declare const window: {readonly player: Player};

const player = `{
  const video = document.createElement('video');
  const happens = event => new Promise((done, fail) => {
    video['on' + event] = done;
    video.onerror = () => fail(new Error(video.error.message));
  });
  window.player = {
    async open(base64) {
      if (video.canPlayType('video/mp4; codecs="avc1.640028"') === '') return false;
      const file = await (await fetch('data:video/mp4;base64,' + base64)).blob();
      video.muted = true;
      video.src = URL.createObjectURL(file);
      await happens('loadeddata');
      return true;
    },
    async shownAt(time) {
      const sought = happens('seeked');
      video.currentTime = time;
      await sought;
      let frame = new VideoFrame(video);
      // The picture from before the jump may stand a moment longer.
      while (Math.abs(frame.timestamp / 1e6 - time) > 1 / ${fps}) {
        frame.close();
        await new Promise(requestAnimationFrame);
        frame = new VideoFrame(video);
      }
      if (frame.format !== 'I420') throw new Error('The browser decodes to ' + frame.format);
      const bytes = new Uint8Array(frame.allocationSize());
      await frame.copyTo(bytes);
      frame.close();
      return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
    },
    async playOut() {
      video.currentTime = 0;
      video.playbackRate = 8;
      await video.play();
      await happens('ended');
      return video.currentTime;
    },
  };
}`;

test('Chromium finds the same frames, and plays to the end', {retry: 2}, async context => {
  const browser = await launchBrowser(console.error);
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.evaluate(player);
    const base64 = readFileSync(mp4).toString('base64');
    const opened = await page.evaluate(base64 => window.player.open(base64), base64);
    if (!opened) return context.skip('this browser knows no H.264');
    for (const frame of targets()) {
      const time = (frame + 0.5) / fps;
      const picture = await page.evaluate(time => window.player.shownAt(time), time);
      expect([frame, hash(Buffer.from(picture, 'base64'))]).toEqual([frame, frames[frame]]);
    }
    const end = await page.evaluate(() => window.player.playOut());
    expect(end).toBeCloseTo(framesOf(job) / fps, 3);
  } finally {
    await browser.close();
  }
});
