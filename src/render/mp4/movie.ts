import type {VideoShape} from '../encode/x264.ts';
import {box, fullBox, text, u8, u16, u32, u64, zeros} from './box.ts';
import {samplesOf, type VideoSamples} from './samples.ts';

/** A place that players can jump to. */
export interface Chapter {
  readonly title: string;
  /** Seconds from the start of the film. */
  readonly time: number;
}

/** Ticks of the file's clock in one frame; many editors expect a clock finer than the frame rate. */
const TICKS = 256;

/**
 * An MP4 file of segments of H.264, one behind the other, each in one or more bands, its index first so that a browser can play what it has.
 * Every frame lasts exactly as long as every other.
 */
export function movie(
  segments: readonly (readonly Uint8Array[])[],
  shape: VideoShape,
  chapters: readonly Chapter[],
): Buffer {
  const samples = samplesOf(segments);
  const type = box('ftyp', text('isom'), u32(512), text('isomiso2avc1mp41'));
  // The index holds places in the file, and its size does not depend on them.
  const indexSize = index(samples, shape, chapters, 0).length;
  const start = type.length + indexSize + 8;
  const data = box('mdat', ...samples.chunks.flat());
  return Buffer.concat([type, index(samples, shape, chapters, start), data]);
}

function index(
  samples: VideoSamples,
  shape: VideoShape,
  chapters: readonly Chapter[],
  start: number,
): Buffer {
  const frames = samples.chunks.flat().length;
  const clock = shape.fps * TICKS;
  const duration = frames * TICKS;
  return box(
    'moov',
    fullBox(
      'mvhd',
      0,
      0,
      u32(0, 0, clock, duration, 0x10000),
      u16(0x100, 0),
      zeros(8),
      UNIT_MATRIX,
      zeros(24),
      u32(2),
    ),
    box(
      'trak',
      fullBox(
        'tkhd',
        0,
        3,
        u32(0, 0, 1, 0, duration),
        zeros(16),
        UNIT_MATRIX,
        u32(shape.width << 16, shape.height << 16),
      ),
      box(
        'mdia',
        fullBox('mdhd', 0, 0, u32(0, 0, clock, duration), u16(UNDETERMINED_LANGUAGE, 0)),
        fullBox('hdlr', 0, 0, u32(0), text('vide'), zeros(12), text('VideoHandler\0')),
        box(
          'minf',
          fullBox('vmhd', 0, 1, zeros(8)),
          DATA_REFERENCE,
          sampleTable(samples, shape, frames, start),
        ),
      ),
    ),
    ...(chapters.length === 0 ? [] : [box('udta', chapterList(chapters))]),
  );
}

const UNIT_MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** `und`, five bits a letter. */
const UNDETERMINED_LANGUAGE = 0x55c4;

/** The pictures lie in this very file. */
const DATA_REFERENCE = box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('url ', 0, 1)));

function sampleTable(
  samples: VideoSamples,
  shape: VideoShape,
  frames: number,
  start: number,
): Buffer {
  const {chunks, keys} = samples;
  const sizes = chunks.flat().map(sample => sample.length);
  const offsets = chunkOffsets(chunks, start);
  return box(
    'stbl',
    fullBox('stsd', 0, 0, u32(1), sampleEntry(samples, shape)),
    fullBox('stts', 0, 0, u32(1, frames, TICKS)),
    fullBox('stss', 0, 0, u32(keys.length, ...keys)),
    fullBox(
      'stsc',
      0,
      0,
      u32(chunks.length),
      ...chunks.map((chunk, at) => u32(at + 1, chunk.length, 1)),
    ),
    fullBox('stsz', 0, 0, u32(0, frames), u32(...sizes)),
    fullBox('co64', 0, 0, u32(chunks.length), ...offsets.map(u64)),
  );
}

function chunkOffsets(chunks: VideoSamples['chunks'], start: number): number[] {
  let at = start;
  return chunks.map(chunk => {
    const offset = at;
    at += chunk.reduce((sum, sample) => sum + sample.length, 0);
    return offset;
  });
}

function sampleEntry({sps, pps}: VideoSamples, {width, height}: VideoShape): Buffer {
  const setup = [u8(1, ...sps.subarray(1, 4), 0xff, 0xe1), u16(sps.length), sps];
  return box(
    'avc1',
    ...[
      zeros(6),
      u16(1),
      zeros(16),
      u16(width, height),
      u32(0x480000, 0x480000, 0),
      u16(1),
      zeros(32),
    ],
    u16(24, 0xffff),
    box('avcC', ...setup, u8(1), u16(pps.length), pps, highProfile(sps)),
    // BT.709 primaries, transfer and matrix; limited range.
    box('colr', text('nclx'), u16(1, 1, 1), u8(0)),
    box('pasp', u32(1, 1)),
  );
}

/** High profile says once more, in the container, that it is 4:2:0 with 8 bits. */
function highProfile(sps: Uint8Array): Buffer {
  return sps[1] === 100 ? u8(0xfd, 0xf8, 0xf8, 0) : zeros(0);
}

/** Chapters as most players read them. */
function chapterList(chapters: readonly Chapter[]): Buffer {
  const entries = chapters.slice(0, 255).map(({title, time}) => {
    const name = text(title).subarray(0, 255);
    return Buffer.concat([u64(Math.round(time * 1e7)), u8(name.length), name]);
  });
  return fullBox('chpl', 1, 0, u32(0), u8(entries.length), ...entries);
}
