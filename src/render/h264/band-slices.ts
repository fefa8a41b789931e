import {BitReader, BitWriter} from './bits.ts';
import {expectStream} from './expect-stream.ts';
import {isSlice, joinStream, NAL_TYPE, nalOf, nalType, payloadOf, splitStream} from './nal.ts';
import {factsOf, type StreamFacts} from './parameter-sets.ts';
import type {SliceArea} from './skipped-picture.ts';

/** Which slices of a stream are kept, and where in a picture they go. */
export interface SliceMove extends SliceArea {
  /** First macroblock of the slices that are kept; `first` is what they have afterwards. */
  readonly from: number;
}

/** A stream with one slice a picture, those of `move`, in their new place. The stream must be x264's, coded with CABAC. */
export function bandSlices(stream: Uint8Array, {from, first}: SliceMove): Uint8Array {
  const nals = splitStream(stream);
  const facts = factsOf(nals);
  return joinStream(
    nals
      .filter(nal => !isSlice(nal) || firstMacroblock(nal) === from)
      .map(nal => (isSlice(nal) && from !== first ? moved(nal, facts, first) : nal)),
  );
}

function firstMacroblock(nal: Uint8Array): number {
  return new BitReader(payloadOf(nal.subarray(0, 12))).unsigned();
}

/** The slice with another first macroblock. Its header becomes longer or shorter; its data begin at a whole byte. */
function moved(nal: Uint8Array, facts: StreamFacts, first: number): Uint8Array {
  const payload = payloadOf(nal);
  const bits = new BitReader(payload);
  bits.unsigned();
  const rest = bits.position;
  skipHeader(bits, facts, nalType(nal) === NAL_TYPE.idrSlice);
  const end = bits.position;
  const header = new BitWriter().unsigned(first);
  bits.position = rest;
  while (bits.position < end) header.bits(1, bits.bits(1));
  const data = payload.subarray(Math.ceil(end / 8));
  return nalOf(nal[0] ?? 0, Buffer.concat([header.alignWithOnes().toBytes(), data]));
}

/** Reads what follows the first macroblock, up to the slice's data (ITU-T H.264, 7.3.3). */
function skipHeader(bits: BitReader, facts: StreamFacts, isKey: boolean): void {
  const isIntra = bits.unsigned() % 5 === 2;
  bits.unsigned();
  bits.bits(facts.frameNumberBits);
  if (isKey) bits.unsigned();
  if (!isIntra) {
    if (bits.flag()) bits.unsigned();
    expectStream('reference pictures in their order', !bits.flag());
  }
  // How long this picture is kept as a reference.
  if (isKey) bits.bits(2);
  else expectStream('reference pictures in a sliding window', !bits.flag());
  expectStream('CABAC', facts.cabac);
  if (!isIntra) bits.unsigned();
  bits.signed();
  if (facts.deblockingControl && bits.unsigned() !== 1) {
    bits.signed();
    bits.signed();
  }
}
