import type {Band} from '../bands.ts';
import type {Shown} from '../frames/picture.ts';
import {bandSlices} from '../h264/band-slices.ts';
import {joinStream, NAL_TYPE, nalType, splitStream} from '../h264/nal.ts';
import {repeatPictures} from '../h264/repeat-pictures.ts';
import {within} from '../within.ts';
import {FencedBand} from './fenced-band.ts';
import {FfmpegProcess} from './ffmpeg-process.ts';

/** The size of a film in pixels, and its frames a second. */
export interface VideoShape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

export interface X264Settings {
  readonly preset: string;
  /** Constant rate factor: lower is better and larger. */
  readonly crf: number;
  /** Let x264 encode each repeat of a picture, instead of writing skipped pictures ourselves. */
  readonly encodeRepeats: boolean;
}

/** Encodes one segment of a film, or a band of it (no repeats are encoded then), to an H.264 byte stream that begins with a key picture. */
export class X264Segment {
  private readonly settings: X264Settings;
  private readonly band: FencedBand | undefined;
  private readonly ffmpeg: FfmpegProcess;
  private readonly times: number[] = [];

  public constructor(ffmpeg: string, shape: VideoShape, settings: X264Settings, band?: Band) {
    this.settings = settings;
    this.band = band && new FencedBand(shape.width, shape.height, band);
    const {height = shape.height} = this.band ?? {};
    this.ffmpeg = new FfmpegProcess(ffmpeg, [
      ...rawInput({...shape, height}),
      ...h264(settings, this.band),
      ...BT709,
      '-f',
      'h264',
      '-',
    ]);
  }

  /** Adds a picture that is shown for `times` frames. */
  public async add(picture: Shown, times: number): Promise<void> {
    const last = this.times.length - 1;
    if (this.band && last >= 0 && !picture.changed(this.band.rows)) {
      this.times[last] = (this.times[last] ?? 0) + times;
      return;
    }
    this.times.push(times);
    const chunks = this.band?.chunksOf(picture.bytes) ?? [picture.bytes];
    const writes = this.settings.encodeRepeats ? times : 1;
    for (let n = 0; n < writes; n++) await this.ffmpeg.write(...chunks);
  }

  public async finish(): Promise<Uint8Array> {
    const stream = await within(120, 'Encoding the last pictures', this.ffmpeg.finish());
    if (this.settings.encodeRepeats) return withoutSei(stream);
    if (this.band === undefined) return repeatPictures(stream, this.times);
    return repeatPictures(bandSlices(stream, this.band.move), this.times, this.band.move);
  }

  public kill(): void {
    this.ffmpeg.kill();
  }
}

/** Arguments for ffmpeg to read raw I420 pictures from us. */
export function rawInput({width, height, fps}: VideoShape): string[] {
  const size = `${width}x${height}`;
  return [
    // Read by a thread of its own, or else nothing is encoded while a picture of 3 MB comes in.
    ...['-thread_queue_size', '2'],
    ...['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', size, '-r', String(fps), '-i', '-'],
  ];
}

/** Arguments that tell a player how our colours are meant. */
export const BT709: readonly string[] = [
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

function h264({preset, crf}: X264Settings, band: FencedBand | undefined): string[] {
  const basics = ['-c:v', 'libx264', '-preset', preset, '-crf', String(crf), '-pix_fmt', 'yuv420p'];
  // Each picture is predicted from the last alone, so that skipped ones can be put between.
  return [
    ...basics,
    '-bf',
    '0',
    '-refs',
    '1',
    '-x264-params',
    [...X264_PARAMETERS, ...(band ? bandParameters(band) : [])].join(':'),
  ];
}

function bandParameters({rows, sliceAt}: FencedBand): string[] {
  return [
    // A picture's bands are all key slices or none: each band has one, its first.
    ...['keyint=infinite', 'scenecut=0', `slice-max-mbs=${sliceAt}`],
    // Only what lies within some rows of the edge is compared with what is beyond it.
    rows.top > 0 ? 'mvrange=32' : 'mvrange-thread=16',
    // A caption comes in a few pictures and then stays. To an encoder that looks ahead it is not worth being sharp.
    ...(rows.top > 0 ? ['mbtree=0'] : []),
  ];
}

/**
 * Processors that an encoder keeps at work. Fixed, for two machines must write the same bytes; two take as much work in
 * all as one, so that a single piece is done in half the time.
 */
export const ENCODER_THREADS = 2;

const X264_PARAMETERS = [
  'weightp=0',
  // A drawing moves in whole or not at all and has sharp edges. Against the preset's own settings this takes a fifth less
  // work and, at the same SSIM, fewer bytes.
  ...['subme=1', 'me=dia', 'no-deblock=1', 'qcomp=0.4', 'rc-lookahead=16'],
  // Coloured text and thin marks lose most: this lifts the SSIM of their colours from 0.992 to 0.995.
  'chroma-qp-offset=-5',
  `threads=${ENCODER_THREADS}`,
  'sliced-threads=0',
];

/** x264 notes its settings in the stream as SEI, once a segment; once is already more than a viewer needs. */
function withoutSei(stream: Uint8Array): Uint8Array {
  return joinStream(splitStream(stream).filter(nal => nalType(nal) !== NAL_TYPE.sei));
}
