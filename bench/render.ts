import {parseArgs} from 'node:util';
import {listOf, timeRange} from '../src/cli/arguments.ts';
import {QUALITIES, type Quality} from '../src/cli/qualities.ts';
import {loadClip} from '../src/render/clips.ts';
import {frameCount} from '../src/render/film-frames.ts';
import {makeFilm} from '../src/script/make-film.ts';
import {benchCache, benchCaptions} from './cache.ts';
import {benchLong} from './long-film.ts';
import {benchParts} from './parts.ts';
import {exportWith} from './peer.ts';
import {renderOnce} from './render-once.ts';
import {type Bench, median, reportUsage, row} from './report.ts';

/** The project's face. */
const FACE = 'one-waiter,serial-or-tasks,gather-order,timeout,blocked-loop';
const exporters = {
  ffmpeg: '@motion-canvas/ffmpeg',
  images: '@motion-canvas/core/image-sequence',
} as const;
type Peer = keyof typeof exporters;
const peerNames = Object.keys(exporters) as Peer[];

/**
 * Prints how fast we render and where the time goes, beside Motion Canvas's own exporters on the same films in the same
 * run: all clips in the first quality, the first clip in the others. Then what the cache saves, and a film of ten minutes.
 */
export async function benchRender(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      clips: {type: 'string', default: FACE},
      range: {type: 'string'},
      runs: {type: 'string', default: '5'},
      qualities: {type: 'string', default: '1080p,720p,4k'},
      peers: {type: 'string', default: peerNames.join(',')},
      'no-cache': {type: 'boolean', default: false},
      minutes: {type: 'string', default: '10'},
    },
  });
  const names = Object.keys(QUALITIES) as Quality[];
  const clips = values.clips.split(',');
  const runs = Number(values.runs);
  const asked = listOf('--peers', values.peers, [...peerNames, 'none']);
  const peers = peerNames.filter(name => asked.includes(name));
  // Its development server makes packages ready when it first starts, and never again.
  for (const name of peers)
    await exportWith(exporters[name], {
      clip: clips[0] ?? 'gather-order',
      quality: 'draft',
      from: 0,
      to: 1,
    });
  for (const [index, quality] of listOf('--qualities', values.qualities, names).entries()) {
    for (const clip of index === 0 ? clips : clips.slice(0, 1)) {
      const [from, to] = await rangeOf(clip, values.range);
      await benchClip({clip, quality, from, to}, runs, peers);
    }
  }
  if (!values['no-cache']) {
    await benchCache(clips[0] ?? 'gather-order');
    await benchCaptions(clips);
  }
  if (Number(values.minutes) > 0) await benchLong(Number(values.minutes));
}

/** Prints what it takes to render clips again with one caption changed, and nothing else. */
export async function benchCaption(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {clips: {type: 'string', default: FACE}}});
  await benchCaptions(values.clips.split(','));
}

/** Whole seconds of a clip, all of it when nothing is said. */
async function rangeOf(clip: string, range: string | undefined): Promise<[number, number]> {
  const {duration} = makeFilm(await loadClip(clip), {lang: 'zh'});
  if (range === undefined) return [0, Math.floor(duration)];
  const [from, to] = timeRange(range);
  return [from, Math.min(to, Math.floor(duration))];
}

async function benchClip(bench: Bench, runs: number, peers: readonly Peer[]): Promise<void> {
  const {clip, quality, from, to} = bench;
  const {width, height, fps} = QUALITIES[quality];
  const frames = frameCount({duration: to - from}, fps);
  console.log(
    `\n${clip}, seconds ${from} to ${to}: ${frames} frames at ${width}x${height}, ${fps} a second`,
  );
  const starts = [];
  const ours = [];
  for (let run = 0; run < runs; run++) {
    starts.push(await renderOnce({...bench, to: from + 1 / fps}));
    ours.push(await renderOnce(bench));
  }
  const start = median(starts, ({wall}) => wall);
  const usage = median(ours, ({wall}) => wall);
  const rate = (frames - 1) / (usage.wall - start.wall);
  row(`onewaiter render (median of ${runs}, start and all)`, frames / usage.wall, fps);
  row(`  without the ${start.wall.toFixed(1)} s that a single frame takes`, rate, fps);
  reportUsage(usage, start, frames);
  await benchParts(bench);
  for (const name of peers) {
    const exporter = exporters[name];
    const peer = await exportWith(exporter, bench);
    row(exporter, frames / peer.exporting, fps);
    const alone = (rate * peer.exporting) / frames;
    const whole = peer.whole / usage.wall;
    console.log(
      `    onewaiter is ${alone.toFixed(2)} times as fast; with what each takes to start, ${whole.toFixed(2)} times`,
    );
  }
}
