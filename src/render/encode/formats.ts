import {rm} from 'node:fs/promises';
import {FfmpegProcess} from './ffmpeg-process.ts';
import {BT709} from './x264.ts';

/** What a film can be had as besides an MP4. */
export const OTHER_FORMATS = ['webm', 'gif', 'webp'] as const;
export type OtherFormat = (typeof OTHER_FORMATS)[number];

/** The encoder of ffmpeg that each format needs. */
export const ENCODERS: Readonly<Record<OtherFormat, string>> = {
  webm: 'libvpx-vp9',
  gif: 'gif',
  webp: 'libwebp_anim',
};

/** Makes another format of an MP4. */
export async function convertMp4(
  ffmpeg: string,
  format: OtherFormat,
  mp4: string,
  file: string,
): Promise<void> {
  if (format === 'gif') return makeGif(ffmpeg, mp4, file);
  await run(ffmpeg, ['-i', mp4, ...(format === 'webm' ? WEBM : WEBP), ...EXACT, file]);
}

/** No trace of when and by what a file was made. */
const EXACT = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1', '-y'];

/** Animations for pages that show no video are smaller and slower. */
const SMALL = 'fps=15,scale=960:-2:flags=lanczos';

const WEBM = [
  ...['-c:v', 'libvpx-vp9', '-crf', '24', '-b:v', '0', '-deadline', 'good', '-cpu-used', '4'],
  ...['-row-mt', '1', '-threads', '4', '-pix_fmt', 'yuv420p', ...BT709, '-f', 'webm'],
];

const WEBP = ['-vf', SMALL, '-c:v', 'libwebp_anim', '-quality', '75', '-loop', '0', '-f', 'webp'];

/** A GIF has 256 colours: they are chosen from the whole film first. Flat areas stay flat without dithering. */
async function makeGif(ffmpeg: string, mp4: string, file: string): Promise<void> {
  const palette = `${file}.palette.png`;
  try {
    await run(ffmpeg, [
      '-i',
      mp4,
      '-vf',
      `${SMALL},palettegen=stats_mode=full`,
      '-update',
      '1',
      '-y',
      palette,
    ]);
    const use = `[0:v]${SMALL}[picture];[picture][1:v]paletteuse=dither=none:diff_mode=rectangle`;
    await run(ffmpeg, [
      '-i',
      mp4,
      '-i',
      palette,
      '-lavfi',
      use,
      '-loop',
      '0',
      ...EXACT,
      '-f',
      'gif',
      file,
    ]);
  } finally {
    await rm(palette, {force: true});
  }
}

async function run(ffmpeg: string, args: readonly string[]): Promise<void> {
  const process = new FfmpegProcess(ffmpeg, ['-progress', '-', ...args]);
  try {
    await process.finishTelling(60, 'Converting a film, without a word from ffmpeg,');
  } finally {
    process.kill();
  }
}
