import {FfmpegProcess} from './ffmpeg-process.ts';

export interface VideoShape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** An ffmpeg that turns raw I420 frames into a constant-rate MP4. */
export function mp4Encoder(ffmpeg: string, shape: VideoShape, file: string): FfmpegProcess {
  return new FfmpegProcess(ffmpeg, [...rawInput(shape), ...h264, ...bt709, ...container, file]);
}

function rawInput({width, height, fps}: VideoShape): string[] {
  const size = `${width}x${height}`;
  return ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', size, '-r', String(fps), '-i', '-'];
}

const h264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-pix_fmt', 'yuv420p'];

const bt709 = [
  ...[
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
    '-color_range',
    'tv',
  ],
];

/** The index first, so that a browser can play what it has; no trace of when and by what it was made. */
const container = [
  '-movflags',
  '+faststart',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
  '-f',
  'mp4',
  '-y',
];
