import {kindOf, nalKind, splitStream} from '../h264/nal.ts';
import {u32} from './box.ts';

/** The pictures of a film as an MP4 file holds them, and the parameter sets they all share. */
export interface VideoSamples {
  readonly sequence: Uint8Array;
  readonly picture: Uint8Array;
  /** One chunk a segment, each sample with its length in front. */
  readonly chunks: readonly (readonly Uint8Array[])[];
  /** Numbers of the key pictures, from 1. */
  readonly keys: readonly number[];
}

/** Takes byte streams of H.264 with one slice a picture apart. */
export function samplesOf(segments: readonly Uint8Array[]): VideoSamples {
  const chunks: Uint8Array[][] = [];
  const keys: number[] = [];
  const sets = new Map<number, Uint8Array>();
  let count = 0;
  for (const segment of segments) {
    const chunk: Uint8Array[] = [];
    for (const nal of splitStream(segment)) {
      const kind = kindOf(nal);
      if (kind === nalKind.sequence || kind === nalKind.picture) {
        shareSet(sets, kind, nal);
        continue;
      }
      count++;
      if (kind === nalKind.keySlice) keys.push(count);
      chunk.push(Buffer.concat([u32(nal.length), nal]));
    }
    chunks.push(chunk);
  }
  return {sequence: set(sets, nalKind.sequence), picture: set(sets, nalKind.picture), chunks, keys};
}

function shareSet(sets: Map<number, Uint8Array>, kind: number, nal: Uint8Array): void {
  const known = sets.get(kind);
  if (known !== undefined && Buffer.compare(known, nal) !== 0) {
    throw new Error('Two pieces of this film were encoded with different settings.');
  }
  sets.set(kind, nal);
}

function set(sets: ReadonlyMap<number, Uint8Array>, kind: number): Uint8Array {
  const found = sets.get(kind);
  if (found === undefined) throw new Error('The encoder wrote no parameter sets.');
  return found;
}
