import {BitReader} from './bits.ts';
import {isSlice, joinStream, NAL_TYPE, nalOf, nalType, payloadOf, splitStream} from './nal.ts';
import {factsOf, type StreamFacts} from './parameter-sets.ts';
import {type SliceArea, skippedPicture} from './skipped-picture.ts';

/**
 * Puts repeats into an H.264 byte stream: picture `n` of it is shown for `times[n]` frames. What comes out has one
 * coded picture a frame, so its rate is constant, and costs an encoder nothing for the repeats.
 *
 * The stream must be x264's, without B-frames and with one slice a picture, of this area.
 */
export function repeatPictures(
  stream: Uint8Array,
  times: readonly number[],
  area?: SliceArea,
): Uint8Array {
  const nals = splitStream(stream);
  const facts = factsOf(nals);
  const whole = {first: 0, macroblocks: facts.macroblocks};
  const repeat = memoized(
    frameNumber => skippedPicture(facts, frameNumber, area ?? whole),
    2 ** facts.frameNumberBits,
  );
  const out: Uint8Array[] = [];
  let picture = 0;
  let frameNumber = 0;
  for (const nal of nals) {
    const type = nalType(nal);
    if (type === NAL_TYPE.sei) continue;
    if (!isSlice(nal)) {
      out.push(nal);
      continue;
    }
    frameNumber = type === NAL_TYPE.idrSlice ? 0 : frameNumber + 1;
    out.push(type === NAL_TYPE.idrSlice ? nal : renumbered(nal, facts, frameNumber));
    const repeats = (times[picture++] ?? 0) - 1;
    for (let n = 0; n < repeats; n++) out.push(repeat(++frameNumber));
  }
  if (picture !== times.length)
    throw new Error(`The encoder made ${picture} pictures of ${times.length}.`);
  return joinStream(out);
}

/** Calls `make` once for each number, which counts modulo `modulus`. */
function memoized(make: (n: number) => Uint8Array, modulus: number): (n: number) => Uint8Array {
  const made = new Map<number, Uint8Array>();
  return n => {
    const key = n % modulus;
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** The slice with another `frame_num`: repeats before it have used up its own. */
function renumbered(nal: Uint8Array, facts: StreamFacts, frameNumber: number): Uint8Array {
  const payload = payloadOf(nal);
  const reader = new BitReader(payload);
  for (let field = 0; field < 3; field++) reader.unsigned();
  writeBits(
    payload,
    reader.position,
    facts.frameNumberBits,
    frameNumber % 2 ** facts.frameNumberBits,
  );
  return nalOf(nal[0] ?? 0, payload);
}

function writeBits(bytes: Uint8Array, position: number, count: number, value: number): void {
  for (let bit = 0; bit < count; bit++) {
    const at = position + bit;
    const mask = 128 >> (at & 7);
    const set = (value >> (count - 1 - bit)) & 1;
    bytes[at >> 3] = ((bytes[at >> 3] ?? 0) & ~mask) | (set * mask);
  }
}
