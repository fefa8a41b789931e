import {mkdtemp, rm} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {timeRange} from '../src/cli/arguments.ts';
import {loadClip} from '../src/render/clips.ts';
import {X264Segment, type X264Settings} from '../src/render/encode/x264.ts';
import {FilmPage} from '../src/render/film-page.ts';
import type {FilmRequest} from '../src/render/page-api.ts';
import {streamFilm} from '../src/render/stream-film.ts';
import {openWorkshop} from '../src/render/workshop.ts';
import {exportWith} from './peer.ts';
import {measure, type Usage} from './processes.ts';

const fps = 60;
const command = join(import.meta.dirname, '..', 'bin', 'onewaiter.js');
const settings: X264Settings = {preset: 'veryfast', crf: 18, encodeRepeats: false};

/** Prints how fast we render, where the time goes, and how fast Motion Canvas's own exporters are on the same film. */
export async function benchRender(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      clips: {type: 'string', default: 'gather-order,serial-or-tasks'},
      range: {type: 'string', default: '0:30'},
      runs: {type: 'string', default: '5'},
    },
  });
  const range = timeRange(values.range);
  for (const clip of values.clips.split(',')) await benchClip(clip, range, Number(values.runs));
}

async function benchClip(clip: string, [from, to]: [number, number], runs: number): Promise<void> {
  const frames = (to - from) * fps;
  console.log(
    `\n${clip}, seconds ${from} to ${to}: ${frames} frames at 1920x1080, ${fps} a second`,
  );
  const ours: Usage[] = [];
  for (let run = 0; run < runs; run++) ours.push(await renderOnce(clip, `${from}:${to}`));
  const median = ours.sort((a, b) => a.wall - b.wall)[Math.floor(runs / 2)];
  if (median === undefined) return;
  row(`onewaiter render (median of ${runs}, start and all)`, frames, median.wall);
  const cpu = Object.values(median.cpu).reduce((sum, seconds) => sum + seconds, 0);
  const ceiling = (frames / cpu) * availableParallelism();
  console.log(
    `    CPU ${cpu.toFixed(1)} s: ${perKind(median.cpu, 's')}; ${((cpu / frames) * 1000).toFixed(1)} ms a frame`,
  );
  console.log(`    memory: ${perKind(median.memory, 'MB')}`);
  console.log(`    ceiling of ${availableParallelism()} cores: ${ceiling.toFixed(0)} fps`);
  await benchParts(clip, from, to);
  for (const exporter of ['@motion-canvas/core/image-sequence', '@motion-canvas/ffmpeg'] as const) {
    row(exporter, frames, await exportWith(exporter, clip, from, to));
  }
}

async function renderOnce(clip: string, range: string): Promise<Usage> {
  const out = await mkdtemp(join(tmpdir(), 'onewaiter-bench-'));
  try {
    return await measure(process.execPath, [
      command,
      'render',
      clip,
      '--range',
      range,
      '--force',
      '--out',
      out,
    ]);
  } finally {
    await rm(out, {recursive: true});
  }
}

/** Drawing alone, and encoding the same pictures alone. */
async function benchParts(clip: string, from: number, to: number): Promise<void> {
  const workshop = await openWorkshop(['libx264'], console.error);
  const film: FilmRequest = {
    clip: await loadClip(clip),
    lang: 'zh',
    theme: 'dark',
    width: 1920,
    height: 1080,
    fps,
  };
  await using page = await FilmPage.start(console.error);
  await page.open(film);
  row('drawing alone', (to - from) * fps, await page.draw(from * fps, to * fps));
  const pictures: [Uint8Array, number][] = [];
  const stretch = {...film, from: from * fps, to: Math.min(to, from + 5) * fps, plain: false};
  await streamFilm(page, stretch, async (picture, times) => {
    pictures.push([picture.slice(), times]);
  });
  const start = performance.now();
  const encoder = new X264Segment(workshop.ffmpeg.path, film, settings);
  for (const [picture, times] of pictures) await encoder.add(picture, times);
  await encoder.finish();
  row('x264 alone (first 5 s)', stretch.to - stretch.from, (performance.now() - start) / 1000);
}

function row(name: string, frames: number, seconds: number): void {
  const rate = frames / seconds;
  const times = (rate / fps).toFixed(2);
  console.log(
    `  ${name.padEnd(52)} ${rate.toFixed(1).padStart(7)} fps  ${times.padStart(5)} x real time`,
  );
}

function perKind(values: Readonly<Record<string, number>>, unit: string): string {
  return Object.entries(values)
    .map(([kind, value]) => `${kind} ${value.toFixed(1)} ${unit}`)
    .join(', ');
}
