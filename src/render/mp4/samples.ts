import {Complaint} from '../complaint.ts';
import {isSlice, NAL_TYPE, nalType, splitStream} from '../h264/nal.ts';
import {u32} from './box.ts';

/** The pictures of a film as an MP4 file holds them, and the parameter sets they all share. */
export interface VideoSamples {
  readonly sps: Uint8Array;
  readonly pps: Uint8Array;
  /** One chunk a segment, each sample with its length in front. */
  readonly chunks: readonly (readonly Uint8Array[])[];
  /** Numbers of the key pictures, from 1. */
  readonly keys: readonly number[];
}

/**
 * Takes byte streams of H.264 apart. A segment is one stream or several, each of a band of its pictures, with one slice a
 * picture; a picture's slices lie behind each other. The parameter sets are those of the first.
 */
export function samplesOf(segments: readonly (readonly Uint8Array[])[]): VideoSamples {
  const chunks: Uint8Array[][] = [];
  const keys: number[] = [];
  const sets = new Map<number, Uint8Array>();
  let count = 0;
  for (const bands of segments) {
    const nals = bands.map(splitStream);
    for (const [band, nal] of nals.flatMap((band, at) => band.map(nal => [at, nal] as const))) {
      // A band's size is its own; a picture's is the first band's.
      if (!isSlice(nal) && (band === 0 || nalType(nal) === NAL_TYPE.pps)) shareSet(sets, nal);
    }
    const pictures = together(nals.map(band => band.filter(isSlice)));
    for (const [at, {key}] of pictures.entries()) if (key) keys.push(count + at + 1);
    count += pictures.length;
    chunks.push(pictures.map(({sample}) => sample));
  }
  return {sps: set(sets, NAL_TYPE.sps), pps: set(sets, NAL_TYPE.pps), chunks, keys};
}

/** The bands' slices of each picture, one behind the other, each with its length in front. */
function together(bands: readonly (readonly Uint8Array[])[]) {
  const [first = [], ...others] = bands;
  return first.map((slice, at) => {
    const slices = [slice, ...others.map(band => band[at] ?? slice.subarray(0, 0))];
    const [type, ...types] = slices.map(nalType);
    if (types.some(other => other !== type))
      throw new Complaint('Two bands of this film do not fit together. Render again with --force.');
    const sample = Buffer.concat(slices.flatMap(slice => [u32(slice.length), slice]));
    return {sample, key: type === NAL_TYPE.idrSlice};
  });
}

function shareSet(sets: Map<number, Uint8Array>, nal: Uint8Array): void {
  const type = nalType(nal);
  const known = sets.get(type);
  if (known !== undefined && Buffer.compare(known, nal) !== 0) {
    throw new Complaint(
      'Two pieces of this film were encoded with different settings. Render again with --force.',
    );
  }
  sets.set(type, nal);
}

function set(sets: ReadonlyMap<number, Uint8Array>, type: number): Uint8Array {
  const found = sets.get(type);
  if (found === undefined) throw new Error('The encoder wrote no parameter sets.');
  return found;
}
