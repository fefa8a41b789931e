import type {LanePiece, LaneRow} from '../lane-pieces.ts';
import {SAME_ON_CLOCK} from '../units.ts';

type Frame = LanePiece & {readonly kind: 'frame'};

/**
 * The lanes of a program that awaits one call after the other, each call with the name of the task that does the same
 * in `others`: the first call has the first task's, if both wait as long. Ten waits in one lane are too short for the
 * calls themselves: one without a twin has no name.
 */
export function withTwins(rows: readonly LaneRow[], others: readonly LaneRow[]): LaneRow[] {
  return rows.map(row => {
    const frames = row.pieces.filter(isFrame);
    const pieces = row.pieces.map(piece =>
      isFrame(piece) ? twinned(piece, others[frames.indexOf(piece)]) : piece,
    );
    return {...row, pieces};
  });
}

function twinned(frame: Frame, twin: LaneRow | undefined): Frame {
  if (!twin || Math.abs(waited(twin) - (frame.to - frame.from)) > SAME_ON_CLOCK)
    return {...frame, label: ''};
  return {...frame, label: twin.name, whose: twin.hue};
}

function waited({pieces}: LaneRow): number {
  return pieces.reduce(
    (sum, piece) => (piece.kind === 'wait' ? sum + piece.to - piece.from : sum),
    0,
  );
}

function isFrame(piece: LanePiece): piece is Frame {
  return piece.kind === 'frame';
}
