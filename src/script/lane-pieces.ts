import type {VirtualSeconds} from '../model/schedule.ts';
import type {Hue} from './cast.ts';
import {type FilmSeconds, SAME_INSTANT} from './units.ts';

/** A stretch of a lane. Nothing of it is seen before the film time `shown`, nor right of the playhead. */
export type LanePiece = {readonly shown: FilmSeconds} & (
  | {readonly kind: 'run'; readonly at: VirtualSeconds}
  | {readonly kind: 'wait' | 'ready'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** Nobody waits here: a timer has a function that will be called. `by` is the lane of who asked for it. */
  | {
      readonly kind: 'timer';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly by: number;
    }
  /** It waits as well, but only to leave things in order: its time was up before. */
  | {readonly kind: 'cleanup'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** A coroutine awaited inside the task, with the call as the program has it. */
  | {
      readonly kind: 'frame';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly label: string;
      /** Of the task that does the same in the other program, where there is one: then the label is its name. */
      readonly whose?: Hue;
      /** When it is seen to be over, where that is later than the clock's. */
      readonly over?: FilmSeconds;
    }
  /** It kept the thread without letting go: `time.sleep` and its like. */
  | {readonly kind: 'block'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** A core computes for a task. */
  | {
      readonly kind: 'busy';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly hue: Hue;
      readonly name: string;
    }
  /** Nobody uses it. */
  | {readonly kind: 'idle'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** It holds something that others wait for: a lock, a permit. */
  | {readonly kind: 'hold'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** What a cancel prevented: where a wait would have gone on to. */
  | {readonly kind: 'ghost'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** Where a wait was cut off by a call: `asked` to stop, if it need not obey. */
  | {readonly kind: 'cut'; readonly at: VirtualSeconds; readonly asked: boolean}
  /** When a timeout will cancel, `after` so long: known before it comes. */
  | {
      readonly kind: 'limit';
      readonly at: VirtualSeconds;
      readonly after: VirtualSeconds;
      /** When it was left or came, and whether it came. */
      readonly over: FilmSeconds;
      readonly cancels: boolean;
      /** The call that it is for, where the lane has no name that says so. */
      readonly of?: string;
    }
  | {
      readonly kind: 'end';
      readonly how: 'done' | 'failed' | 'cancelled';
      readonly at: VirtualSeconds;
      readonly took: VirtualSeconds;
      /** Whether its time was up: no success, even if it went on to its end. */
      readonly timedOut: boolean;
    }
);

/** A task's lane: its pieces in the order in which they are seen. */
export interface LaneRow {
  readonly name: string;
  readonly hue: Hue;
  readonly pieces: readonly LanePiece[];
}

/** How long a piece takes to come up. */
export const PIECE_FADE: FilmSeconds = 0.15;

/** How visible a piece is at a film time, 0 to 1. */
export function pieceAlpha({shown}: LanePiece, time: FilmSeconds): number {
  if (time < shown - SAME_INSTANT) return 0;
  if (time > shown + PIECE_FADE - SAME_INSTANT) return 1;
  return Math.max(0, (time - shown) / PIECE_FADE);
}
