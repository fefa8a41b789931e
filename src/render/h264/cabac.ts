import type {BitWriter} from './bits.ts';

/**
 * The data of a P slice in which every macroblock is skipped, coded with CABAC (ITU-T H.264, 9.3.4) and with
 * `slice_qp` 51 and `cabac_init_idc` 0: each macroblock is `mb_skip_flag` 1 and `end_of_slice_flag` 0 or, for the
 * last, 1. All decisions but that last one are the more probable symbol, so the encoder's low register stays 0.
 */
export function skippedMacroblocks(writer: BitWriter, macroblocks: number): BitWriter {
  let range = 510;
  let state = FIRST_STATE;
  let shifts = 0;
  for (let macroblock = 0; macroblock < macroblocks; macroblock++) {
    range -= leastProbable(state, range);
    state = Math.min(state + 1, LAST_STATE);
    for (; range < 256; range *= 2) shifts++;
    range -= 2;
    if (macroblock === macroblocks - 1) break;
    for (; range < 256; range *= 2) shifts++;
  }
  // The first bit an encoder shifts out is never written.
  return finish(writer.bits(shifts - 1, 0), range);
}

/** Context 11 (`mb_skip_flag`, no neighbour unskipped) starts at ((23 * 51) >> 4) + 33 = 106: state 42, symbol 1. */
const FIRST_STATE = 42;
const LAST_STATE = 62;

/** Table 9-44, `rangeTabLPS`, from state 42 to state 62. */
const RANGE_TAB_LPS = [
  [16, 20, 23, 27],
  [15, 19, 22, 25],
  [14, 18, 21, 24],
  [14, 17, 20, 23],
  [13, 16, 19, 22],
  [12, 15, 18, 21],
  [12, 14, 17, 20],
  [11, 14, 16, 19],
  [11, 13, 15, 18],
  [10, 12, 15, 17],
  [10, 12, 14, 16],
  [9, 11, 13, 15],
  [9, 11, 12, 14],
  [8, 10, 12, 14],
  [8, 9, 11, 13],
  [7, 9, 11, 12],
  [7, 9, 10, 12],
  [7, 8, 10, 11],
  [6, 8, 9, 11],
  [6, 7, 9, 10],
  [6, 7, 8, 9],
];

function leastProbable(state: number, range: number): number {
  return RANGE_TAB_LPS[state - FIRST_STATE]?.[(range >> 6) & 3] ?? 0;
}

/** `end_of_slice_flag` 1 and the flush that follows it: low becomes `range`, seven shifts, then its top three bits. */
function finish(writer: BitWriter, range: number): BitWriter {
  // Ten bits of low: after the shifts, bits 16 to 7 of `range << 7` in all.
  const low = range << 7;
  return writer.bits(8, low >> 9).bits(2, ((low >> 7) & 3) | 1);
}
