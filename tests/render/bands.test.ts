import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Band, bandsOf} from '../../src/render/bands.ts';
import {findFfmpeg} from '../../src/render/encode/find-ffmpeg.ts';
import {X264Segment} from '../../src/render/encode/x264.ts';
import {movie} from '../../src/render/mp4/movie.ts';

const shape = {width: 640, height: 360, fps: 30};
const settings = {preset: 'veryfast', crf: 18, encodeRepeats: false} as const;
/** Rows beside the edge in which nothing is: half a macroblock. */
const margin = 8;
const size = (shape.width * shape.height * 3) / 2;
const [stage, captions] = bandsOf(shape.height) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-bands-'));
let ffmpeg: string;

beforeAll(async () => {
  ffmpeg = (await findFfmpeg(['libx264'], console.error)).path;
});

afterAll(() => rmSync(folder, {recursive: true}));

function run(...args: readonly string[]): Buffer {
  return execFileSync(ffmpeg, ['-v', 'error', ...args], {maxBuffer: 1 << 28});
}

const raw = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-'];

/**
 * A pattern that moves up all the time, but for some rows above the edge between the bands, and below it. Made with
 * filters that every ffmpeg has which we may meet: that of `@ffmpeg-installer`, of 2018, has no `scroll`.
 */
function pictures(pattern: string): Uint8Array[] {
  const {width, height, fps} = shape;
  const emptied = `drawbox=y=${(stage?.bottom ?? 0) - margin}:h=${2 * margin}:color=gray:t=fill`;
  const moving = `${pattern}=s=${width}x${2 * height}:r=${fps},crop=${width}:${height}:0:n*6`;
  const source = `${moving},${emptied}`;
  const all = run('-f', 'lavfi', '-i', source, '-frames:v', '30', ...raw);
  return Array.from({length: 30}, (_, at) => all.subarray(at * size, (at + 1) * size));
}

/** Some of the pictures, those that `changes` names, as one band of a segment. */
async function encoded(
  of: readonly Uint8Array[],
  band: Band | undefined,
  changes = (_: number) => true,
): Promise<Uint8Array> {
  const encoder = new X264Segment(ffmpeg, shape, settings, band);
  for (const [at, bytes] of of.entries()) await encoder.add({bytes, changed: () => changes(at)}, 1);
  return encoder.finish();
}

function decoded(...bands: readonly Uint8Array[]): Uint8Array[] {
  const file = join(folder, 'film.mp4');
  writeFileSync(file, movie([bands], shape, []));
  const all = run('-i', file, '-vsync', '0', ...raw);
  return Array.from({length: all.length / size}, (_, at) =>
    all.subarray(at * size, (at + 1) * size),
  );
}

/** The luma of these rows, and the rows of both chroma planes. */
function rowsOf(picture: Uint8Array, {top, bottom}: Band): Buffer {
  const {width, height} = shape;
  const luma = width * height;
  const chroma = [luma, (luma * 5) / 4].map(start =>
    picture.subarray(start + (width * top) / 4, start + (width * bottom) / 4),
  );
  return Buffer.concat([picture.subarray(width * top, width * bottom), ...chroma]);
}

/** How far apart two pictures are, in the mean of the squares. */
function distance(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0) / one.length;
}

test('a band decodes the same whatever is in the other', async () => {
  const [some, others] = [pictures('testsrc2'), pictures('mandelbrot')];
  const [above, otherAbove, below, otherBelow] = await Promise.all([
    encoded(some, stage),
    encoded(others, stage),
    encoded(some, captions),
    encoded(others, captions),
  ]);
  const film = decoded(above, below);
  expect(film).toHaveLength(30);
  for (const [band, changed] of [
    [stage, decoded(above, otherBelow)],
    [captions, decoded(otherAbove, below)],
  ] as const) {
    if (band === undefined) throw new Error('360 rows have no bands.');
    const rows = (of: readonly Uint8Array[]) => of.map(picture => rowsOf(picture, band));
    const differing = rows(film).flatMap((one, at) =>
      one.equals(rows(changed)[at] as Buffer) ? [] : [at],
    );
    expect(differing).toEqual([]);
    // And it is the picture that was encoded.
    expect(
      Math.max(...rows(film).map((one, at) => distance(one, rows(some)[at] as Buffer))),
    ).toBeLessThan(40);
  }
});

test('while one band changes the other is kept as it is', async () => {
  const some = pictures('testsrc2');
  const above = await encoded(some, stage, at => at % 10 === 0);
  const below = await encoded(some, captions, at => at % 15 === 0);
  const film = decoded(above, below);
  expect(film).toHaveLength(30);
  const alike = (band: Band | undefined, every: number) =>
    film.every(
      (picture, at) =>
        band !== undefined &&
        rowsOf(picture, band).equals(rowsOf(film[at - (at % every)] as Uint8Array, band)),
    );
  expect([alike(stage, 10), alike(captions, 15), alike(stage, 30)]).toEqual([true, true, false]);
});

test('where the edge would cut through macroblocks, a picture has no bands', () => {
  expect([360, 540, 720, 1080, 1440, 2160].filter(height => bandsOf(height) === undefined)).toEqual(
    [540],
  );
});
