import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {SoloMoment} from './solo.ts';

/** The block of an `async with`, drawn as a solid rail around the lanes of what lives in it. */
export interface BoxMoment {
  readonly label: string;
  /** First and last lane inside. */
  readonly rows: readonly [first: number, last: number];
  /** Pixels: its left side, and how far its top and bottom reach. */
  readonly left: number;
  readonly right: number;
  readonly alpha: number;
  /** How visible its right side is: it comes when the block is left. */
  readonly closed: number;
  /** Lines of the window that belong to the block, and the column it is indented to. */
  readonly lines: readonly [first: number, last: number];
  readonly column: number;
}

export type StepSign = 'failed' | 'cancel' | 'cancelled' | 'leaves';

/** One of the things that happen at the opened instant, in its own column. */
export interface StepMoment {
  readonly sign: StepSign;
  readonly row: number;
  readonly hue: Hue;
  /** What it is, in the list under the lanes. */
  readonly text: string;
  readonly alpha: number;
}

/** A part of the block's life, in the list under a single lane. */
export interface PhaseMoment {
  readonly text: string;
  readonly alpha: number;
}

/** An instant opened up, so that the order of what happens in it can be seen. */
export interface OpenedMoment {
  readonly alpha: number;
  readonly heading: string;
  readonly at: VirtualSeconds;
  readonly steps: readonly StepMoment[];
}

export interface ScopeMoment extends SoloMoment {
  readonly view: 'scope';
  readonly box: BoxMoment;
  readonly opened: OpenedMoment | null;
  readonly phases: readonly PhaseMoment[];
}
