import {BitReader} from './bits.ts';
import {kindOf, nalKind, payloadOf} from './nal.ts';

/** What of a stream's parameter sets is needed to write pictures into it. */
export interface StreamFacts {
  readonly pictureSet: number;
  /** Entropy coding: CABAC, or else CAVLC. */
  readonly cabac: boolean;
  /** Bits of `frame_num`. */
  readonly frameNumberBits: number;
  readonly macroblocks: number;
  /** Quantiser that slices start from. */
  readonly quantiser: number;
  readonly deblockingControl: boolean;
}

/** Reads both parameter sets of a stream; throws when it is not of the one kind we can write into. */
export function factsOf(nals: readonly Uint8Array[]): StreamFacts {
  const sequence = nals.find(nal => kindOf(nal) === nalKind.sequence);
  const picture = nals.find(nal => kindOf(nal) === nalKind.picture);
  if (sequence === undefined || picture === undefined)
    throw new Error('The encoder wrote no parameter sets.');
  return {...readSequence(payloadOf(sequence)), ...readPicture(payloadOf(picture))};
}

const highProfiles = [100, 110, 122, 244];

function readSequence(payload: Uint8Array): Pick<StreamFacts, 'frameNumberBits' | 'macroblocks'> {
  const bits = new BitReader(payload);
  const profile = bits.bits(8);
  bits.bits(16);
  bits.unsigned();
  if (highProfiles.includes(profile)) {
    expect('4:2:0', bits.unsigned() === 1);
    expect('8-bit luma', bits.unsigned() === 0);
    expect('8-bit chroma', bits.unsigned() === 0);
    expect('lossy coding', !bits.flag());
    expect('no scaling matrix', !bits.flag());
  }
  const frameNumberBits = bits.unsigned() + 4;
  // Type 2: pictures are shown in the order they are coded, so none has to be renumbered for display.
  expect('picture order of type 2', bits.unsigned() === 2);
  bits.unsigned();
  bits.flag();
  const macroblocks = (bits.unsigned() + 1) * (bits.unsigned() + 1);
  expect('whole frames', bits.flag());
  return {frameNumberBits, macroblocks};
}

function readPicture(
  payload: Uint8Array,
): Pick<StreamFacts, 'pictureSet' | 'cabac' | 'quantiser' | 'deblockingControl'> {
  const bits = new BitReader(payload);
  const pictureSet = bits.unsigned();
  bits.unsigned();
  const cabac = bits.flag();
  expect('no bottom-field order', !bits.flag());
  expect('one slice group', bits.unsigned() === 0);
  bits.unsigned();
  bits.unsigned();
  expect('no weighted prediction', !bits.flag());
  bits.bits(2);
  const quantiser = 26 + bits.signed();
  bits.signed();
  bits.signed();
  const deblockingControl = bits.flag();
  bits.flag();
  expect('no redundant pictures', !bits.flag());
  return {pictureSet, cabac, quantiser, deblockingControl};
}

function expect(what: string, holds: boolean): void {
  if (!holds)
    throw new Error(`This ffmpeg's H.264 stream lacks "${what}". Render with --encode-repeats.`);
}
