import type {SlipLook, SlipScript} from '../clip.ts';
import type {Crossing} from '../track.ts';
import type {Point} from '../units.ts';
import type {SoloMoment} from './solo-moment.ts';

/** How a slip looks, and the words beside it. */
export interface PaperLook {
  readonly look: SlipLook;
  readonly words: readonly string[];
  /** What it has returned to the one above it in a chain. */
  readonly gives?: string;
}

/** A coroutine object: a slip of paper on which a call stands. */
export interface PaperMoment {
  readonly call: string;
  readonly is: NonNullable<SlipScript['is']> | 'slip';
  /** Its top left corner. */
  readonly at: Point;
  readonly height: number;
  readonly look: Crossing<PaperLook>;
  readonly alpha: number;
  /** How visible the words beside it are: they come once it has arrived. */
  readonly said: number;
}

/** One program, and the coroutine objects it makes. */
export interface SlipMoment extends SoloMoment {
  readonly view: 'slip';
  readonly papers: readonly PaperMoment[];
  /** The slips on the title, as they are made, and on the takeaway, as they end. */
  readonly cards: readonly PaperMoment[];
}
