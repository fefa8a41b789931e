import {execFileSync} from 'node:child_process';
import {beforeAll, expect, test} from 'vitest';
import {findFfmpeg} from '../../src/render/encode/find-ffmpeg.ts';
import {repeatPictures} from '../../src/render/h264/repeat-pictures.ts';

let ffmpeg: string;

beforeAll(async () => {
  ffmpeg = (await findFfmpeg(['libx264'], console.error)).path;
});

function run(args: readonly string[], input?: Uint8Array): Buffer {
  return execFileSync(ffmpeg, ['-v', 'error', ...args], {
    maxBuffer: 1 << 28,
    ...(input && {input}),
  });
}

function testPattern(size: string, pictures: number): Buffer {
  const x264 = [
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-bf',
    '0',
    '-refs',
    '1',
    '-x264-params',
    'weightp=0',
  ];
  const source = [
    '-f',
    'lavfi',
    '-i',
    `testsrc2=s=${size}:r=60`,
    '-frames:v',
    String(pictures),
    '-pix_fmt',
    'yuv420p',
  ];
  return run([...source, ...x264, '-g', '15', '-f', 'h264', '-']);
}

/** One hash a decoded picture. */
function decoded(stream: Uint8Array): string[] {
  const lines = run(['-f', 'h264', '-i', '-', '-vsync', '0', '-f', 'framemd5', '-'], stream)
    .toString()
    .split('\n');
  return lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(',').at(-1)?.trim() ?? '');
}

test.each(['640x360', '1920x1080'])('at %s repeats decode as the picture they repeat', size => {
  const stream = testPattern(size, 40);
  // More repeats than frame_num can count, so that it wraps; a key picture right after repeats, too.
  const times = Array.from({length: 40}, (_, picture) => [1, 1, 5, 1, 40, 2, 1][picture % 7] ?? 1);
  const pictures = decoded(stream);
  const expected = pictures.flatMap((picture, index) =>
    Array<string>(times[index] ?? 0).fill(picture),
  );
  expect(decoded(repeatPictures(stream, times))).toEqual(expected);
});

test('a repeat costs less than 100 bytes at 1080p', () => {
  const stream = testPattern('1920x1080', 1);
  const twice = repeatPictures(stream, [2]);
  expect(repeatPictures(stream, [102]).length - twice.length).toBeLessThan(100 * 100);
});

test('a stream with B-frames is refused with a remedy', () => {
  const source = [
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=320x180:r=60',
    '-frames:v',
    '5',
    '-pix_fmt',
    'yuv420p',
  ];
  const stream = run([...source, '-c:v', 'libx264', '-f', 'h264', '-']);
  expect(() => repeatPictures(stream, [1, 1, 1, 1, 1])).toThrow('Render with --encode-repeats.');
});
