import {QUALITIES} from '../src/cli/qualities.ts';
import {loadClip} from '../src/render/clips.ts';
import {X264Segment} from '../src/render/encode/x264.ts';
import {FilmPage} from '../src/render/film-page.ts';
import type {Shown} from '../src/render/frames/picture.ts';
import type {FilmRequest} from '../src/render/page-api.ts';
import {streamFilm} from '../src/render/stream-film.ts';
import {openWorkshop} from '../src/render/workshop.ts';
import {likeness} from './likeness.ts';
import {type Bench, row} from './report.ts';

/** Seconds of film whose pictures fit into memory. */
const sample = 5;

/** Drawing alone, and encoding the same pictures alone. */
export async function benchParts({clip, quality, from, to}: Bench): Promise<void> {
  const {width, height, fps, preset, crf} = QUALITIES[quality];
  const {ffmpeg} = await openWorkshop(['libx264'], console.error);
  const film: FilmRequest = {
    clip: await loadClip(clip),
    lang: 'zh',
    theme: 'dark',
    width,
    height,
    fps,
  };
  await using page = await FilmPage.start(console.error);
  await page.open(film);
  const seconds = await page.draw(from * fps, to * fps);
  row('drawing alone', ((to - from) * fps) / seconds, fps);
  const start = Math.max(from, Math.floor((from + to - sample) / 2));
  const stretch = {from: start * fps, to: Math.min(to, start + sample) * fps};
  const pictures: [Shown, number][] = [];
  const request = {width, height, ...stretch, plain: false};
  const {handedOn} = await streamFilm(page, request, async (picture, times) => {
    const bytes = picture.bytes.slice();
    pictures.push([{bytes, changed: () => true}, times]);
  });
  await handedOn;
  const settings = {preset, crf, encodeRepeats: false};
  const encoder = new X264Segment(ffmpeg.path, film, settings);
  const began = performance.now();
  for (const [picture, times] of pictures) await encoder.add(picture, times);
  await encoder.finish();
  const took = (performance.now() - began) / 1000;
  row(
    `x264 alone (seconds ${start} to ${start + sample})`,
    (stretch.to - stretch.from) / took,
    fps,
  );
  const distinct = pictures.map(([picture]) => picture);
  const once = new X264Segment(ffmpeg.path, film, settings);
  for (const picture of distinct) await once.add(picture, 1);
  const ssim = await likeness(
    ffmpeg.path,
    film,
    distinct.map(({bytes}) => bytes),
    await once.finish(),
  );
  console.log(`    SSIM of these pictures: ${ssim.toFixed(4)}`);
}
