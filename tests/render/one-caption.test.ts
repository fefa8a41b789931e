import {expect, test} from 'vitest';
import {bandsOf} from '../../src/render/bands.ts';
import {loadClip} from '../../src/render/clips.ts';
import {repeatsLast} from '../../src/render/film-frames.ts';
import type {FilmJob, Piece} from '../../src/render/film-job.ts';
import {filmJob} from '../../src/render/make-job.ts';
import type {Segment} from '../../src/render/segments.ts';
import type {ClipSource} from '../../src/script/clip.ts';

const settings = {preset: 'veryfast', crf: 18, encodeRepeats: false} as const;
const workshop = {page: 'page', browser: 'browser', ffmpeg: {path: '', version: '5'}};
const look = {lang: 'zh', theme: 'dark', width: 1920, height: 1080, fps: 60} as const;
const [, captions] = bandsOf(look.height) ?? [];
const face = ['gather-order', 'serial-or-tasks', 'timeout', 'one-waiter', 'blocked-loop'];

function jobOf(clip: ClipSource): Promise<FilmJob> {
  return filmJob({clip, ...look}, workshop, {settings});
}

/** The clip with this change to the caption of this beat. */
function recaptioned(
  clip: ClipSource,
  beat: string,
  change: (first: string) => string,
): ClipSource {
  const {zh} = clip.script.texts;
  const [first = '', ...rest] = zh.captions[beat] ?? [];
  const captions = {...zh.captions, [beat]: [change(first), ...rest]};
  const texts = {...clip.script.texts, zh: {...zh, captions}};
  return {...clip, script: {...clip.script, texts}};
}

/** The jobs of the clips as they are: asked for by every test here, and made once. */
const jobs = new Map<string, Promise<FilmJob>>();

function unchanged(id: string): Promise<FilmJob> {
  const job = jobs.get(id) ?? loadClip(id).then(jobOf);
  jobs.set(id, job);
  return job;
}

const isVideo = ({kind}: Piece) => kind === 'video';

test.each(face)(
  'one longer caption in %s: of its pieces only those that show it are made again, though all later ones move',
  async id => {
    const clip = await loadClip(id);
    const kept = keysOf((await unchanged(id)).pieces);
    // Every other one: all of them take long, and those that are as long are all seen below.
    for (const {name} of clip.script.beats.filter((_, i) => i % 2 === 0)) {
      const longer = recaptioned(clip, name, first => `${first}嗯`);
      const video = (await jobOf(longer)).pieces.filter(isVideo);
      const again = video.filter(({parts}) => parts.some(({key}) => !kept.has(key))).length;
      // Its own, which may be cut in three; and the next one where what moves in its own takes longer with it.
      expect([name, again >= 1 && again <= 4, again]).toEqual([name, true, again]);
      expect(video.length).toBeGreaterThan(7);
    }
  },
);

test.each(face)('in %s no player has to go through more than 250 pictures', async id => {
  const {film, pieces} = await unchanged(id);
  const segments = pieces.flatMap(piece => (piece.kind === 'video' ? [piece.segment] : []));
  const frames = ({from, to}: Segment) => Array.from({length: to - from}, (_, at) => from + at);
  const pictures = segments.map(
    segment => frames(segment).filter(frame => !repeatsLast(film, frame, look.fps)).length,
  );
  expect(Math.max(...pictures)).toBeLessThanOrEqual(250);
  expect(segments.map(({from}) => from)).toEqual([0, ...segments.slice(0, -1).map(({to}) => to)]);
});

test.each(face)(
  'one other caption in %s, as long: nothing but captions is made again',
  async id => {
    const clip = await loadClip(id);
    const kept = keysOf((await unchanged(id)).pieces);
    for (const {name} of clip.script.beats) {
      const other = recaptioned(clip, name, first => first.replace(/[\u4e00-\u9fff]/, '茶'));
      const again = (await jobOf(other)).pieces
        .filter(isVideo)
        .flatMap(({parts}) => parts.filter(({key}) => !kept.has(key)));
      expect([name, again.map(({band}) => band)]).toEqual([name, again.map(() => captions)]);
      expect(again.length).toBeGreaterThan(0);
    }
  },
);

test.each(face)('in %s the last caption is gone before the takeaway begins', async id => {
  const clip = await loadClip(id);
  const takeaway = (job: FilmJob) => job.pieces.filter(isVideo).at(-1)?.parts;
  const last = clip.script.beats.at(-1)?.name ?? '';
  const other = recaptioned(clip, last, first => first.replace(/[\u4e00-\u9fff]/, '茶'));
  expect(takeaway(await jobOf(other))).toEqual(takeaway(await unchanged(id)));
});

function keysOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap(({parts}) => parts.map(({key}) => key)));
}
