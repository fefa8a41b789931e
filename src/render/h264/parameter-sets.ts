import {BitReader} from './bits.ts';
import {expectStream, unexpectedStream} from './expect-stream.ts';
import {NAL_TYPE, nalType, payloadOf} from './nal.ts';

/** What of a stream's parameter sets is needed to write pictures into it. */
export interface StreamFacts {
  readonly ppsId: number;
  /** Entropy coding: CABAC, or else CAVLC. */
  readonly cabac: boolean;
  /** Bits of `frame_num`. */
  readonly frameNumberBits: number;
  readonly macroblocks: number;
  /** `pic_init_qp`: what a slice's quantiser is counted from. */
  readonly initialQp: number;
  readonly deblockingControl: boolean;
}

/** Reads a stream's parameter sets, the SPS and the PPS; throws when it is not of the one kind we can write into. */
export function factsOf(nals: readonly Uint8Array[]): StreamFacts {
  const sps = nals.find(nal => nalType(nal) === NAL_TYPE.sps);
  const pps = nals.find(nal => nalType(nal) === NAL_TYPE.pps);
  if (sps === undefined || pps === undefined) throw unexpectedStream('parameter sets');
  return {...readSps(payloadOf(sps)), ...readPps(payloadOf(pps))};
}

const HIGH_PROFILES = [100, 110, 122, 244];

function readSps(payload: Uint8Array): Pick<StreamFacts, 'frameNumberBits' | 'macroblocks'> {
  const bits = new BitReader(payload);
  const profile = bits.bits(8);
  bits.bits(16);
  bits.unsigned();
  if (HIGH_PROFILES.includes(profile)) {
    expectStream('4:2:0', bits.unsigned() === 1);
    expectStream('8-bit luma', bits.unsigned() === 0);
    expectStream('8-bit chroma', bits.unsigned() === 0);
    expectStream('lossy coding', !bits.flag());
    expectStream('no scaling matrix', !bits.flag());
  }
  const frameNumberBits = bits.unsigned() + 4;
  // Type 2: pictures are shown in the order they are coded, so none has to be renumbered for display.
  expectStream('picture order of type 2', bits.unsigned() === 2);
  bits.unsigned();
  bits.flag();
  const macroblocks = (bits.unsigned() + 1) * (bits.unsigned() + 1);
  expectStream('whole frames', bits.flag());
  return {frameNumberBits, macroblocks};
}

function readPps(
  payload: Uint8Array,
): Pick<StreamFacts, 'ppsId' | 'cabac' | 'initialQp' | 'deblockingControl'> {
  const bits = new BitReader(payload);
  const ppsId = bits.unsigned();
  bits.unsigned();
  const cabac = bits.flag();
  expectStream('no bottom-field order', !bits.flag());
  expectStream('one slice group', bits.unsigned() === 0);
  bits.unsigned();
  bits.unsigned();
  expectStream('no weighted prediction', !bits.flag());
  bits.bits(2);
  const initialQp = 26 + bits.signed();
  bits.signed();
  bits.signed();
  const deblockingControl = bits.flag();
  bits.flag();
  expectStream('no redundant pictures', !bits.flag());
  return {ppsId, cabac, initialQp, deblockingControl};
}
