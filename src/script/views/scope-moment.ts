import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {FlagMoment} from './loop-moment.ts';
import type {SoloMoment} from './solo-moment.ts';

/** The block of an `async with`, drawn as a solid rail around the lanes of what lives in it. */
export interface BoxMoment {
  readonly label: string;
  /** First and last lane inside; between two lanes while a task is being added. */
  readonly rows: readonly [first: number, last: number];
  /** Its life on the clock so far. */
  readonly from: VirtualSeconds;
  readonly until: VirtualSeconds;
  readonly alpha: number;
  /** How far its right side is drawn: it stays open, along with the clock, until the block is left. */
  readonly closed: number;
  /** Lines of the window that belong to the block, and the column it is indented to. */
  readonly lines: readonly [first: number, last: number];
  readonly column: number;
}

export type StepSign = 'failed' | 'cancel' | 'cancelled' | 'leaves';

/** One of the things that happen when a child fails, all of them at one instant of the clock. */
export interface StepMoment {
  readonly sign: StepSign;
  readonly row: number;
  readonly hue: Hue;
  /** What passes from one to another, beside its arrow; empty if nothing does. */
  readonly label: string;
  /** What happens, in the list under the lanes. */
  readonly text: string;
  readonly alpha: number;
}

export interface StepsMoment {
  readonly heading: string;
  readonly at: VirtualSeconds;
  readonly steps: readonly StepMoment[];
}

/** A part of the block's life: a number under its stretch of the lane, and its line in the list below. */
export interface PhaseMoment {
  readonly text: string;
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
  readonly alpha: number;
}

/** An exception on its way: raised inside the block, kept while the block closes, out once it is left. */
export interface ErrorMoment {
  readonly text: string;
  readonly from: VirtualSeconds;
  readonly until: VirtualSeconds;
  readonly alpha: number;
  /** How far it has got from the block's end to the outside, 0 to 1. */
  readonly out: number;
}

export interface ScopeMoment extends SoloMoment {
  readonly view: 'scope';
  readonly box: BoxMoment;
  readonly failure: StepsMoment | null;
  readonly phases: readonly PhaseMoment[];
  readonly error: ErrorMoment | null;
  readonly flags: readonly FlagMoment[];
}
